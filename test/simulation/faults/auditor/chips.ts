// Where every chip and every cent is: worked out anew from the journal by two sets of books that share no code with the
// rules, and compared with what the show says that everybody has.

import { Bookkeeper } from '../../../../src/auditor/bookkeeper.ts';
import { Inspector } from '../../../../src/auditor/inspector.ts';
import { Referee } from '../../../../src/auditor/referee.ts';
import { Auditor } from '../../auditor/auditor.ts';
import type { Ledger } from '../../auditor/books/ledger.ts';
import type { Balances, Written } from './evidence.ts';
import type { Finding } from './finding.ts';

export function auditChips(events: readonly Written[], balances: readonly Balances[]): readonly Finding[] {
  const auditor = new Auditor();
  const disagreement = readWith(auditor, events);
  const paid = paidWrongly(events);
  if (disagreement !== undefined) return [disagreement, ...paid];
  const { money, chips } = auditor.model;
  const differing = balances.flatMap((said) => [
    ...differences(money, said.money, said.when),
    ...differences(chips, said.chips, said.when),
  ]);
  return [...paid, ...differing];
}

function readWith(auditor: Auditor, events: readonly Written[]): Finding | undefined {
  for (const { seq, atMs, event } of events) {
    try {
      auditor.read(event, seq, atMs);
    } catch (error) {
      return { kind: 'chips', seq, detail: error instanceof Error ? error.message : String(error) };
    }
  }
  return undefined;
}

function paidWrongly(events: readonly Written[]): readonly Finding[] {
  const books = new Bookkeeper();
  const inspector = new Inspector(books);
  const referee = new Referee();
  for (const { fact, seq } of events) {
    inspector.take(fact, seq);
    books.take(fact, seq);
    referee.take(fact, seq);
  }
  const faults = [...books.faults, ...inspector.faults, ...referee.faults];
  return faults.map((detail) => ({
    kind: 'chips',
    seq: Number(/^event (\d+)/.exec(detail)?.[1] ?? 0),
    detail,
  }));
}

function differences(own: Ledger, said: Balances['money'], when: string): readonly Finding[] {
  const entries = new Map(own.entries());
  const accounts = new Set([...entries.keys(), ...Object.keys(said)]);
  return [...accounts].flatMap((account): Finding[] => {
    const [booked, shown] = [Number(entries.get(account) ?? 0n), said[account] ?? 0];
    const detail = `${when}, ${account} has ${shown}, the journal gives ${booked}`;
    return booked === shown ? [] : [{ kind: 'books differ', seq: 0, detail }];
  });
}
