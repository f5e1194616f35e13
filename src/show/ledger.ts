// Double entry: every movement names its accounts, and each event's postings add up to nothing.
// Two ledgers of one kind: whole cents for the market's money, whole chips for the viewers'. A ledger may have a wallet
// for each of a hundred thousand members: a posting touches its accounts alone, and what must hold is a running sum.

import type { PerformerId, ViewerId } from './ids.ts';
import { Table } from './table.ts';

/** Money accounts. A trader's cash may be negative: that is what the bank lends it. */
export type MoneyAccount =
  | `cash:${PerformerId}`
  /** The position at cost. */
  | `stake:${PerformerId}`
  /** The other side of every profit and loss. */
  | 'market'
  | 'bank'
  /** What was issued, as a negative balance. */
  | 'mint';

export type ChipAccount =
  | `wallet:${ViewerId}`
  | `pool:${string}`
  | 'tray'
  /** What the members have pooled to buy a thought. */
  | 'leak'
  | 'mint';

export type Postings<Account extends string> = readonly {
  readonly account: Account;
  readonly amount: number;
}[];
export type MoneyPostings = Postings<MoneyAccount>;
export type ChipPostings = Postings<ChipAccount>;

/** Whole units (cents or chips) by account; an absent account holds nothing. As JSON it is a record of the balances. */
export class Ledger<Account extends string> {
  /** In the order in which they came by something; no account of nothing is in it. */
  readonly balances: Table<Account, number>;
  /** All balances together: nothing, where every posting had its other side. */
  readonly total: number;
  /** How many accounts hold what they may not: less than nothing, or no whole number. */
  readonly faulty: number;

  private constructor(balances: Table<Account, number>, total: number, faulty: number) {
    this.balances = balances;
    this.total = total;
    this.faulty = faulty;
  }

  /** A ledger as JSON kept it; its sums are worked out anew. */
  static of<Account extends string>(plain: Readonly<Partial<Record<Account, number>>>): Ledger<Account> {
    const postings = (Object.entries(plain) as [Account, number][]).map(([account, amount]) => ({
      account,
      amount,
    }));
    return new Ledger<Account>(Table.of([]), 0, 0).posted(postings);
  }

  posted(postings: Postings<Account>): Ledger<Account> {
    if (postings.length === 0) return this;
    let { total, faulty } = this;
    const balances = this.balances.changed((accounts) => {
      for (const { account, amount } of postings) {
        const before = accounts.get(account) ?? 0;
        const after = before + amount;
        total += amount;
        faulty += Number(isFaulty(account, after)) - Number(isFaulty(account, before));
        accounts.set(account, after === 0 ? undefined : after);
      }
    });
    return new Ledger(balances, total, faulty);
  }

  toJSON(): Readonly<Partial<Record<Account, number>>> {
    return Object.fromEntries(this.balances) as Readonly<Partial<Record<Account, number>>>;
  }
}

/** Where less than nothing is what was issued, lent or lost. */
const MAY_OWE = /^(?:mint|market|cash:|stake:)/;

/** Whether an account may not hold that. */
export const isFaulty = (account: string, amount: number): boolean =>
  !Number.isSafeInteger(amount) || (amount < 0 && !MAY_OWE.test(account));

export function balanceOf<Account extends string>(ledger: Ledger<Account>, account: Account): number {
  return ledger.balances.get(account) ?? 0;
}

/** Moves `amount` from one account to another; no posting for nothing. */
export function transfer<Account extends string>(
  from: Account,
  to: Account,
  amount: number,
): Postings<Account> {
  if (amount === 0) return [];
  return [
    { account: from, amount: -amount },
    { account: to, amount },
  ];
}

/** All balances added up anew. */
export const totalOf = ({ balances }: Ledger<string>): number =>
  [...balances.values()].reduce((sum, amount) => sum + amount, 0);
