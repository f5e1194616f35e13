// A betting pool: pari-mutuel, in whole chips. Who backs what, and with how much; who gets what is in settlement.ts.
// Every market is one of these; what differs is what its outcomes mean (pools.ts).

import type { PerformerId, ViewerId } from '../ids.ts';
import type { ChipAccount } from '../ledger.ts';

export const POOL_KINDS = ['winner', 'firstBankrupt', 'headToHead', 'hypocrite'] as const;
export type PoolKind = (typeof POOL_KINDS)[number];

/** The outcome "none of them". */
export const NOBODY = 'nobody';
export type OutcomeId = PerformerId | typeof NOBODY;

export interface Wager {
  readonly viewer: ViewerId;
  readonly outcome: OutcomeId;
  readonly chips: number;
}

/** One market of an episode. A viewer backs one outcome of it at a time. */
export interface Pool {
  /** Such as `e2-winner`; its chips are on the account `pool:ID`. */
  readonly id: string;
  readonly kind: PoolKind;
  readonly outcomes: readonly OutcomeId[];
  readonly wagers: readonly Wager[];
  /** Chips that the house tray put in. */
  readonly seedChips: number;
  readonly locked: boolean;
  /** Why an admin called it off; null: it stands. */
  readonly voidedBecause: string | null;
}

export const walletOf = (viewer: ViewerId): ChipAccount => `wallet:${viewer}`;
export const poolAccount = (pool: Pick<Pool, 'id'>): ChipAccount => `pool:${pool.id}`;

export const stakedOn = (pool: Pool, outcome: OutcomeId): number =>
  pool.wagers.filter((wager) => wager.outcome === outcome).reduce((sum, { chips }) => sum + chips, 0);

export const poolTotal = (pool: Pool): number =>
  pool.wagers.reduce((sum, { chips }) => sum + chips, pool.seedChips);

/** Fewer bettors in a pool could be told from its odds. */
const BETTORS_FOR_ODDS = 3;

/** Whether the odds of an open pool may be shown: with one bettor or two they would tell on whom these bet. */
export const showsOdds = ({ wagers }: Pick<Pool, 'wagers'>): boolean => wagers.length >= BETTORS_FOR_ODDS;

export const wagerOf = (pool: Pool, viewer: ViewerId): Wager | undefined =>
  pool.wagers.find((wager) => wager.viewer === viewer);
