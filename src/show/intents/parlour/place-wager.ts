// A bet: chips on one outcome of a market. Betting again in it adds to the stake, and on another outcome
// moves all of it there. The lock is judged by the intent's time.

import type { ShowEvent } from '../../events/event.ts';
import type { ChipAccount } from '../../ledger.ts';
import { balanceOf, transfer } from '../../ledger.ts';
import { poolOf, stakedBy } from '../../parlour/pools.ts';
import { viewerOf } from '../../parlour/viewers.ts';
import type { Pool, PoolKind } from '../../parlour/wagers.ts';
import { poolAccount, wagerOf, walletOf } from '../../parlour/wagers.ts';
import type { Outcome, Rejection } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import { marketClosed } from '../../rounds/opening-time.ts';
import type { Show } from '../../state/show.ts';
import type { IntentOf } from '../intent.ts';

export function placeWager(show: Show, intent: IntentOf<'placeWager'>): Outcome<ShowEvent> {
  const { viewer, interaction, outcome, chips, market = 'winner', atMs } = intent;
  if (show.handled.includes(interaction)) return reject({ reason: 'alreadyDone' });
  const pool = openPool(show, market, atMs);
  if ('reason' in pool) return reject(pool);
  if (!pool.outcomes.includes(outcome)) {
    return reject(
      market === 'winner'
        ? { reason: 'unknownTrader', name: outcome, known: pool.outcomes }
        : { reason: 'notOnOffer', market, known: pool.outcomes },
    );
  }
  const fault = spendingFault(show, intent) ?? capFault(show, intent);
  if (fault !== undefined) return reject(fault);
  const before = wagerOf(pool, viewer);
  return accept({
    type: 'wagerPlaced',
    pool: pool.id,
    viewer,
    interaction,
    outcome,
    movedFrom: before !== undefined && before.outcome !== outcome ? before.outcome : null,
    addedChips: chips,
    stakeChips: (before?.chips ?? 0) + chips,
    chipPostings: transfer<ChipAccount>(walletOf(viewer), poolAccount(pool), chips),
  });
}

interface Spending {
  readonly viewer: IntentOf<'placeWager'>['viewer'];
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

function capFault(show: Show, { viewer, chips }: Spending): Rejection | undefined {
  const { stakeCapChips: capChips } = viewerOf(show, viewer);
  const stakedChips = stakedBy(show.episode, viewer);
  if (capChips === null || stakedChips + chips <= capChips) return undefined;
  return { reason: 'overStakeCap', capChips, stakedChips };
}

/** The market, where bets can be placed, moved and withdrawn in it now; else why not. */
export function openPool(show: Show, market: PoolKind, atMs: number): Pool | Rejection {
  const { episode } = show;
  if (show.pausedSinceMs !== null) return { reason: 'paused' };
  if (episode === null) {
    return marketClosed(show, atMs);
  }
  const pool = poolOf(episode, market);
  if (pool === undefined) return { reason: 'unknownMarket', name: market };
  if (pool.voidedBecause !== null) return { reason: 'poolVoid', why: pool.voidedBecause };
  if (pool.locked || atMs >= episode.locksAtMs)
    return { reason: 'poolLocked', lockedAtMs: episode.locksAtMs };
  return pool;
}
