// Every line that can be pointed at, as it is told and shared: of each trader and each round that the records have.

import { type ShareView, shareView } from '../../../src/views/cards/share-card.ts';
import { type SaidTurn, saidTurn, spokenTurns } from '../../../src/views/paper/said-turn.ts';
import type { Seen } from './seen.ts';

/** Those that may be told of; of the others nothing comes. */
export function saidIn({ records, show }: Seen): readonly SaidTurn[] {
  const episode = show.episode?.number ?? show.lastResult?.number ?? 0;
  const opened = records.findLastIndex(({ events }) => events.some(({ type }) => type === 'episodeOpened'));
  const newest = records.slice(Math.max(0, opened));
  return spokenTurns(newest, episode).flatMap((line) => {
    const turn = saidTurn(newest, line);
    return turn === undefined || turn === 'underway' ? [] : [turn];
  });
}

export const sharesOf = (seen: Seen): readonly ShareView[] =>
  saidIn(seen).map((turn) => shareView(seen.show, turn));
