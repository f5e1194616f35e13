// Back on the bank's money: at the next opening bell by itself, or at once when the members vote for it.
// The bank lends no more than it can stand losing.

import { capitalCents, stressedCents } from '../bank/stress.ts';
import { traders } from '../cast/cast.ts';
import type { Overruled } from '../events/bank.ts';
import type { TraderReturned } from '../events/votes.ts';
import type { PerformerId } from '../ids.ts';
import type { MoneyAccount } from '../ledger.ts';
import { transfer } from '../ledger.ts';
import type { Show } from '../state/show.ts';
import { cashOf, equityCents } from '../trading/books.ts';

/** What a trader that went bankrupt starts again with. */
export const COMEBACK_LOAN_CENTS = 250_000;

/** Who returns at the opening bell. */
export const returningOf = (show: Show): readonly PerformerId[] =>
  traders(show.cast)
    .filter(({ id }) => equityCents(show, id) <= 0)
    .map(({ id }) => id);

/** What the bank lends each of them. */
export const openingLoanCents = (show: Show, returning: readonly PerformerId[]): number =>
  Math.max(0, Math.min(COMEBACK_LOAN_CENTS, Math.floor(capitalCents(show) / Math.max(1, returning.length))));

/** The members want this trader back: the loan as far as the stress test lets it go. */
export function comebackOf(show: Show, performer: PerformerId): readonly (Overruled | TraderReturned)[] {
  const capital = capitalCents(show);
  const allowedCents = Math.max(0, Math.min(COMEBACK_LOAN_CENTS, stressedCents(show), capital));
  const overruled: Overruled = {
    type: 'overruled',
    who: performer,
    occasion: 'loan',
    bet: null,
    askedCents: COMEBACK_LOAN_CENTS,
    allowedCents,
    capitalCents: capital,
    stressedCents: stressedCents(show) - COMEBACK_LOAN_CENTS,
  };
  if (allowedCents === 0) return [overruled];
  const postings = transfer<MoneyAccount>('bank', cashOf(performer), allowedCents);
  const returned: TraderReturned = { type: 'traderReturned', performer, loanCents: allowedCents, postings };
  return allowedCents < COMEBACK_LOAN_CENTS ? [overruled, returned] : [returned];
}
