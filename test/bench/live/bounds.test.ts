// A figure above its bound is named, whatever else a run has measured.
import { describe, expect, it } from 'vitest';
import { BOUNDS, missed } from '../../../bench/live/bounds.ts';
import { quantile } from '../../../bench/live/quantile.ts';
import { slopeOf } from '../../../bench/live/watching/slope.ts';

describe('the bounds of the live floor', () => {
  it('are met at the bound itself, and by figures that were not taken', () => {
    expect(missed(BOUNDS)).toEqual([]);
    expect(missed({ watchers: 2_000 })).toEqual([]);
  });

  it.each(Object.entries(BOUNDS))('name %s where it is above, or is no number', (name, bound) => {
    expect(missed({ [name]: bound + 0.01 })).toHaveLength(1);
    expect(missed({ [name]: Number.NaN })).toHaveLength(1);
    expect(missed({ [name]: null })).toHaveLength(1);
  });
});

describe('what is made of many values', () => {
  it('is the value that such a share does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([0.5, 0.99, 1].map((share) => quantile(hundred, share))).toEqual([50, 99, 100]);
    expect(quantile([], 0.99)).toBe(0);
  });

  it('is what one more costs, whatever all begin with', () => {
    const held = [0, 500, 1_000, 2_000].map((count) => ({ count, held: 80_000 + 12.5 * count }));
    expect(slopeOf(held)).toBeCloseTo(12.5);
  });
});
