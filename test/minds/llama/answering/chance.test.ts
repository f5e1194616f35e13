// Draws from logits.
import fc from 'fast-check';
import type { Token } from 'node-llama-cpp';
import { describe, expect, it } from 'vitest';
import { foremost, odds, pick, plausible, seededDraw } from '../../../../src/minds/llama/answering/chance.ts';

const logits = (...values: number[]): Map<Token, number> =>
  new Map(values.map((value, index) => [index as Token, value]));

describe('chance', () => {
  it('adds up to 1, likeliest first, at any temperature', () => {
    const values = fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 3, noNaN: true }), (list, temperature) => {
        const all = odds(logits(...list), temperature);
        const chances = all.map(({ chance }) => chance);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        expect(chances).toEqual([...chances].sort((a, b) => b - a));
      }),
    );
  });

  it('is the softmax', () => {
    const [first, second] = odds(logits(0, Math.log(3)), 1);
    expect(first).toMatchObject({ token: 1 });
    expect(first?.chance).toBeCloseTo(0.75);
    expect(second?.chance).toBeCloseTo(0.25);
    expect(odds(logits(1, 2), 0)[0]).toEqual({ token: 1, chance: 1 });
  });

  it('keeps what comes near the likeliest, and nothing else', () => {
    const sure = [0.9, 0.06, 0.04].map((chance, token) => ({ token: token as Token, chance }));
    const unsure = [0.4, 0.35, 0.25].map((chance, token) => ({ token: token as Token, chance }));
    expect([plausible(sure, 0.05), plausible(unsure, 0.05)]).toEqual([sure.slice(0, 2), unsure]);
    expect(plausible([], 0.05)).toEqual([]);
  });

  it('leaves of the likeliest few those that are not far below the first', () => {
    const all = logits(0, Math.log(0.5), Math.log(0.2), Math.log(0.05));
    expect([...foremost(all, { topK: 40, minP: 0.06 }).keys()]).toEqual([0, 1, 2]);
    expect([...foremost(all, { topK: 2, minP: 0.06 }).keys()]).toEqual([0, 1]);
    expect(foremost(new Map(), { topK: 2, minP: 0.06 }).size).toBe(0);
  });

  it('falls as often as it should, and the same for the same seed', () => {
    const draw = seededDraw(4);
    const all = odds(logits(Math.log(3), 0), 1);
    const counts = [0, 0];
    for (let round = 0; round < 4000; round += 1) {
      const token = Number(pick(all, draw));
      counts[token] = (counts[token] ?? 0) + 1;
    }
    expect((counts[0] ?? 0) / 4000).toBeCloseTo(0.75, 1);
    const [one, other] = [seededDraw(9), seededDraw(9)];
    expect([one(), one(), one()]).toEqual([other(), other(), other()]);
    expect(pick([], draw)).toBeUndefined();
  });
});
