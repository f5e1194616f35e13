// The trained weights as a GGUF file that llama.cpp and every engine built on it run: matrices in Q8_0, norms in
// 32 bits, no output matrix (the embedding is used for both), the vocabulary, and a card of what it is.

import { z } from 'zod';
import type { Metadata, TensorPlace, Value } from './gguf-writer.ts';
import { float32, ggufHead, list, pad, string, uint32, uint64 } from './gguf-writer.ts';
import { halves } from './half.ts';
import { Q8_0, quantizedQ8 } from './q8.ts';
import type { Matrix, Weights } from './safetensors.ts';
import type { VocabularyFile } from './vocabulary-file.ts';

/** How a tensor is stored: ggml's number of it, and its bytes. */
export interface Storage {
  readonly type: number;
  readonly bytesOf: (values: Float32Array) => Buffer;
}

const F32: Storage = { type: 0, bytesOf: ({ buffer }) => Buffer.from(buffer) };
export const F16: Storage = { type: 1, bytesOf: halves };
const BLOCKS: Storage = { type: Q8_0.type, bytesOf: quantizedQ8 };

/** llama.cpp's number for "mostly Q8_0". */
const FILE_TYPE = 7;

const whole = z.coerce.number().int().min(0);

/** What training/torch/train.py writes beside the weights. */
const aboutShape = z.object({
  form: z.string(),
  steps: whole,
  seed: whole,
  tokens: whole,
  vocabulary: whole,
  layers: whole,
  width: whole,
  heads: whole,
  feed_forward: whole,
  context: whole,
});

type About = z.infer<typeof aboutShape>;

/** Throws an Error in words where weights and vocabulary do not belong together. */
export function modelGguf(weights: Weights, vocabulary: VocabularyFile): Buffer {
  const parsed = aboutShape.safeParse(weights.about);
  if (!parsed.success)
    throw new Error(`The weights do not say what they are: ${z.prettifyError(parsed.error)}`);
  const about = parsed.data;
  assertFit(about, weights, vocabulary);
  const metadata = metadataOf(about, parametersOf(weights), vocabulary);
  return ggufOf(metadata, weights.tensors, storageOf);
}

/** All tensors in the order of the map; torch's (rows, columns) are ggml's (columns, rows), the bytes the same. */
export function ggufOf(
  metadata: Metadata,
  tensors: Weights['tensors'],
  storage: (matrix: Matrix) => Storage,
): Buffer {
  const places: TensorPlace[] = [];
  const data: Buffer[] = [];
  for (const [name, matrix] of tensors) {
    const { type, bytesOf } = storage(matrix);
    const bytes = bytesOf(matrix.values);
    places.push({ name, dimensions: matrix.shape.toReversed(), type, bytes: bytes.length });
    data.push(pad(bytes));
  }
  return Buffer.concat([ggufHead(metadata, places), ...data]);
}

/** Norms are few and fine; a row that is no whole blocks cannot be cut into them. */
const storageOf = ({ shape }: Matrix): Storage =>
  shape.length === 2 && (shape[1] ?? 0) % Q8_0.blockValues === 0 ? BLOCKS : F32;

const parametersOf = ({ tensors }: Weights): number =>
  [...tensors.values()].reduce((sum, { values }) => sum + values.length, 0);

function assertFit(about: About, { tensors }: Weights, vocabulary: VocabularyFile): void {
  if (about.form !== vocabulary.form) {
    throw new Error(
      `The weights were trained on form ${about.form} and the data is of form ${vocabulary.form}: train again.`,
    );
  }
  const rows = tensors.get('token_embd.weight')?.shape[0];
  if (rows === undefined)
    throw new Error('The weights have no token_embd.weight: they are no model of train.py.');
  if (rows !== vocabulary.tokens.length) {
    throw new Error(
      `The weights know ${rows} tokens and the data has ${vocabulary.tokens.length}: they are of different data.`,
    );
  }
}

function metadataOf(about: About, parameters: number, vocabulary: VocabularyFile): Metadata {
  return new Map<string, Value>([
    ['general.architecture', string('llama')],
    ['general.type', string('model')],
    ['general.name', string(`house-${Math.round(parameters / 1e6)}m`)],
    ['general.author', string('Bullpen')],
    ['general.license', string('MIT')],
    ['general.file_type', uint32(FILE_TYPE)],
    ['general.quantization_version', uint32(2)],
    ['bullpen.form', string(about.form)],
    ['bullpen.steps', uint32(about.steps)],
    ['bullpen.seed', uint32(about.seed)],
    ['bullpen.tokens', uint64(about.tokens)],
    ['llama.context_length', uint32(about.context)],
    ['llama.embedding_length', uint32(about.width)],
    ['llama.block_count', uint32(about.layers)],
    ['llama.feed_forward_length', uint32(about.feed_forward)],
    ['llama.attention.head_count', uint32(about.heads)],
    ['llama.attention.head_count_kv', uint32(about.heads)],
    ['llama.attention.layer_norm_rms_epsilon', float32(1e-5)],
    ['llama.rope.freq_base', float32(10_000)],
    ['llama.rope.dimension_count', uint32(about.width / about.heads)],
    ['llama.vocab_size', uint32(vocabulary.tokens.length)],
    ...tokenizerOf(vocabulary),
  ]);
}

function tokenizerOf({ tokens, types, merges, bos, eos, pad: filler }: VocabularyFile): [string, Value][] {
  return [
    ['tokenizer.ggml.model', string('gpt2')],
    ['tokenizer.ggml.pre', string('gpt-2')],
    ['tokenizer.ggml.tokens', list('string', tokens)],
    ['tokenizer.ggml.token_type', list('int32', types)],
    ['tokenizer.ggml.merges', list('string', merges)],
    ['tokenizer.ggml.bos_token_id', uint32(bos)],
    ['tokenizer.ggml.eos_token_id', uint32(eos)],
    ['tokenizer.ggml.padding_token_id', uint32(filler)],
    ['tokenizer.ggml.add_bos_token', { type: 'bool', value: true }],
    ['tokenizer.ggml.add_eos_token', { type: 'bool', value: false }],
  ];
}
