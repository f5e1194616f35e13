// Weights in fewer bits: as near as the bits allow.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfOf } from '../../../training/gguf/half.ts';
import { quantizedQ8 } from '../../../training/gguf/q8.ts';

function ofHalf(bits: number): number {
  const [sign, exponent, mantissa] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  return sign * (exponent === 0 ? mantissa * 2 ** -24 : (1024 + mantissa) * 2 ** (exponent - 25));
}

describe('16-bit floats', () => {
  it.each([
    [0, 0x0000],
    [1, 0x3c00],
    [-2, 0xc000],
    [65_504, 0x7bff],
    [2 ** -24, 0x0001],
    [2 ** -14, 0x0400],
    [0.1, 0x2e66],
    [2047.7, 0x6800],
  ])('writes %d as %d', (value, bits) => {
    expect(halfOf(value)).toBe(bits);
  });

  it('gives back every number that they hold', () => {
    for (let bits = 0; bits < 0x7c00; bits++) expect(halfOf(ofHalf(bits))).toBe(bits);
  });

  it('takes the nearest, and refuses what they cannot hold', () => {
    fc.assert(
      fc.property(fc.double({ min: -65_000, max: 65_000, noNaN: true }), (value) => {
        const step = Math.max(2 ** -24, 2 ** (Math.floor(Math.log2(Math.abs(value))) - 10));
        expect(Math.abs(ofHalf(halfOf(value)) - value)).toBeLessThanOrEqual(step / 2);
      }),
    );
    expect(() => halfOf(70_000)).toThrow(RangeError);
    expect(() => halfOf(Number.NaN)).toThrow(RangeError);
  });
});

describe('Q8_0', () => {
  const weights = fc.float32Array({ minLength: 64, maxLength: 64, min: -4, max: 4, noNaN: true });

  it('keeps every weight within half a step', () => {
    fc.assert(
      fc.property(weights, (values) => {
        const bytes = quantizedQ8(values);
        expect(bytes.length).toBe(68);
        for (const [index, value] of values.entries()) {
          const at = Math.floor(index / 32) * 34;
          const scale = ofHalf(bytes.readUInt16LE(at));
          const kept = scale * bytes.readInt8(at + 2 + (index % 32));
          // The scale itself is rounded to 11 bits, of which 127 steps make a sixteenth of a step.
          expect(Math.abs(kept - value)).toBeLessThanOrEqual(scale * 0.57 + 2 ** -18);
        }
      }),
    );
  });

  it('refuses half a block', () => {
    expect(() => quantizedQ8(new Float32Array(33))).toThrow(RangeError);
  });
});
