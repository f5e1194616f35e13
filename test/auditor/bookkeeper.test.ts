// Random betting episodes, judged by the rules and worked out again by the auditor.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bookkeeper } from '../../src/auditor/bookkeeper.ts';
import { type Chance, chance } from '../../src/show/chance.ts';
import { type PerformerId, performerId, type ViewerId, viewerId } from '../../src/show/ids.ts';
import { PlacedWagers } from '../../src/show/parlour/placed-wagers.ts';
import { refund, settle } from '../../src/show/parlour/settlement.ts';
import { NOBODY, type OutcomeId, type Pool, poolTotal, type Wager } from '../../src/show/parlour/wagers.ts';

const TRADERS = ['alice', 'sarah', 'alex', 'mike'].map(performerId);
const OUTCOMES: readonly OutcomeId[] = [...TRADERS, NOBODY];

/** A pool full of random bets, told to the auditor bet by bet. */
class RandomPool {
  readonly draw: Chance;
  readonly auditor = new Bookkeeper();
  readonly purses = new Map<string, number>();
  readonly seedChips: number;
  wagers: readonly Wager[] = [];

  constructor(seed: string) {
    this.draw = chance(seed, 'bets');
    this.seedChips = this.draw.percent(30) ? this.draw.below(2_000) : 0;
    this.auditor.take({ type: 'poolOpened', pool: 'p', seedChips: this.seedChips }, 1);
    const bettors = 1 + this.draw.below(this.draw.percent(1) ? 500 : 12);
    for (let bet = 0; bet < bettors * 2; bet++) this.bet(viewerId(String(this.draw.below(bettors))));
  }

  bet(viewer: ViewerId): void {
    const { draw, auditor, purses } = this;
    if (!purses.has(viewer)) auditor.take({ type: 'chipsGranted', viewer, chips: 1_000 }, 2);
    const purse = purses.get(viewer) ?? 1_000;
    const before = this.wagers.find((wager) => wager.viewer === viewer);
    const others = this.wagers.filter((wager) => wager !== before);
    purses.set(viewer, purse);
    if (before !== undefined && draw.percent(15)) {
      this.wagers = others;
      purses.set(viewer, purse + before.chips);
      auditor.take({ type: 'wagerWithdrawn', pool: 'p', viewer }, 3);
    } else if (purse > 0) {
      const chips = draw.percent(20) ? purse : 1 + draw.below(purse);
      const outcome = draw.pick(OUTCOMES);
      this.wagers = [...others, { viewer, outcome, chips: chips + (before?.chips ?? 0) }];
      purses.set(viewer, purse - chips);
      auditor.take({ type: 'wagerPlaced', pool: 'p', viewer, outcome, addedChips: chips }, 4);
    }
  }

  /** Ends somehow: one winner, a dead heat, none, or called off. */
  end() {
    const { draw, wagers, seedChips } = this;
    const pool: Pool = {
      ...{ id: 'p', kind: 'winner', outcomes: OUTCOMES, seedChips, wagers: PlacedWagers.of(wagers) },
      ...{ locked: true, voidedBecause: null },
    };
    const isVoid = draw.percent(10);
    const outcomes = draw.shuffle(OUTCOMES).slice(0, draw.percent(80) ? 1 : draw.below(4));
    const result = isVoid ? refund(pool) : settle(pool, outcomes);
    this.auditor.take({ type: isVoid ? 'poolVoided' : 'poolSettled', pool: 'p', outcomes, ...result }, 5);
    return { pool, ...result };
  }
}

function playPool(seed: string): void {
  const random = new RandomPool(seed);
  const { pool, payouts, trayChips } = random.end();
  const { purses, auditor } = random;
  const paid = payouts.reduce((sum, { paidChips }) => sum + paidChips, 0);
  if (paid + trayChips !== poolTotal(pool) || trayChips < 0) throw new Error('chips were made or lost');
  const paidOnce = new Set(payouts.map(({ viewer }) => viewer)).size;
  if (paidOnce !== pool.wagers.size) throw new Error('somebody was paid twice, or not at all');
  for (const { viewer, paidChips } of payouts) purses.set(viewer, (purses.get(viewer) ?? 0) + paidChips);
  if (auditor.faults.length > 0) throw new Error(auditor.faults.join('; '));
  if (auditor.tray !== BigInt(trayChips - pool.seedChips)) throw new Error('the tray differs');
  for (const [viewer, chips] of purses) {
    if (chips < 0 || auditor.wallets.get(viewer) !== BigInt(chips)) throw new Error(`${viewer} differs`);
  }
}

it('agrees with the rules over 10,000 random pools: all is paid, refunded or lost exactly once', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (seed) => playPool(seed)),
    { numRuns: 10_000 },
  );
}, 60_000);

it('names whoever was paid too much, and whoever was forgotten', () => {
  const paidTo = (payouts: readonly object[]): readonly string[] => {
    const auditor = new Bookkeeper();
    auditor.take({ type: 'chipsGranted', viewer: 'ann', chips: 100 }, 1);
    auditor.take({ type: 'poolOpened', pool: 'p', seedChips: 0 }, 2);
    const [first] = TRADERS as [PerformerId];
    auditor.take({ type: 'wagerPlaced', pool: 'p', viewer: 'ann', outcome: first, addedChips: 100 }, 3);
    auditor.take({ type: 'poolSettled', pool: 'p', outcomes: [first], payouts }, 4);
    return auditor.faults;
  };
  expect(paidTo([{ viewer: 'ann', paidChips: 100 }])).toEqual([]);
  expect(paidTo([{ viewer: 'ann', paidChips: 101 }])).toEqual([
    'event 4: ann is due 100 chips, the journal paid 101',
  ]);
  expect(paidTo([])[0]).toBe('event 4: ann is due 100 chips, the journal paid 0');
});
