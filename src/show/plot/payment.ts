// Money between performers, through the ledger. No thread can make anybody bankrupt by itself: nobody pays more than
// leaves enough to play on with, and nothing is paid that the bank could not stand under stress.

import { stressedCents } from '../bank/stress.ts';
import type { PerformerId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';
import { transfer } from '../ledger.ts';
import type { Show } from '../state/show.ts';
import { cashOf, equityCents } from '../trading/books.ts';
import type { Payment } from './kind-rules.ts';

/** What nobody is asked to go below. */
const KEPT_CENTS = 100_000;

/** What somebody can spare, in cents: what is paid could be missing to the bank under stress, cent for cent. */
export const spareCents = (show: Show, who: PerformerId): number =>
  Math.max(0, Math.min(equityCents(show, who) - KEPT_CENTS, stressedCents(show)));

/** As far as it can be paid. */
export function paid(show: Show, { from, to, cents }: Payment): MoneyPostings {
  return transfer(cashOf(from), cashOf(to), Math.min(cents, spareCents(show, from)));
}
