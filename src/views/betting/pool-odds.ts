// What a chip on an outcome brings now, in a pool whose odds move with every bet.

import type { Words } from '../../languages/words.ts';
import type { OutcomeId, Pool } from '../../show/parlour/wagers.ts';
import { poolTotal, showsOdds, stakedOn } from '../../show/parlour/wagers.ts';

/** The outcomes as lists and pictures show them: most backed first; as they are offered where the odds are sealed. */
export const rankedOutcomes = (pool: Pool): readonly OutcomeId[] =>
  showsOdds(pool)
    ? pool.outcomes.toSorted((one, other) => stakedOn(pool, other) - stakedOn(pool, one))
    : pool.outcomes;

/** `×2.4`, rounded down to hundredths; undefined where nobody backs the outcome. */
export const oddsOf = (words: Words, pool: Pool, outcome: OutcomeId): string | undefined =>
  timesOf(words, { totalChips: poolTotal(pool), backedChips: stakedOn(pool, outcome) });

/** The same for a pool that is closed, from all its chips and those on the outcome. */
export const timesOf = (
  words: Words,
  { totalChips, backedChips }: { readonly totalChips: number; readonly backedChips: number },
): string | undefined =>
  backedChips === 0 ? undefined : words.times(Math.floor((totalChips * 100) / backedChips));

/** Whole chips that a stake already in the pool would be paid if the episode ended now, rounded down. */
export function paysNow(pool: Pool, outcome: OutcomeId, stakeChips: number): number {
  const staked = stakedOn(pool, outcome);
  return staked === 0 ? 0 : Number((BigInt(poolTotal(pool)) * BigInt(stakeChips)) / BigInt(staked));
}
