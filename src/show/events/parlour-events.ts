// What the betting parlour adds to bets: markets called off, resets, limits of one's own, leaked thoughts, tipsters.

import type { InteractionId, PerformerId, ViewerId } from '../ids.ts';
import type { ChipPostings } from '../ledger.ts';
import type { Payout } from '../parlour/wagers.ts';

/** An admin called a market off; everybody is refunded. The entry for whoever audits. */
export interface PoolVoided {
  readonly type: 'poolVoided';
  readonly pool: string;
  readonly by: ViewerId;
  readonly why: string;
  readonly payouts: readonly Payout[];
  readonly trayChips: number;
  readonly chipPostings: ChipPostings;
}
/** Every wallet holds the first grant again, every open stake is gone with the rest. The entry for whoever audits. */
export interface EconomyReset {
  readonly type: 'economyReset';
  readonly by: ViewerId;
  readonly interaction: InteractionId;
  readonly wallets: number;
  readonly refundedPools: readonly string[];
  readonly chipPostings: ChipPostings;
}
export interface LimitsSet {
  readonly type: 'limitsSet';
  readonly viewer: ViewerId;
  /** As asked; null: not touched, 0: lifted. */
  readonly capChips: number | null;
  readonly lockDays: number | null;
  /** As they are from now on. */
  readonly stakeCapChips: number | null;
  readonly lockedUntilMs: number | null;
}
export interface LeakFed {
  readonly type: 'leakFed';
  readonly viewer: ViewerId;
  readonly interaction: InteractionId;
  readonly chips: number;
  readonly potChips: number;
  readonly chipPostings: ChipPostings;
}
/** The pot is full: this was thought in private. Its chips go to the house tray. */
export interface ThoughtLeaked {
  readonly type: 'thoughtLeaked';
  readonly performer: PerformerId;
  readonly round: number;
  readonly thought: string;
  readonly chipPostings: ChipPostings;
}
/** The season's best bettor, with what the bets brought less what they cost. */
export interface TipsterNamed {
  readonly type: 'tipsterNamed';
  readonly season: number;
  readonly viewer: ViewerId;
  readonly profitChips: number;
}

export type ParlourEvent = PoolVoided | EconomyReset | LimitsSet | LeakFed | ThoughtLeaked | TipsterNamed;
