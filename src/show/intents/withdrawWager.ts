// A bet is taken back whole, until the lock.

import type { ShowEvent } from '../event.ts';
import type { IntentOf } from '../intent.ts';
import type { ChipAccount } from '../ledger.ts';
import { transfer } from '../ledger.ts';
import type { Outcome } from '../rejection.ts';
import { accept, reject } from '../rejection.ts';
import type { Show } from '../show.ts';
import { poolAccount, wagerOf, walletOf } from '../wagers.ts';
import { bettingClosed } from './placeWager.ts';

export function withdrawWager(show: Show, intent: IntentOf<'withdrawWager'>): Outcome<ShowEvent> {
  const { viewer, interaction } = intent;
  if (show.handled.includes(interaction)) return reject({ reason: 'alreadyDone' });
  const closed = bettingClosed(show, intent.atMs);
  if (closed !== undefined) return reject(closed);
  const pool = show.episode?.pool;
  const wager = pool === undefined ? undefined : wagerOf(pool, viewer);
  if (pool === undefined || wager === undefined) return reject({ reason: 'noWager' });
  return accept({
    type: 'wagerWithdrawn',
    pool: pool.id,
    viewer,
    interaction,
    outcome: wager.outcome,
    stakeChips: wager.chips,
    chipPostings: transfer<ChipAccount>(poolAccount(pool), walletOf(viewer), wager.chips),
  });
}
