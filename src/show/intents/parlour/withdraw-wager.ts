// A bet is taken back whole, until the lock; by one who is locked out too.

import type { ShowEvent } from '../../events/event.ts';
import type { ChipAccount } from '../../ledger.ts';
import { transfer } from '../../ledger.ts';
import { poolAccount, wagerOf, walletOf } from '../../parlour/wagers.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import type { IntentOf } from '../intent.ts';
import { openPool } from './place-wager.ts';

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
