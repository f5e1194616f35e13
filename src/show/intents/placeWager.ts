// A bet: chips on one trader to win the episode. Betting again adds to the stake,
// and on another trader moves all of it there. The lock is judged by the intent's time.

import type { ShowEvent } from '../event.ts';
import type { IntentOf } from '../intent.ts';
import type { ChipAccount } from '../ledger.ts';
import { balanceOf, transfer } from '../ledger.ts';
import type { Outcome, Rejection } from '../rejection.ts';
import { accept, reject } from '../rejection.ts';
import type { Episode, Show } from '../show.ts';
import { poolAccount, wagerOf, walletOf } from '../wagers.ts';

export function placeWager(show: Show, intent: IntentOf<'placeWager'>): Outcome<ShowEvent> {
  const { episode } = show;
  const { viewer, interaction, outcome, chips } = intent;
  if (show.handled.includes(interaction)) return reject({ reason: 'alreadyDone' });
  const closed = bettingClosed(show, intent.atMs);
  if (closed !== undefined || episode === null) return reject(closed ?? { reason: 'voteClosed' });
  const { pool } = episode;
  if (!pool.outcomes.includes(outcome)) {
    return reject({ reason: 'unknownTrader', name: outcome, known: pool.outcomes });
  }
  if (!Number.isSafeInteger(chips) || chips < 1) return reject({ reason: 'badStake' });
  const balance = balanceOf(show.chips, walletOf(viewer));
  if (chips > balance) return reject({ reason: 'notEnoughChips', balance, wanted: chips });
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

/** Why no bet can be placed, moved or withdrawn now; undefined while betting is open. */
export function bettingClosed(show: Show, atMs: number): Rejection | undefined {
  const episode: Episode | null = show.episode;
  if (show.pausedSinceMs !== null) return { reason: 'paused' };
  if (episode === null) {
    return { reason: 'marketClosed', nextOpensAtMs: show.lastResult?.nextOpensAtMs ?? null };
  }
  if (episode.pool.locked || atMs >= episode.locksAtMs) {
    return { reason: 'poolLocked', lockedAtMs: episode.locksAtMs };
  }
  return undefined;
}
