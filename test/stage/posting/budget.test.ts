// A channel's budget: never more than its burst at once, never more than its rate over time.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../src/stage/posting/budget.ts';

describe('a budget', () => {
  it('lets through at most its burst and its rate, whenever one asks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 300 }), (waits) => {
        const budget = new Budget({ perMinute: 30, burst: 8 });
        let [nowMs, taken] = [0, 0];
        for (const waitMs of waits) {
          nowMs += waitMs;
          if (budget.take('a', nowMs)) taken += 1;
        }
        expect(taken).toBeLessThanOrEqual(8 + (nowMs * 30) / 60_000 + 1e-6);
      }),
    );
  });

  it('says when there is room again', () => {
    const budget = new Budget({ perMinute: 30, burst: 1 });
    expect(budget.take('a', 0)).toBe(true);
    expect(budget.take('a', 0)).toBe(false);
    expect(budget.readyAtMs('a', 0)).toBe(2_000);
    expect(budget.take('a', 1_999)).toBe(false);
    expect(budget.take('a', 2_000)).toBe(true);
  });

  it('is each channel’s own', () => {
    const budget = new Budget({ burst: 1 });
    expect(budget.take('a', 0)).toBe(true);
    expect(budget.take('b', 0)).toBe(true);
  });
});
