import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { performerId, viewerId } from '../../../src/show/ids.ts';
import { PlacedWagers } from '../../../src/show/parlour/placed-wagers.ts';
import { poolOf } from '../../../src/show/parlour/pools.ts';
import { refund, settle } from '../../../src/show/parlour/settlement.ts';
import { type Pool, poolTotal } from '../../../src/show/parlour/wagers.ts';
import { ALEX, ALICE, ANN, BOB, MIKE, Playhouse, SARAH } from '../../playhouse.ts';

const pool = (bets: readonly (readonly [string, string, number])[], seedChips = 0): Pool => ({
  id: 'e1-winner',
  kind: 'winner',
  voidedBecause: null,
  outcomes: ['alice', 'sarah', 'alex', 'mike'].map(performerId),
  seedChips,
  locked: true,
  wagers: PlacedWagers.of(
    bets.map(([viewer, outcome, chips]) => ({
      viewer: viewerId(viewer),
      outcome: performerId(outcome),
      chips,
    })),
  ),
});
const paid = (result: ReturnType<typeof settle>) => result.payouts.map(({ paidChips }) => paidChips);

describe('settlement at the closing bell', () => {
  it('splits the pool by stake among those who were right', () => {
    const result = settle(
      pool([
        ['a', 'alex', 100],
        ['b', 'alex', 300],
        ['c', 'mike', 200],
      ]),
      [ALEX],
    );
    expect(paid(result)).toEqual([150, 450, 0]);
    expect(result.trayChips).toBe(0);
  });

  it('gives the odd chips to the largest remainders, then to the first bets', () => {
    const thirds = settle(
      pool([
        ['a', 'alex', 1],
        ['b', 'alex', 1],
        ['c', 'alex', 1],
        ['d', 'mike', 2],
      ]),
      [ALEX],
    );
    expect(paid(thirds)).toEqual([2, 2, 1, 0]);
    const uneven = settle(
      pool([
        ['a', 'alex', 1],
        ['b', 'alex', 2],
        ['d', 'mike', 2],
      ]),
      [ALEX],
    );
    expect(paid(uneven)).toEqual([2, 3, 0]);
  });

  it('is exact in pools whose product with a stake no double holds', () => {
    const huge = pool([
      ['a', 'alex', 900_000_001],
      ['b', 'alex', 700_000_003],
      ['c', 'alex', 100_000_000_007],
      ['d', 'mike', 333_333_333_333],
    ]);
    const result = settle(huge, [ALEX]);
    expect(paid(result).reduce((sum, chips) => sum + chips, 0)).toBe(poolTotal(huge));
    expect(result.trayChips).toBe(0);
    // 900,000,001 of 101,600,000,011 in a pool of 434,933,333,344, worked out by hand in whole numbers.
    const [a = 0] = paid(result);
    const exact = (434_933_333_344n * 900_000_001n) / 101_600_000_011n;
    expect([exact, exact + 1n]).toContain(BigInt(a));
  });

  it('splits equally among tied outcomes first in a dead heat; what cannot be split goes to the tray', () => {
    const result = settle(
      pool([
        ['a', 'alex', 10],
        ['b', 'mike', 30],
        ['c', 'sarah', 61],
      ]),
      [ALEX, MIKE],
    );
    expect(paid(result)).toEqual([50, 50, 0]);
    expect(result.trayChips).toBe(1);
  });

  it('leaves a tied outcome that nobody backed out of the split', () => {
    const result = settle(
      pool([
        ['a', 'alex', 10],
        ['c', 'sarah', 60],
      ]),
      [ALEX, MIKE],
    );
    expect(paid(result)).toEqual([70, 0]);
  });

  it('refunds everyone when nobody was right, and puts the seed back into the tray', () => {
    const result = settle(
      pool(
        [
          ['a', 'alex', 10],
          ['c', 'sarah', 60],
        ],
        5,
      ),
      [ALICE],
    );
    expect(paid(result)).toEqual([10, 60]);
    expect(result).toMatchObject({ refunded: true, trayChips: 5 });
  });

  it('pays the tray its seed out to the winners', () => {
    expect(paid(settle(pool([['a', 'alex', 10]], 7), [ALEX]))).toEqual([17]);
  });

  it('pays, keeps or refunds every chip exactly once, whatever was bet', () => {
    const outcomes = ['alice', 'sarah', 'alex', 'mike'];
    const bets = fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 1, max: 500 }).map(String),
        fc.constantFrom(...outcomes),
        fc.integer({ min: 1, max: 1_000_000 }),
      ),
      { selector: ([viewer]) => viewer, maxLength: 80 },
    );
    fc.assert(
      fc.property(
        bets,
        fc.nat(5000),
        fc.uniqueArray(fc.constantFrom(...outcomes), { minLength: 1 }),
        (list, seed, best) => {
          const book = pool(list, seed);
          const winners = best.map(performerId);
          const { payouts, trayChips, refunded } = settle(book, winners);
          const total = payouts.reduce((sum, { paidChips }) => sum + paidChips, 0);
          expect(total + trayChips).toBe(poolTotal(book));
          expect(trayChips).toBeGreaterThanOrEqual(0);
          for (const { outcome, paidChips, stakeChips } of payouts) {
            expect(Number.isSafeInteger(paidChips) && paidChips >= 0).toBe(true);
            if (refunded) expect(paidChips).toBe(stakeChips);
            else if (!winners.some((winner) => winner === outcome)) expect(paidChips).toBe(0);
          }
          expect(refund(book).payouts.every(({ paidChips, stakeChips }) => paidChips === stakeChips)).toBe(
            true,
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('placing a bet', () => {
  const open = () => {
    const house = new Playhouse().create().visit(ANN).visit(BOB);
    return house.ring();
  };
  const stake = (house: Playhouse, viewer = ANN) => poolOf(house.show.episode, 'winner')?.wagers.of(viewer);

  it('moves chips from the wallet to the pool', () => {
    const house = open();
    house.bet(ANN, ALEX, 100);
    expect(stake(house)).toMatchObject({ outcome: ALEX, chips: 100 });
    expect(house.show.chips.toJSON()[`wallet:${ANN}`]).toBe(900);
  });

  it('adds to a stake, and moves all of it with a bet on another trader', () => {
    const house = open();
    house.bet(ANN, ALEX, 100);
    house.bet(ANN, ALEX, 50);
    expect(stake(house)).toMatchObject({ outcome: ALEX, chips: 150 });
    const [event] = house.bet(ANN, SARAH, 10);
    expect(event).toMatchObject({ movedFrom: ALEX, addedChips: 10, stakeChips: 160 });
    expect(stake(house)).toMatchObject({ outcome: SARAH, chips: 160 });
  });

  it('gives a withdrawn stake back whole', () => {
    const house = open();
    house.bet(ANN, ALEX, 100);
    house.must({ type: 'withdrawWager', atMs: house.atMs, viewer: ANN, interaction: house.interaction() });
    expect(stake(house)).toBeUndefined();
    expect(house.show.chips.toJSON()[`wallet:${ANN}`]).toBe(1000);
  });

  it('counts an interaction that is delivered twice once', () => {
    const house = open();
    const interaction = house.interaction();
    const bet = {
      type: 'placeWager',
      atMs: house.atMs,
      viewer: ANN,
      interaction,
      outcome: ALEX,
      chips: 100,
    } as const;
    house.must(bet);
    expect(house.wish(bet)).toMatchObject({ ok: false, rejection: { reason: 'alreadyDone' } });
    expect(stake(house)).toMatchObject({ chips: 100 });
  });

  it('judges the lock by the time of the intent, to the millisecond', () => {
    const house = open();
    const locksAtMs = house.show.episode?.locksAtMs ?? 0;
    const bet = (atMs: number) =>
      ({
        type: 'placeWager',
        atMs,
        viewer: ANN,
        interaction: house.interaction(),
        outcome: ALEX,
        chips: 1,
      }) as const;
    expect(house.wish(bet(locksAtMs - 1)).ok).toBe(true);
    expect(house.wish(bet(locksAtMs))).toMatchObject({ rejection: { reason: 'poolLocked' } });
  });

  it('pays out at the closing bell', () => {
    const house = open();
    house.mind = ({ performer }) =>
      performer === MIKE ? { trade: 'Tech', side: 'long', conviction: 3 } : {};
    house.bet(ANN, ALEX, 400);
    house.bet(BOB, MIKE, 100);
    while (house.show.episode !== null) house.round();
    const settled = house.events().find(({ type }) => type === 'poolSettled');
    expect(settled).toBeDefined();
    const held =
      (house.show.chips.toJSON()[`wallet:${ANN}`] ?? 0) + (house.show.chips.toJSON()[`wallet:${BOB}`] ?? 0);
    expect(held + (house.show.chips.toJSON().tray ?? 0)).toBe(2000);
  });

  it('refunds when the episode is closed by the clock with nobody right', () => {
    const house = open();
    house.bet(ANN, ALEX, 400);
    house.atMs = house.show.episode?.closesAtMs ?? 0;
    house.must({ type: 'ringClosingBell', atMs: house.atMs });
    // Nobody traded: all four tie, and the only one that was backed takes the pool.
    expect(house.show.chips.toJSON()[`wallet:${ANN}`]).toBe(1000);
  });
});
