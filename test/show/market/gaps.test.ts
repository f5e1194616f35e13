// Where a price jumps, the tape says so: no headline is behind it.
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/language.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import type { EventOf } from '../../../src/show/events/event.ts';
import { ASSETS } from '../../../src/show/market/asset.ts';
import { changeBp } from '../../../src/show/market/market.ts';
import { marketText } from '../../../src/views/answers/market.ts';
import { Playhouse } from '../../playhouse.ts';
import { floorLines } from '../../views/floor/floor-lines.ts';

/** Farther than the wildest weather blows Crypto. */
const FAR_BP = 2_000;

/** The rounds of a long day: what moved, and the show right after. */
function movesOf(seed: string) {
  const house = new Playhouse().create({ roundsPerEpisode: 120, sleepAfterMs: null }).ring(seed);
  const moves = [];
  for (let round = 0; round < 100; round++) {
    house.startRound();
    const [record, before, after] = [house.told().at(-1), house.befores.at(-1), house.show];
    const moved = record?.events.find(
      (event): event is EventOf<'pricesMoved'> => event.type === 'pricesMoved',
    );
    if (record === undefined || before === undefined || moved === undefined) break;
    moves.push({ record, before, after, moved });
    while (house.answerOne());
  }
  return moves;
}

const MOVES = ['a1', 'b2', 'c3', 'd4'].flatMap((byte) => movesOf(byte.repeat(32)));
const JUMPS = MOVES.filter(({ moved }) => moved.gapBp?.Crypto !== undefined);

it('there are some, and no fact of one in a round without', () => {
  expect(JUMPS.length).toBeGreaterThan(3);
  for (const { moved } of MOVES) expect(Object.values(moved.gapBp ?? { Tech: 1 })).not.toHaveLength(0);
});

it('no price moves far without a headline or a jump that is told', () => {
  for (const { moved, record } of MOVES) {
    if (moved.gapBp?.Crypto !== undefined) continue;
    const news = record.events.flatMap((event) => (event.type === 'headlinePublished' ? [event] : []));
    const shockBp = news.reduce((sum, { headline }) => sum + Math.abs(headline.effects.Crypto ?? 0), 0);
    expect(Math.abs(changeBp(moved.previous.Crypto, moved.prices.Crypto))).toBeLessThan(FAR_BP + shockBp);
  }
});

it('the floor and /market say that no headline is behind it, until the next move', () => {
  for (const { record, before, after, moved } of JUMPS) {
    const words = wordsOf('en');
    const jump = `⚡ **Crypto ${words.percent(moved.gapBp?.Crypto ?? 0)}** at once`;
    expect(floorLines(words, { record, before, after }).join('\n')).toContain(jump);
    expect(marketText(words, after, after.atMs)).toContain(jump);
  }
  const calm = MOVES.find(({ moved }) => moved.gapBp === undefined);
  expect(calm && marketText(wordsOf('en'), calm.after, calm.after.atMs)).not.toContain('⚡');
});

it.each(LANGUAGES)('it is said in %s', (language) => {
  const [jump] = JUMPS;
  if (jump === undefined) throw new Error('nothing jumped');
  const said = floorLines(wordsOf(language), jump).join('\n');
  expect(said).toContain('⚡');
  expect(ASSETS.some((asset) => jump.after.episode?.gapBp?.[asset] !== undefined)).toBe(true);
});
