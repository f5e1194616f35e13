// The betting pool: pari-mutuel, in whole chips. Who backs what, the odds now, and who gets what.

import type { PerformerId, ViewerId } from './ids.ts';
import type { ChipAccount } from './ledger.ts';

export const CHIPS_FIRST_GRANT = 1000;
export const CHIPS_DAILY_GRANT = 100;

export interface Wager {
  readonly viewer: ViewerId;
  readonly outcome: PerformerId;
  readonly chips: number;
}

/** One market: who wins the episode. A viewer backs one outcome at a time. */
export interface Pool {
  /** Such as `e2-winner`; its chips are on the account `pool:ID`. */
  readonly id: string;
  readonly outcomes: readonly PerformerId[];
  readonly wagers: readonly Wager[];
  /** Chips that the house tray put in. */
  readonly seedChips: number;
  readonly locked: boolean;
}

export interface Payout {
  readonly viewer: ViewerId;
  readonly outcome: PerformerId;
  readonly stakeChips: number;
  readonly paidChips: number;
}

export const walletOf = (viewer: ViewerId): ChipAccount => `wallet:${viewer}`;
export const poolAccount = (pool: Pick<Pool, 'id'>): ChipAccount => `pool:${pool.id}`;

export const stakedOn = (pool: Pool, outcome: PerformerId): number =>
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
  winners: readonly PerformerId[],
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

const payout = (wager: Wager, paidChips: number): Payout => ({
  viewer: wager.viewer,
  outcome: wager.outcome,
  stakeChips: wager.chips,
  paidChips,
});

function splitByStake(wagers: readonly Wager[], chips: number): readonly (readonly [Wager, number])[] {
  const staked = wagers.reduce((sum, wager) => sum + wager.chips, 0);
  const shares = wagers.map((wager, index) => ({
    wager,
    index,
    whole: Math.floor((chips * wager.chips) / staked),
    remainder: (chips * wager.chips) % staked,
  }));
  const left = chips - shares.reduce((sum, { whole }) => sum + whole, 0);
  const lucky = new Set(
    [...shares]
      .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return shares.map(({ wager, index, whole }) => [wager, whole + (lucky.has(index) ? 1 : 0)]);
}
