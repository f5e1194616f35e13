// A betting pool: pari-mutuel, in whole chips. Who backs what, the odds now, and who gets what.
// Every market is one of these; what differs is what its outcomes mean (pools.ts).

import type { PerformerId, ViewerId } from '../ids.ts';
import type { ChipAccount, ChipPostings } from '../ledger.ts';
import { transfer } from '../ledger.ts';

export const CHIPS_FIRST_GRANT = 1000;
export const CHIPS_DAILY_GRANT = 100;
/** Below this, with nothing staked, a member is bailed out, at most once a day. */
export const BAIL_OUT_BELOW = 50;
export const BAIL_OUT_TO = 200;
/** So many chips buy a private thought. */
export const LEAK_POT_CHIPS = 500;

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

export interface Payout {
  readonly viewer: ViewerId;
  readonly outcome: OutcomeId;
  readonly stakeChips: number;
  readonly paidChips: number;
}

export const walletOf = (viewer: ViewerId): ChipAccount => `wallet:${viewer}`;
export const poolAccount = (pool: Pick<Pool, 'id'>): ChipAccount => `pool:${pool.id}`;

export const stakedOn = (pool: Pool, outcome: OutcomeId): number =>
  pool.wagers.filter((wager) => wager.outcome === outcome).reduce((sum, { chips }) => sum + chips, 0);

export const poolTotal = (pool: Pool): number =>
  pool.wagers.reduce((sum, { chips }) => sum + chips, pool.seedChips);

export const wagerOf = (pool: Pool, viewer: ViewerId): Wager | undefined =>
  pool.wagers.find((wager) => wager.viewer === viewer);

/**
 * What each wager is paid when `winners` tie for the win: the pool is split equally among the tied outcomes
 * that anybody backed, then by stake in whole chips, the largest remainders first, then the order of bets.
 * Nobody right, or no winner: everyone is refunded. What is left goes to the house tray.
 */
export function settle(
  pool: Pool,
  winners: readonly OutcomeId[],
): { readonly payouts: readonly Payout[]; readonly trayChips: number; readonly refunded: boolean } {
  const backed = winners.filter((outcome) => stakedOn(pool, outcome) > 0);
  const total = poolTotal(pool);
  if (backed.length === 0) return refund(pool);
  const shareChips = Math.floor(total / backed.length);
  const paid = new Map<Wager, number>();
  for (const outcome of backed) {
    const wagers = pool.wagers.filter((wager) => wager.outcome === outcome);
    for (const [wager, chips] of splitByStake(wagers, shareChips)) paid.set(wager, chips);
  }
  const payouts = pool.wagers.map((wager) => payout(wager, paid.get(wager) ?? 0));
  return { payouts, trayChips: total - shareChips * backed.length, refunded: false };
}

export function refund(pool: Pool): {
  readonly payouts: readonly Payout[];
  readonly trayChips: number;
  readonly refunded: true;
} {
  return {
    payouts: pool.wagers.map((wager) => payout(wager, wager.chips)),
    trayChips: pool.seedChips,
    refunded: true,
  };
}

/** The chips of a pool that is settled or refunded, on their way. */
export const paidOut = (
  pool: Pick<Pool, 'id'>,
  { payouts, trayChips }: { readonly payouts: readonly Payout[]; readonly trayChips: number },
): ChipPostings => [
  ...payouts.flatMap(({ viewer, paidChips }) =>
    transfer<ChipAccount>(poolAccount(pool), walletOf(viewer), paidChips),
  ),
  ...transfer<ChipAccount>(poolAccount(pool), 'tray', trayChips),
];

const payout = (wager: Wager, paidChips: number): Payout => ({
  viewer: wager.viewer,
  outcome: wager.outcome,
  stakeChips: wager.chips,
  paidChips,
});

/** In big integers: pool times stake leaves the whole numbers of a double from some ninety million chips on. */
function splitByStake(wagers: readonly Wager[], chips: number): readonly (readonly [Wager, number])[] {
  const staked = BigInt(wagers.reduce((sum, wager) => sum + wager.chips, 0));
  const shares = wagers.map((wager, index) => {
    const product = BigInt(chips) * BigInt(wager.chips);
    return { wager, index, whole: Number(product / staked), remainder: Number(product % staked) };
  });
  const left = chips - shares.reduce((sum, { whole }) => sum + whole, 0);
  const lucky = new Set(
    [...shares]
      .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return shares.map(({ wager, index, whole }) => [wager, whole + (lucky.has(index) ? 1 : 0)]);
}
