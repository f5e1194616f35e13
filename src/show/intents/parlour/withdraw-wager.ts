// A bet is taken back whole, until the lock; by one who is locked out too.

import type { ShowEvent } from '../../events/event.ts';
import type { ChipAccount } from '../../ledger.ts';
import { transfer } from '../../ledger.ts';
import { poolAccount, wagerOf, walletOf } from '../../parlour/wagers.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { handledFault, openPool } from '../guards.ts';
import type { WithdrawWager } from './parlour-intents.ts';

export function withdrawWager(show: Show, intent: WithdrawWager): Outcome<ShowEvent> {
  const { viewer, interaction, market = 'winner' } = intent;
  const pool = handledFault(show, interaction) ?? openPool(show, market, intent.atMs);
  if (isRejection(pool)) return reject(pool);
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
