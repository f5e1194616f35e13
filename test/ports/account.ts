// The tiny show the journal's tests keep: an account whose event number n is a deposit of n cents.
import type { Fold } from '../../src/journal/records/fold.ts';
import type { JournalRecord } from '../../src/journal/records/record.ts';

export interface Deposit {
  readonly cents: number;
}

export interface Account {
  readonly cents: number;
  readonly count: number;
}

export const fold: Fold<Deposit, Account> = {
  start: () => ({ cents: 0, count: 0 }),
  apply: ({ cents, count }, event) => ({ cents: cents + event.cents, count: count + 1 }),
};

/** A record of `length` deposits from event `firstSeq` on. */
export const record = (firstSeq: number, length = 1): JournalRecord<Deposit> => ({
  firstSeq,
  atMs: 1_000 * firstSeq,
  events: Array.from({ length }, (_, index) => ({ cents: firstSeq + index })),
});

/** The account after the deposits of events 1 to `seq`. */
export const accountAfter = (seq: number): Account => ({ cents: (seq * (seq + 1)) / 2, count: seq });
