// What a chip on an outcome brings now, in a pool whose odds move with every bet.

import type { PerformerId } from '../show/ids.ts';
import type { Pool } from '../show/wagers.ts';
import { poolTotal, stakedOn } from '../show/wagers.ts';

export const CHIPS_ARE_PLAY = 'Chips cannot be bought, sold, given or redeemed.';

/** `×2.4`, rounded down to hundredths; undefined where nobody backs the outcome. */
export function oddsOf(pool: Pool, outcome: PerformerId): string | undefined {
  const staked = stakedOn(pool, outcome);
  return staked === 0 ? undefined : `×${String(Math.floor((poolTotal(pool) * 100) / staked) / 100)}`;
}

/** Whole chips that a stake already in the pool would be paid if the episode ended now, rounded down. */
export function paysNow(pool: Pool, outcome: PerformerId, stakeChips: number): number {
  const staked = stakedOn(pool, outcome);
  return staked === 0 ? 0 : Math.floor((poolTotal(pool) * stakeChips) / staked);
}
