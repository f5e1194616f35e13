import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrowOf,
  chipCount,
  dollars,
  grouped,
  percentOf,
  points,
  signedDollars,
} from '../../../src/views/words/money.ts';

describe('money in words', () => {
  test.each([
    [984_000, '$9,840'],
    [-12_000, '-$120'],
    [0, '$0'],
    [-0, '$0'],
    [49, '$0'],
    [-49, '$0'],
    [50, '$1'],
    [-50, '-$1'],
    [123_456_789_00, '$123,456,789'],
  ])('%i cents are %s', (cents, words) => expect(dollars(cents)).toBe(words));

  test.each([
    [12_000, '+$120'],
    [-12_000, '-$120'],
    [20, '$0'],
  ])('%i cents of change are %s', (cents, words) => expect(signedDollars(cents)).toBe(words));

  test('an arrow points where the figure beside it does', () => {
    expect([320, 5, 4, 0, -4, -5].map(arrowOf)).toEqual(['▲', '▲', '■', '■', '■', '▼']);
  });

  test.each([
    [320, '+3.2%'],
    [-1279, '-12.8%'],
    [0, '0.0%'],
    [4, '0.0%'],
    [-4, '0.0%'],
    [5, '+0.1%'],
    [12_345_678, '+123,456.8%'],
  ])('%i basis points are %s', (bp, words) => expect(percentOf(bp)).toBe(words));

  test('prices have two decimals', () => {
    expect([points(10_134), points(105), points(1_234_500)]).toEqual(['101.34', '1.05', '12,345.00']);
  });

  test('one chip is not many', () => {
    expect([chipCount(0), chipCount(1), chipCount(1250)]).toEqual(['0 chips', '1 chip', '1,250 chips']);
  });

  test('grouping loses no digit', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        (whole) => Number(grouped(whole).replaceAll(',', '')) === (whole || 0),
      ),
    );
  });
});
