// ggml's Q8_0: blocks of 32 weights, each a 16-bit scale and 32 signed bytes. A model of a quarter of the size
// that speaks the same lines.

import { halfOf } from './half.ts';

export const Q8_0 = { type: 8, blockValues: 32, blockBytes: 34 } as const;

/** Rounds as ggml's own `quantize_row_q8_0_ref` does. `values` come in whole blocks. */
export function quantizedQ8(values: Float32Array): Buffer {
  const blocks = values.length / Q8_0.blockValues;
  if (!Number.isInteger(blocks)) throw new RangeError(`${values.length} weights are no whole blocks of 32.`);
  const bytes = Buffer.alloc(blocks * Q8_0.blockBytes);
  for (let block = 0; block < blocks; block++) {
    const part = values.subarray(block * Q8_0.blockValues, (block + 1) * Q8_0.blockValues);
    const largest = part.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = Math.fround(largest / 127);
    const inverse = scale === 0 ? 0 : Math.fround(1 / scale);
    const at = block * Q8_0.blockBytes;
    bytes.writeUInt16LE(halfOf(scale), at);
    for (const [index, value] of part.entries()) bytes.writeInt8(rounded(value * inverse), at + 2 + index);
  }
  return bytes;
}

const rounded = (value: number): number => Math.sign(value) * Math.round(Math.abs(value));
