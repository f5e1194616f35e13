// Portions follow what steps really took, within what a batch holds; what evaluations leave is collected in time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LITTER_BYTES_MAX, Litter } from '../../../../src/minds/llama/stepping/litter.ts';
import { Pace } from '../../../../src/minds/llama/stepping/pace.ts';

const pace = () => new Pace({ firstTokens: 64, tokensMax: 512, targetMs: 150 });

describe('the pace', () => {
  it('begins with the guess', () => {
    expect(pace().tokens).toBe(64);
  });

  it.each([
    [1, 150],
    [10, 48],
    [0.01, 512],
    [100, 48],
    [2, 75],
  ])('comes to what %d ms a token allow: %d tokens', (tokenMs, tokens) => {
    const mended = pace();
    for (let step = 0; step < 40; step += 1) mended.note(mended.tokens * 4, mended.tokens * 4 * tokenMs);
    expect(Math.abs(mended.tokens - tokens)).toBeLessThanOrEqual(1);
  });

  it('learns nothing from steps of single tokens', () => {
    const same = pace();
    same.note(4, 4_000);
    expect(same.tokens).toBe(64);
  });

  it('stays within the batch whatever happens', () => {
    const steps = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 600 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
    );
    fc.assert(
      fc.property(steps, (all) => {
        const any = pace();
        for (const [tokens, ms] of all) any.note(tokens, ms);
        expect(any.tokens).toBeGreaterThanOrEqual(48);
        expect(any.tokens).toBeLessThanOrEqual(512);
      }),
    );
  });
});

describe('the litter of evaluations', () => {
  it('is collected when it has come to its bound, and not before', async () => {
    let collections = 0;
    const litter = new Litter(() => {
      collections += 1;
    });
    const vocabulary = 128_000;
    const evaluations = Math.ceil(LITTER_BYTES_MAX / (vocabulary * 12));
    for (let count = 1; count < evaluations; count += 1) litter.add(vocabulary);
    await new Promise((resolve) => setImmediate(resolve));
    expect(collections).toBe(0);
    litter.add(vocabulary);
    await new Promise((resolve) => setImmediate(resolve));
    expect(collections).toBe(1);
  });
});
