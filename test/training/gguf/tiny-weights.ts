// A tiny house model as the trainer would leave it: weights drawn from a seed in a .safetensors file, and the data
// folder's vocabulary learnt from a few lines.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chance } from '../../../src/show/chance.ts';
import type { Vocabulary } from '../../../training/bpe.ts';
import { learnVocabulary } from '../../../training/bpe.ts';

export const FORM = 'tiny-1';
export const SHAPE = { layers: 2, width: 64, heads: 2, feed_forward: 96, context: 256 } as const;
const RANK = 4;

const TEXTS = [
  'round 3 left 21 in VC Office with Thuldflial, Glucriai\nTech 98.45 -1.6 -0.21\nBonds 99.79 +3 0\n',
  "heard Spooxspuss: \"I don't sell! We're long Crypto at $9,840 — 34%, she'll see.\"\n",
  '{"thought":"Nobody is at the exit yet.","trade":"Hold","conviction":2,"speech":"No."}',
];

type Tensors = ReadonlyMap<string, { readonly shape: readonly number[]; readonly values: Float32Array }>;

/** DATA/vocabulary.json as training/data.ts writes it. */
export async function writeTinyData(folder: string): Promise<Vocabulary> {
  await mkdir(folder, { recursive: true });
  const learnt = learnVocabulary(
    TEXTS.flatMap((text) => [text, text]),
    320,
  );
  const control = new Set([learnt.bos, learnt.eos, learnt.pad]);
  const types = learnt.tokens.map((_, id) => (control.has(id) ? 3 : 1));
  await writeFile(join(folder, 'vocabulary.json'), JSON.stringify({ form: FORM, ...learnt, types }));
  return learnt;
}

export function tinyTensors(vocabulary: number): Tensors {
  const { layers, width, feed_forward: inner } = SHAPE;
  const entries: [string, readonly number[]][] = [['token_embd.weight', [vocabulary, width]]];
  for (let layer = 0; layer < layers; layer++) {
    const add = (name: string, ...shape: number[]): void => {
      entries.push([`blk.${layer}.${name}.weight`, shape]);
    };
    add('attn_norm', width);
    for (const part of ['q', 'k', 'v', 'output']) add(`attn_${part}`, width, width);
    add('ffn_norm', width);
    add('ffn_gate', inner, width);
    add('ffn_up', inner, width);
    add('ffn_down', width, inner);
  }
  entries.push(['output_norm.weight', [width]]);
  return new Map(entries.map(([name, shape]) => [name, drawn(name, shape)]));
}

export function tinyFactors(): Tensors {
  const pairs = Array.from({ length: SHAPE.layers }, (_, layer) => [
    [`blk.${layer}.attn_q.weight.lora_a`, [RANK, SHAPE.width]] as const,
    [`blk.${layer}.attn_q.weight.lora_b`, [SHAPE.width, RANK]] as const,
    [`blk.${layer}.ffn_down.weight.lora_a`, [RANK, SHAPE.feed_forward]] as const,
    [`blk.${layer}.ffn_down.weight.lora_b`, [SHAPE.width, RANK]] as const,
  ]);
  return new Map(pairs.flat().map(([name, shape]) => [name, drawn(name, shape)]));
}

function drawn(name: string, shape: readonly number[]) {
  const draw = chance('tiny', name);
  const size = shape.reduce((product, length) => product * length, 1);
  const values = Float32Array.from({ length: size }, () =>
    shape.length === 1 ? 1 + draw.below(100) / 1000 : (draw.below(20_001) - 10_000) / 25_000,
  );
  return { shape, values };
}

/** Written by hand after the format's own page. */
export async function writeSafetensors(
  path: string,
  tensors: Tensors,
  about: Readonly<Record<string, string>>,
): Promise<void> {
  let end = 0;
  const entries = [...tensors].map(([name, { shape, values }]) => {
    const start = end;
    end += values.byteLength;
    return [name, { dtype: 'F32', shape, data_offsets: [start, end] }] as const;
  });
  const header = Buffer.from(JSON.stringify({ __metadata__: about, ...Object.fromEntries(entries) }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  const data = [...tensors.values()].map(({ values }) => Buffer.from(values.buffer));
  await writeFile(path, Buffer.concat([length, header, ...data]));
}

export const aboutTiny = (vocabulary: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ form: FORM, steps: 12, seed: 7, tokens: 3_456, vocabulary, ...SHAPE }).map(
      ([name, value]) => [name, String(value)],
    ),
  );
