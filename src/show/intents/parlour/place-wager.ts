// A bet: chips on one outcome of a market. Betting again in it adds to the stake; on another outcome it moves all of
// it there, or is refused where the wish is that a bet stays. The lock is judged by the intent's time.

import type { ShowEvent } from '../../events/event.ts';
import type { ChipAccount } from '../../ledger.ts';
import { transfer } from '../../ledger.ts';
import { capFault, spendingFault } from '../../parlour/spending.ts';
import { poolAccount, type Wager, wagerOf, walletOf } from '../../parlour/wagers.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, type Rejection, reject } from '../../rejection.ts';
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
  const unmoved = otherBetFault(intent, before);
  if (unmoved !== undefined) return reject(unmoved);
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

/** A press that moves a bet is one act: the bet is on that outcome once. */
function otherBetFault(
  { otherBet, outcome, market = 'winner' }: PlaceWager,
  before: Wager | undefined,
): Rejection | undefined {
  if (otherBet === undefined) return undefined;
  if (otherBet !== 'stays')
    return before?.outcome === otherBet.movesFrom ? undefined : { reason: 'alreadyDone' };
  if (before === undefined || before.outcome === outcome) return undefined;
  return { reason: 'betElsewhere', market, outcome: before.outcome, stakeChips: before.chips };
}
