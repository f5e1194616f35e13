// Double entry: every movement names its accounts, and each event's postings add up to nothing.
// Two ledgers of one kind: whole cents for the market's money, whole chips for the viewers'.

import type { PerformerId, ViewerId } from './ids.ts';

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

/** Whole units (cents or chips) by account; an absent account holds nothing. */
export type Balances<Account extends string> = Readonly<Partial<Record<Account, number>>>;
export type Postings<Account extends string> = readonly {
  readonly account: Account;
  readonly amount: number;
}[];
export type MoneyPostings = Postings<MoneyAccount>;
export type ChipPostings = Postings<ChipAccount>;

export function balanceOf<Account extends string>(balances: Balances<Account>, account: Account): number {
  return balances[account] ?? 0;
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

export function post<Account extends string>(
  balances: Balances<Account>,
  postings: Postings<Account>,
): Balances<Account> {
  if (postings.length === 0) return balances;
  const next = { ...balances } as Record<string, number>;
  for (const { account, amount } of postings) {
    const balance = (next[account] ?? 0) + amount;
    if (balance === 0) delete next[account];
    else next[account] = balance;
  }
  return next as Balances<Account>;
}

export function totalOf(balances: Balances<string>): number {
  return Object.values(balances).reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
}
