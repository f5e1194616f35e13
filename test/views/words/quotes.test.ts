// What anybody is told of a day's prices is the same before and after its closing bell.

import { expect, it } from 'vitest';
import { boardView } from '../../../src/views/cards/board.ts';
import { quotesOf } from '../../../src/views/words/quotes.ts';
import { openTheatre } from '../../director/theatre.ts';

it('holds the day against its opening bell, on the board and in quotes, also when it is over', async () => {
  const theatre = await openTheatre();
  await theatre.create({ roundsPerEpisode: 4, intermissionMs: 60_000, episodesPerSeason: 3 });
  const opening = new Map<number, number>();
  for (let half = 0; half < 240; half++) {
    await theatre.advance(500);
    const show = theatre.show();
    if (show.episode !== null) opening.set(show.episode.number, show.episode.priceHistory[0]?.Crypto ?? 0);
    const crypto = quotesOf(show).find(({ asset }) => asset === 'Crypto');
    const onBoard = boardView(show).prices.find(({ asset }) => asset === 'Crypto');
    const from = opening.get(show.episode?.number ?? show.lastResult?.number ?? 0) ?? show.prices.Crypto;
    const dayBp = Math.round(((show.prices.Crypto - from) / from) * 10_000);
    expect(crypto?.dayBp).toBeCloseTo(dayBp, -1);
    expect(onBoard?.sinceBellBp).toBe(crypto?.dayBp);
  }
  expect(opening.size).toBeGreaterThan(1);
});
