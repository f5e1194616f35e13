// A bet is taken back whole, until the lock; by one who is locked out too.

import type { ShowEvent } from '../event.ts';
import type { IntentOf } from '../intent.ts';
import type { ChipAccount } from '../ledger.ts';
import { transfer } from '../ledger.ts';
import type { Outcome } from '../rejection.ts';
import { accept, reject } from '../rejection.ts';
import type { Show } from '../show.ts';
import { poolAccount, wagerOf, walletOf } from '../wagers.ts';
import { openPool } from './placeWager.ts';

export function withdrawWager(show: Show, intent: IntentOf<'withdrawWager'>): Outcome<ShowEvent> {
  const { viewer, interaction, market = 'winner' } = intent;
  if (show.handled.includes(interaction)) return reject({ reason: 'alreadyDone' });
  const pool = openPool(show, market, intent.atMs);
  if ('reason' in pool) return reject(pool);
  const wager = wagerOf(pool, viewer);
  if (wager === undefined) return reject({ reason: 'noWager' });
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
