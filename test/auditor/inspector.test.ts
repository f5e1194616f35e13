// A row for each thing that the house never does, as a journal would tell of it.
import { describe, expect, it } from 'vitest';
import { Bookkeeper } from '../../src/auditor/bookkeeper.ts';
import type { Fact } from '../../src/auditor/fact.ts';
import { Inspector } from '../../src/auditor/inspector.ts';
import { Referee } from '../../src/auditor/referee.ts';

function faultsOf(facts: readonly Fact[]): readonly string[] {
  const books = new Bookkeeper();
  const inspector = new Inspector(books);
  for (const [index, fact] of facts.entries()) {
    inspector.take(fact, index + 1);
    books.take(fact, index + 1);
  }
  return inspector.faults;
}

const grant = (reason: string, chips: number, day: string): Fact => ({
  ...{ type: 'chipsGranted', viewer: 'ann', reason, chips, day },
});
const first = grant('first', 1_000, '2026-01-01');
const opened: Fact = { type: 'poolOpened', pool: 'p', outcomes: ['alex', 'mike'], seedChips: 0 };
const bet = (interaction: string, addedChips: number, outcome = 'alex'): Fact => ({
  ...{ type: 'wagerPlaced', pool: 'p', viewer: 'ann', interaction, addedChips, outcome },
});

describe('the inspector', () => {
  it('has nothing against a day by the rules', () => {
    const other = { ...bet('0', 5, 'mike'), viewer: 'bob' };
    const ruined = [
      first,
      opened,
      other,
      bet('1', 1_000),
      { type: 'poolSettled', pool: 'p', outcomes: ['mike'] },
    ];
    const after = [grant('daily', 100, '2026-01-02'), bet('2', 60), grant('daily', 100, '2026-01-03')];
    expect(faultsOf([...ruined, grant('bailOut', 200, '2026-01-01')])).toEqual([]);
    expect(faultsOf([first, opened, ...after])).toEqual([]);
  });

  it.each<[string, readonly Fact[], string]>([
    ['a first grant too large', [grant('first', 1_001, 'd')], 'ann was granted 1001 chips, 1000 were due'],
    ['two in a day', [first, grant('daily', 100, '2026-01-01')], 'ann was granted 100 chips twice in a day'],
    ['a second first grant', [first, grant('first', 1_000, '2026-01-02')], '1000 chips, 100 were due'],
    [
      'a bail-out of the rich',
      [first, grant('bailOut', 200, 'd')],
      'bailed out with 1000 chips in the wallet',
    ],
    [
      'a bail-out of a bettor',
      [first, opened, bet('1', 990), grant('bailOut', 190, 'd')],
      'ann was bailed out with a bet standing',
    ],
    ['one interaction twice', [first, opened, bet('1', 5), bet('1', 5)], 'the interaction 1 counted twice'],
    [
      'a bet after the lock',
      [first, opened, { type: 'poolLocked', pool: 'p' }, bet('1', 5)],
      'a bet in p changed after the lock',
    ],
    ['an outcome that is none', [first, opened, bet('1', 5, 'ruth')], 'p has no outcome ruth'],
    ['a bet of half a chip', [first, opened, bet('1', 0.5)], 'a bet in p of no whole chip'],
  ])('finds %s', (_what, facts, fault) => {
    const found = faultsOf(facts);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fault);
    expect(found[0]).toContain(`event ${facts.length}: `);
  });
});

describe('the referee', () => {
  const pool = (kind: string): Fact => ({ type: 'poolOpened', pool: kind, kind, outcomes: ['alex', 'mike'] });
  const bell: Fact = { type: 'episodeClosed', profitCents: { alex: 5, mike: 5, sarah: 9 } };
  const judge = (kind: string, told: readonly string[], before: readonly Fact[] = []): readonly string[] => {
    const referee = new Referee();
    const facts = [pool(kind), ...before, { type: 'poolSettled', pool: kind, outcomes: told }, bell];
    for (const [index, fact] of facts.entries()) referee.take(fact, index + 1);
    return referee.faults;
  };
  const lie: Fact = { type: 'spokeTwoFaced', performer: 'mike', degree: 2 };
  const ruin: Fact = { type: 'wentBankrupt', performer: 'alex' };

  it.each<[string, readonly string[], readonly Fact[]]>([
    ['winner', ['mike', 'alex'], []],
    ['headToHead', ['alex', 'mike'], []],
    ['firstBankrupt', ['nobody'], []],
    ['firstBankrupt', ['alex'], [ruin, { ...ruin, performer: 'mike' }]],
    ['hypocrite', ['mike'], [lie]],
    ['hypocrite', [], []],
  ])('agrees that %s went to %j', (kind, told, before) => expect(judge(kind, told, before)).toEqual([]));

  it('finds a pool that went to somebody else', () => {
    expect(judge('winner', ['alex'])).toEqual(['event 2: winner went to alex, it was alex and mike']);
    expect(judge('hypocrite', ['alex'], [lie])).toEqual(['event 3: hypocrite went to alex, it was mike']);
    expect(judge('firstBankrupt', ['nobody'], [ruin])[0]).toContain('it was alex');
  });
});
