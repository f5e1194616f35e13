import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoomFor } from '../../../../src/live/page/office/zoom.ts';
import { PLAN_HEIGHT, PLAN_WIDTH } from '../../../../src/pictures/office/plan/plan.ts';

const tall = (width: number): number => (width * PLAN_HEIGHT) / PLAN_WIDTH;

describe('how large a cell of the office is', () => {
  test.each([
    { screen: 'a desk of three columns', width: 560, ratio: 1, cellPx: 2, scale: 1 },
    { screen: 'a tablet', width: 820, ratio: 1, cellPx: 3, scale: 1 },
    { screen: 'a tablet of twice the pixels', width: 820, ratio: 2, cellPx: 6, scale: 0.5 },
    { screen: 'a phone of three times the pixels', width: 390, ratio: 3, cellPx: 4, scale: 1 / 3 },
  ])('is whole pixels on $screen', ({ width, ratio, cellPx, scale }) => {
    expect(zoomFor({ width, height: tall(width), ratio })).toEqual({ cellPx, scale });
  });

  test('is made smaller where a whole factor would leave much of the place empty', () => {
    const { cellPx, scale } = zoomFor({ width: 390, height: tall(390), ratio: 1 });
    expect(cellPx).toBe(2);
    expect(cellPx * scale * PLAN_WIDTH).toBeCloseTo(390);
  });

  test('never leaves the place, and fills most of it', () => {
    const size = fc.integer({ min: 140, max: 2400 });
    const ratio = fc.constantFrom(1, 1.25, 1.5, 2, 2.625, 3, 3.5);
    fc.assert(
      fc.property(size, size, ratio, (width, height, ratio) => {
        const { cellPx, scale } = zoomFor({ width, height, ratio });
        const [across, down] = [PLAN_WIDTH * cellPx * scale, PLAN_HEIGHT * cellPx * scale];
        expect(Number.isInteger(cellPx)).toBe(true);
        expect(across).toBeLessThanOrEqual(Math.max(width, PLAN_WIDTH / 2) + 0.001);
        expect(down).toBeLessThanOrEqual(Math.max(height, PLAN_HEIGHT / 2) + 0.001);
        const fitting = Math.min(width / PLAN_WIDTH, height / PLAN_HEIGHT);
        if (fitting * ratio <= 8) expect(across / (PLAN_WIDTH * fitting)).toBeGreaterThanOrEqual(0.9);
      }),
    );
  });
});
