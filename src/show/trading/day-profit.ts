// What a trader's day counts from: the equity at the opening bell, and what the bank lent for a comeback since.
// The loan is no profit; the history keeps the equity as it was.

import type { PerformerId } from '../ids.ts';
import type { Episode } from '../state/episode.ts';

type Day = Pick<Episode, 'equityHistory' | 'lentCents'>;

/** In cents; undefined for one who was not there at the bell. */
export function countsFromCents(day: Day | null, id: PerformerId): number | undefined {
  const openingCents = day?.equityHistory[id]?.[0];
  return day === null || openingCents === undefined ? undefined : openingCents + (day.lentCents[id] ?? 0);
}

/** In cents; nothing for one who was not there at the bell. */
export const dayProfitCents = (day: Day, id: PerformerId, equityCents: number): number =>
  equityCents - (countsFromCents(day, id) ?? equityCents);
