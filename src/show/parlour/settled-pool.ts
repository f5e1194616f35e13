// What a settled pool leaves behind for its bettors: what came true, what paid how much, and what each had then.

import type { ViewerId } from '../ids.ts';
import type { Balances, ChipAccount } from '../ledger.ts';
import { balanceOf } from '../ledger.ts';
import type { OutcomeId, Payout, PoolKind } from './wagers.ts';
import { walletOf } from './wagers.ts';

export interface SettledPool {
  readonly id: string;
  readonly kind: PoolKind;
  readonly outcomes: readonly OutcomeId[];
  readonly refunded: boolean;
  readonly totalChips: number;
  readonly slips: readonly (Payout & { readonly balanceChips: number })[];
}

export interface Settlement {
  readonly pool: string;
  readonly kind: PoolKind;
  readonly outcomes: readonly OutcomeId[];
  readonly refunded: boolean;
  readonly payouts: readonly Payout[];
  readonly trayChips: number;
}

/** `chips`: with the settlement's moved already. */
export function settledPool(chips: Balances<ChipAccount>, settlement: Settlement): SettledPool {
  const { pool: id, kind, outcomes, refunded, payouts, trayChips } = settlement;
  const balance = (viewer: ViewerId): number => balanceOf(chips, walletOf(viewer));
  return {
    id,
    kind,
    outcomes,
    refunded,
    totalChips: payouts.reduce((sum, { paidChips }) => sum + paidChips, trayChips),
    slips: payouts.map((payout) => ({ ...payout, balanceChips: balance(payout.viewer) })),
  };
}
