// The lock: betting ends at half the episode, by the announced time or by the rounds, whichever comes first.
// In a power hour the rounds are faster than the clock: without this one could bet on a day that is nearly over.

import type { PoolLocked } from '../events/parlour.ts';
import type { Episode } from '../state/episode.ts';
import type { Settings } from '../state/settings.ts';
import { wholeDay } from './pools.ts';

/** Bets are locked when this round begins, at the latest; an episode of one round has no such round. */
export const lockRound = ({ roundsPerEpisode }: Pick<Settings, 'roundsPerEpisode'>): number =>
  Math.ceil(roundsPerEpisode / 2) + 1;

/** The markets of the whole episode that are open are locked together. */
export const poolsLocked = (episode: Pick<Episode, 'pools'>): readonly PoolLocked[] =>
  wholeDay(episode)
    .filter(({ locked }) => !locked)
    .map(({ id }) => ({ type: 'poolLocked', pool: id }));
