// Whether a viewer may spend chips now: whole chips that are in the wallet, unlocked, and under a cap of one's own.

import type { ViewerId } from '../ids.ts';
import { balanceOf } from '../ledger.ts';
import type { Rejection } from '../rejection.ts';
import type { Show } from '../state/show.ts';
import { stakedBy } from './pools.ts';
import { viewerOf } from './viewers.ts';
import { walletOf } from './wagers.ts';

export interface Spending {
  readonly viewer: ViewerId;
  readonly chips: number;
  readonly atMs: number;
}

/** Why these chips cannot be spent now, by anything but a cap. */
export function spendingFault(show: Show, { viewer, chips, atMs }: Spending): Rejection | undefined {
  if (!Number.isSafeInteger(chips) || chips < 1) return { reason: 'badStake' };
  const { lockedUntilMs } = viewerOf(show, viewer);
  if (lockedUntilMs !== null && atMs < lockedUntilMs) return { reason: 'lockedOut', untilMs: lockedUntilMs };
  const balance = balanceOf(show.chips, walletOf(viewer));
  return chips > balance ? { reason: 'notEnoughChips', balance, wanted: chips } : undefined;
}

/** Why these chips cannot be staked on top of what is staked. */
export function capFault(show: Show, { viewer, chips }: Spending): Rejection | undefined {
  const { stakeCapChips: capChips } = viewerOf(show, viewer);
  const stakedChips = stakedBy(show.episode, viewer);
  if (capChips === null || stakedChips + chips <= capChips) return undefined;
  return { reason: 'overStakeCap', capChips, stakedChips };
}

/** What one's own cap leaves to be staked; without a cap there is no bound. */
export function chipsUnderCap(show: Show, viewer: ViewerId): number {
  const { stakeCapChips: capChips } = viewerOf(show, viewer);
  if (capChips === null) return Number.POSITIVE_INFINITY;
  return Math.max(0, capChips - stakedBy(show.episode, viewer));
}
