// Intervals hold their figure, shrink with more episodes, and come out the same for the same seed.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureOf, meanIn, shareIn } from '../../../../bench/behaviour/scores/interval.ts';
import { chance } from '../../../../src/show/chance.ts';

const values = (count: number): readonly number[] => {
  const draw = chance('interval test', count);
  return Array.from({ length: count }, () => draw.below(100));
};
const figure = (numbers: readonly number[], seed = '1') =>
  figureOf(meanIn(numbers), { episodes: numbers.length, draws: 300, seed });

test('the interval holds the figure', () => {
  const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(numbers, (drawn) => {
      const { value, low, high } = figure(drawn) ?? { value: 0, low: 1, high: -1 };
      expect(low).toBeLessThanOrEqual(value + 1e-9);
      expect(high).toBeGreaterThanOrEqual(value - 1e-9);
    }),
  );
});

test('more episodes make it narrower, the same seed the same', () => {
  const [few, many] = [figure(values(10)), figure(values(400))];
  expect((many?.high ?? 0) - (many?.low ?? 0)).toBeLessThan(((few?.high ?? 0) - (few?.low ?? 0)) / 2);
  expect(figure(values(10))).toEqual(few);
  expect(figure(values(10), '2')).not.toEqual(few);
});

test('what was never measured has no figure', () => {
  expect(figureOf(shareIn([{ hits: 0, of: 0 }]), { episodes: 1, draws: 10, seed: '1' })).toBeNull();
  expect(figure([Number.NaN, 4])?.value).toBe(4);
});

test('a share is of all counts together, not of the episodes’ shares', () => {
  expect(
    shareIn([
      { hits: 1, of: 1 },
      { hits: 0, of: 3 },
    ])([0, 1]),
  ).toBe(0.25);
});
