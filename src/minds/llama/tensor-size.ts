// How many bytes a tensor takes: ggml packs values in blocks, and its type says how.
// Source: the type traits of ggml (github.com/ggml-org/ggml, src/ggml.c and src/ggml-common.h).
import type { GgufTensor } from './loading/gguf-header.ts';

/** ggml type: [values in a block, bytes of a block]. */
const blocks: Readonly<Record<number, readonly [values: number, bytes: number]>> = {
  0: [1, 4], // F32
  1: [1, 2], // F16
  2: [32, 18], // Q4_0
  3: [32, 20], // Q4_1
  6: [32, 22], // Q5_0
  7: [32, 24], // Q5_1
  8: [32, 34], // Q8_0
  9: [32, 36], // Q8_1
  10: [256, 84], // Q2_K
  11: [256, 110], // Q3_K
  12: [256, 144], // Q4_K
  13: [256, 176], // Q5_K
  14: [256, 210], // Q6_K
  15: [256, 292], // Q8_K
  16: [256, 66], // IQ2_XXS
  17: [256, 74], // IQ2_XS
  18: [256, 98], // IQ3_XXS
  19: [256, 50], // IQ1_S
  20: [32, 18], // IQ4_NL
  21: [256, 110], // IQ3_S
  22: [256, 82], // IQ2_S
  23: [256, 136], // IQ4_XS
  24: [1, 1], // I8
  25: [1, 2], // I16
  26: [1, 4], // I32
  27: [1, 8], // I64
  28: [1, 8], // F64
  29: [256, 56], // IQ1_M
  30: [1, 2], // BF16
  34: [256, 54], // TQ1_0
  35: [256, 66], // TQ2_0
  39: [32, 17], // MXFP4
};

/** Bytes; 0 for a type newer than this table, so that such a file is never called too short. */
export function tensorBytes({ elements, type }: GgufTensor): number {
  const block = blocks[type];
  return block ? Math.ceil(elements / block[0]) * block[1] : 0;
}

/** 1_900_000_000 → "1.9 GB"; below a tenth of one, in MB or KB. */
export function gigabytes(bytes: number): string {
  if (bytes >= 1e8) return `${(bytes / 1e9).toFixed(1)} GB`;
  if (bytes >= 1e5) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${(bytes / 1e3).toFixed(1)} KB`;
}

/** Two sizes that differ, told so that they do: to the byte where rounding would make them one. */
export function apart(one: number, other: number): readonly [string, string] {
  const rounded = [gigabytes(one), gigabytes(other)] as const;
  return rounded[0] === rounded[1] ? [`${one} bytes`, `${other} bytes`] : rounded;
}
