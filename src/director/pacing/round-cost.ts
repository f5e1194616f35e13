// What a round, a bell or a paper is expected to cost: requests to Discord and answers of minds. How far the requests are
// off for all floors together is measured; what is told here is how one kind of round compares with another.

import type { Performer } from '../../show/cast/cast.ts';
import { officerOf, playersOf, traders } from '../../show/cast/cast.ts';
import type { Noise } from '../../show/state/settings.ts';
import type { Show } from '../../show/state/show.ts';
import { noiseAt } from '../../views/floor/noise.ts';
import type { Requests } from './paced-wish.ts';

const ROUND_REQUESTS: Readonly<Record<Noise, Requests>> = {
  quiet: { apart: 5, bundled: 3 },
  normal: { apart: 11, bundled: 5 },
  loud: { apart: 24, bundled: 6 },
};

/** The bell's post, its picture, the markets', and what follows it. */
export const BELL_REQUESTS: Requests = { apart: 6, bundled: 6 };
export const PAPER_REQUESTS: Requests = { apart: 2, bundled: 2 };

export const roundRequests = ({ settings }: Pick<Show, 'settings'>, nowMs: number): Requests =>
  ROUND_REQUESTS[noiseAt(settings, nowMs)];

/** Each player's, and the officer's reading of each trader's, where minds play them that take time to think. */
export function roundDecisions(
  { cast }: Pick<Show, 'cast'>,
  takesTime: (performer: Performer) => boolean,
): number {
  const officer = officerOf(cast);
  const reviews = officer !== undefined && takesTime(officer) ? traders(cast).length : 0;
  return playersOf(cast).filter(takesTime).length + reviews;
}
