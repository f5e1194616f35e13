// The worked examples of the docs, as they are written there.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Bookkeeper } from '../../../src/auditor/bookkeeper.ts';
import { performerId, viewerId } from '../../../src/show/ids.ts';
import { PlacedWagers } from '../../../src/show/parlour/placed-wagers.ts';
import { settle } from '../../../src/show/parlour/settlement.ts';
import { NOBODY, type OutcomeId, type Pool } from '../../../src/show/parlour/wagers.ts';

interface Example {
  readonly name: string;
  readonly pool: Pool;
  readonly winners: readonly OutcomeId[];
  readonly paid: string;
  readonly tray: number;
}

const outcomeOf = (text: string): OutcomeId => (text === NOBODY ? NOBODY : performerId(text));

function exampleOf(row: string): Example {
  const [name = '', bets = '', seed = '', came = '', paid = '', tray = ''] = row
    .split('|')
    .slice(1)
    .map((cell) => cell.trim());
  const wagers = PlacedWagers.of(
    bets.split(', ').map((bet) => {
      const [who = '', outcome = '', chips = ''] = bet.split(' ');
      return { viewer: viewerId(who), outcome: outcomeOf(outcome), chips: Number(chips) };
    }),
  );
  const outcomes = ['alice', 'sarah', 'alex', 'mike', NOBODY].map(outcomeOf);
  const pool = { id: 'e1-winner', kind: 'winner', outcomes, wagers, seedChips: Number(seed) } as const;
  const winners = came.split(', ').map(outcomeOf);
  return { name, winners, paid, tray: Number(tray), pool: { ...pool, locked: true, voidedBecause: null } };
}

const doc = readFileSync(new URL('../../../docs/betting.md', import.meta.url), 'utf8');
const examples = (doc.split('## Worked examples')[1]?.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (Example|---)/.test(line))
  .map(exampleOf);

test('there are examples', () => expect(examples.length).toBeGreaterThanOrEqual(8));

test.each(examples.map((example) => [example.name, example] as const))('%s', (_, { pool, ...example }) => {
  const { payouts, trayChips, refunded } = settle(pool, example.winners);
  const paid = payouts.map(({ viewer, paidChips }) => `${viewer} ${paidChips}`).join(', ');
  expect([paid, trayChips]).toEqual([example.paid, example.tray]);
  const auditor = new Bookkeeper();
  auditor.take({ type: 'poolOpened', pool: pool.id, seedChips: pool.seedChips }, 1);
  for (const { viewer, outcome, chips } of pool.wagers) {
    auditor.take({ type: 'chipsGranted', viewer, chips }, 2);
    auditor.take({ type: 'wagerPlaced', pool: pool.id, viewer, outcome, addedChips: chips }, 3);
  }
  auditor.take(
    { type: 'poolSettled', pool: pool.id, outcomes: example.winners, refunded, payouts, trayChips },
    4,
  );
  expect(auditor.faults).toEqual([]);
  expect([...auditor.wallets].map(([who, chips]) => `${who} ${chips}`).join(', ')).toBe(example.paid);
});
