// The race on the live floor's board is run in what the ranks are made of: the day's profit, whatever each began with.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf, scaleOf } from '../../../src/live/page/board/curve.ts';
import { profitCurve } from '../../../src/live/page/board/profit-curve.ts';
import { boardView } from '../../../src/views/cards/board.ts';
import { episodeOf, type Sketch, showOf } from '../../views/cards/board-shows.ts';

const rowsOf = (sketches: readonly Sketch[]) =>
  boardView({ ...showOf(sketches), episode: episodeOf(sketches, 2) }).rows;

const LOAN = 250_000;
/** `equityHistory`, and what of its end the bank has lent. */
const curve = (equityHistory: readonly number[], lentCents: number) =>
  profitCurve({
    equityHistory,
    profitCents: (equityHistory.at(-1) ?? 0) - (equityHistory[0] ?? 0) - lentCents,
  });

describe('a line of the race', () => {
  test('ends the higher the better the rank, whoever was rich at the bell', () => {
    const rows = rowsOf([
      { name: 'Alice', cashCents: 2_900_000, history: [3_000_000, 2_950_000, 2_900_000] },
      { name: 'Sarah', cashCents: 400_000, history: [250_000, 300_000, 400_000] },
      { name: 'Mike', cashCents: 1_020_000, history: [1_000_000, 900_000, 1_020_000] },
    ]);
    expect(rows.map(({ name }) => name)).toEqual(['Sarah', 'Mike', 'Alice']);
    expect(rows.map(profitCurve)).toEqual([
      [0, 50_000, 150_000],
      [0, -100_000, 20_000],
      [0, -50_000, -100_000],
    ]);
  });

  test('begins at nothing and ends with the row’s profit, in any episode', () => {
    const cents = fc.integer({ min: -500_000, max: 5_000_000 });
    const trader = fc.record({ history: fc.array(cents, { minLength: 3, maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(trader, { minLength: 2, maxLength: 8 }), (traders) => {
        const rows = rowsOf(
          traders.map(({ history }, index) => ({ name: `T${index}`, cashCents: history[2] ?? 0, history })),
        );
        const ends = rows.map((row) => profitCurve(row).at(-1) ?? 0);
        expect(rows.map((row) => profitCurve(row)[0])).toEqual(rows.map(() => 0));
        expect(ends).toEqual(rows.map(({ profitCents }) => profitCents));
        expect(ends).toEqual([...ends].sort((one, other) => other - one));
      }),
    );
  });

  test('has no part in what the bank lends for a comeback, from where it came', () => {
    expect(curve([800_000, -20_000, -20_000, 240_000], LOAN)).toEqual([0, -820_000, -820_000, -810_000]);
    expect(curve([800_000, 0, 250_000, 0, 200_000], 2 * LOAN)).toEqual([
      ...[0, -800_000, -800_000, -1_050_000, -1_100_000],
    ]);
  });

  test('knows a comeback within a round by its rise', () => {
    expect(curve([100_000, 60_000, 245_000, 255_000], LOAN)).toEqual([0, -40_000, -105_000, -95_000]);
    expect(curve([100_000, 340_000], LOAN)).toEqual([0, -10_000]);
  });

  test('is none where the equity of before is not known', () => {
    expect(profitCurve({ equityHistory: [], profitCents: 5 })).toEqual([]);
  });
});

describe('the marks beside it', () => {
  test.each([
    {
      of: 'winners and losers',
      curves: [
        [0, 300],
        [0, -200],
      ],
      marks: [300, 0, -200],
    },
    {
      of: 'winners',
      curves: [
        [0, 300],
        [0, 100],
      ],
      marks: [300, 0],
    },
    {
      of: 'losers',
      curves: [
        [0, -300],
        [0, -100],
      ],
      marks: [0, -300],
    },
    {
      of: 'hardly a loser, whose mark would run into the start’s',
      curves: [
        [0, 300],
        [0, -20],
      ],
      marks: [300, 0],
    },
    { of: 'nobody', curves: [[0, 0]], marks: [0] },
  ])('of $of', ({ curves, marks }) => {
    expect(marksOf(scaleOf(curves))).toEqual(marks);
  });
});
