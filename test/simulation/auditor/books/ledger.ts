// The auditor's own ledger: big integers in a map. It posts what an event says, and wants the postings of each
// event to add up to nothing.

import type { Pencil } from '../pencil.ts';

export interface Posted {
  readonly account: string;
  readonly amount: number;
}

export class Ledger {
  readonly #balances = new Map<string, bigint>();

  balance(account: string): bigint {
    return this.#balances.get(account) ?? 0n;
  }

  /** Every account that holds something. */
  entries(): readonly (readonly [string, bigint])[] {
    return [...this.#balances];
  }

  post(pencil: Pencil, postings: readonly Posted[]): void {
    let sum = 0n;
    for (const { account, amount } of postings) {
      pencil.insist(Number.isSafeInteger(amount), `whole amount on ${account}`, amount);
      const whole = BigInt(amount);
      sum += whole;
      const balance = this.balance(account) + whole;
      if (balance === 0n) this.#balances.delete(account);
      else this.#balances.set(account, balance);
    }
    pencil.figure('sum of postings', Number(sum), 0n);
  }
}

/** The event's postings must move exactly this much on each account, whatever the order; nothing for nothing. */
export function agreePostings(
  pencil: Pencil,
  postings: readonly Posted[],
  due: readonly (readonly [string, bigint])[],
): void {
  const moved = new Map<string, bigint>();
  for (const [account, amount] of due) moved.set(account, (moved.get(account) ?? 0n) + amount);
  for (const { account, amount } of postings) {
    moved.set(account, (moved.get(account) ?? 0n) - BigInt(amount));
  }
  for (const [account, off] of moved) {
    if (off !== 0n) {
      const reckoned = due.filter(([name]) => name === account).reduce((sum, [, amount]) => sum + amount, 0n);
      pencil.figure(`posting on ${account}`, Number(reckoned - off), reckoned);
    }
  }
}
