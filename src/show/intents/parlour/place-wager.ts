// A bet: chips on one outcome of a market. Betting again in it adds to the stake, and on another outcome
// moves all of it there. The lock is judged by the intent's time.

import type { ShowEvent } from '../../events/event.ts';
import type { ChipAccount } from '../../ledger.ts';
import { transfer } from '../../ledger.ts';
import { capFault, spendingFault } from '../../parlour/spending.ts';
import { poolAccount, wagerOf, walletOf } from '../../parlour/wagers.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { handledFault, openPool } from '../guards.ts';
import type { PlaceWager } from './parlour-intents.ts';

export function placeWager(show: Show, intent: PlaceWager): Outcome<ShowEvent> {
  const { viewer, interaction, outcome, chips, market = 'winner', atMs } = intent;
  const pool = handledFault(show, interaction) ?? openPool(show, market, atMs);
  if (isRejection(pool)) return reject(pool);
  if (!pool.outcomes.includes(outcome)) {
    const { outcomes: known } = pool;
    return reject(
      market === 'winner'
        ? { reason: 'unknownTrader', name: outcome, known }
        : { reason: 'notOnOffer', market, known },
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
