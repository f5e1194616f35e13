// What borrowed things cost: interest on the money that the bank lends, a fee on what a short borrows.
// Both go to the bank, each round, rounded up.

import { traders } from '../cast/cast.ts';
import type { CarryCharged } from '../events/bank.ts';
import type { PerformerId } from '../ids.ts';
import type { MoneyAccount } from '../ledger.ts';
import { balanceOf, transfer } from '../ledger.ts';
import type { Show } from '../state/show.ts';
import { cashOf } from '../trading/books.ts';
import { exposureCents } from '../trading/position.ts';

/** A round, in basis points of what is lent. */
export const MARGIN_INTEREST_BP = 4;
/** A round, in basis points of the exposure. */
export const BORROW_FEE_BP = 5;

const share = (cents: number, bp: number): number => Math.ceil((cents * bp) / 10_000);

export function carryCharges(show: Show): readonly CarryCharged[] {
  return traders(show.cast)
    .map(({ id }) => chargeOf(show, id))
    .filter(({ postings }) => postings.length > 0);
}

function chargeOf(show: Show, performer: PerformerId): CarryCharged {
  const position = show.positions[performer];
  const lentCents = Math.max(0, -balanceOf(show.money, cashOf(performer)));
  const borrowedCents = position?.side === 'short' ? exposureCents(position, show.prices) : 0;
  const interestCents = share(lentCents, MARGIN_INTEREST_BP);
  const borrowFeeCents = share(borrowedCents, BORROW_FEE_BP);
  const postings = transfer<MoneyAccount>(cashOf(performer), 'bank', interestCents + borrowFeeCents);
  return { type: 'carryCharged', performer, interestCents, borrowFeeCents, postings };
}
