// A channel's budget: never more than its burst at once, never more than its rate in any minute.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../src/stage/posting/budget.ts';

describe('a budget', () => {
  it('lets through at most its burst at once and its rate in any minute, whenever one asks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4_000 }), { maxLength: 300 }), (waits) => {
        const budget = new Budget({ perMinute: 30, burst: 8 });
        const takenAtMs: number[] = [];
        let nowMs = 0;
        for (const waitMs of waits) {
          nowMs += waitMs;
          if (budget.take('a', nowMs)) takenAtMs.push(nowMs);
        }
        const within = (ms: number) =>
          takenAtMs.map((from) => takenAtMs.filter((at) => at >= from && at < from + ms).length);
        expect(Math.max(0, ...within(60_000))).toBeLessThanOrEqual(30);
        expect(Math.max(0, ...within(1))).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('says when there is room again', () => {
    const budget = new Budget({ perMinute: 31, burst: 1 });
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
