// Who gets what of a pool: equal shares in a dead heat, then by stake in whole chips by largest remainder; everybody
// their own back where nobody was right. What cannot be split goes to the house tray.

import type { ViewerId } from '../ids.ts';
import type { ChipAccount, ChipPostings } from '../ledger.ts';
import { transfer } from '../ledger.ts';
import type { OutcomeId, Pool, Wager } from './wagers.ts';
import { poolAccount, poolTotal, stakedOn, walletOf } from './wagers.ts';

export interface Payout {
  readonly viewer: ViewerId;
  readonly outcome: OutcomeId;
  readonly stakeChips: number;
  readonly paidChips: number;
}

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
  const placed = [...pool.wagers];
  const paid = new Map<Wager, number>();
  for (const outcome of backed) {
    const wagers = placed.filter((wager) => wager.outcome === outcome);
    for (const [wager, chips] of splitByStake(wagers, shareChips)) paid.set(wager, chips);
  }
  const payouts = placed.map((wager) => payout(wager, paid.get(wager) ?? 0));
  return { payouts, trayChips: total - shareChips * backed.length, refunded: false };
}

export function refund(pool: Pool): {
  readonly payouts: readonly Payout[];
  readonly trayChips: number;
  readonly refunded: true;
} {
  return {
    payouts: [...pool.wagers].map((wager) => payout(wager, wager.chips)),
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
