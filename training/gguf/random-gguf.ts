// Writes small GGUF files with random weights, so that tests need no download: a llama of two layers with its
// own byte-level BPE, and a LoRA adapter for it. Same seed, same bytes.
import { writeFile } from 'node:fs/promises';
import { byteLevelVocabulary } from './byte-vocabulary.ts';
import { float32, ggufHead, type Metadata, pad, string, uint32, type Value } from './gguf-writer.ts';

export { string, uint32 } from './gguf-writer.ts';

export interface RandomModelOptions {
  readonly seed?: number;
  /** Jinja; none by default. */
  readonly chatTemplate?: string;
  readonly contextTokens?: number;
  /** Vocabulary only, and the file not filled up to its alignment, as converters leave it. */
  readonly withoutWeights?: true;
  /** Written into the vocabulary as whole tokens. */
  readonly words?: readonly string[];
  /** Tokens that nobody writes, to make the vocabulary as large as that of real models. */
  readonly fillerTokens?: number;
  /** Metadata to add or to put in place of the model's own. */
  readonly override?: Readonly<Record<string, Value>>;
}

interface Tensor {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly values: Float32Array;
}

const shape = { layers: 2, width: 64, heads: 4, cacheHeads: 2, feedForward: 128 };

export const CHATML =
  "{% for m in messages %}<|im_start|>{{m['role']}}\n{{m['content']}}<|im_end|>\n{% endfor %}" +
  '{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}';

const usualWords = ['Tech', 'Crypto', 'Bonds', 'Coffee', ' the', ' market', ' and', ' is', '":"', '","'];

export async function writeRandomModel(path: string, options: RandomModelOptions = {}): Promise<void> {
  const vocabulary = byteLevelVocabulary(options.words ?? usualWords, options.fillerTokens ?? 0);
  const metadata = new Map<string, Value>([
    ['general.architecture', string('llama')],
    ['general.name', string('random')],
    ['llama.context_length', uint32(options.contextTokens ?? 4096)],
    ['llama.embedding_length', uint32(shape.width)],
    ['llama.block_count', uint32(shape.layers)],
    ['llama.feed_forward_length', uint32(shape.feedForward)],
    ['llama.attention.head_count', uint32(shape.heads)],
    ['llama.attention.head_count_kv', uint32(shape.cacheHeads)],
    ['llama.attention.layer_norm_rms_epsilon', float32(1e-5)],
    ['llama.rope.dimension_count', uint32(shape.width / shape.heads)],
    ['llama.vocab_size', uint32(vocabulary.tokens.length)],
    ...vocabulary.metadata,
    ...Object.entries(options.override ?? {}),
  ]);
  if (options.chatTemplate !== undefined) {
    metadata.set('tokenizer.chat_template', string(options.chatTemplate));
  }
  const tensors = llamaTensors(vocabulary.tokens.length, normal(options.seed ?? 1));
  await writeFile(path, gguf(metadata, options.withoutWeights ? [] : tensors));
}

export async function writeRandomAdapter(
  path: string,
  { seed = 7, architecture = 'llama', width = shape.width } = {},
): Promise<void> {
  const draw = normal(seed);
  const rank = 4;
  const cacheWidth = (width / shape.heads) * shape.cacheHeads;
  const tensors: Tensor[] = [];
  for (let layer = 0; layer < shape.layers; layer += 1) {
    for (const [name, out] of [
      ['attn_q', width],
      ['attn_v', cacheWidth],
    ] as const) {
      tensors.push(matrix(`blk.${layer}.${name}.weight.lora_a`, [width, rank], { draw, spread: 0.5 }));
      tensors.push(matrix(`blk.${layer}.${name}.weight.lora_b`, [rank, out], { draw, spread: 0.5 }));
    }
  }
  const metadata = new Map<string, Value>([
    ['general.architecture', string(architecture)],
    ['general.type', string('adapter')],
    ['adapter.type', string('lora')],
    ['adapter.lora.alpha', float32(16)],
  ]);
  await writeFile(path, gguf(metadata, tensors));
}

/** All weights as 32-bit floats. */
function gguf(metadata: Metadata, tensors: readonly Tensor[]): Buffer {
  const places = tensors.map(({ name, dimensions, values }) => ({
    name,
    dimensions,
    type: 0,
    bytes: values.byteLength,
  }));
  return Buffer.concat([
    ggufHead(metadata, places),
    ...tensors.map(({ values }) => pad(Buffer.from(values.buffer))),
  ]);
}

function llamaTensors(tokens: number, draw: () => number): Tensor[] {
  const { width, feedForward } = shape;
  const cacheWidth = (width / shape.heads) * shape.cacheHeads;
  const tensors = [matrix('token_embd.weight', [width, tokens], { draw, spread: 0.5 })];
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const add = (name: string, from: number, to: number): void => {
      tensors.push(matrix(`blk.${layer}.${name}.weight`, [from, to], { draw, spread: 0.2 }));
    };
    tensors.push(ones(`blk.${layer}.attn_norm.weight`, width));
    add('attn_q', width, width);
    add('attn_k', width, cacheWidth);
    add('attn_v', width, cacheWidth);
    add('attn_output', width, width);
    tensors.push(ones(`blk.${layer}.ffn_norm.weight`, width));
    add('ffn_gate', width, feedForward);
    add('ffn_up', width, feedForward);
    add('ffn_down', feedForward, width);
  }
  tensors.push(ones('output_norm.weight', width));
  tensors.push(matrix('output.weight', [width, tokens], { draw, spread: 0.3 }));
  return tensors;
}

interface Spread {
  readonly draw: () => number;
  readonly spread: number;
}

function matrix(name: string, dimensions: readonly [number, number], { draw, spread }: Spread): Tensor {
  const values = Float32Array.from({ length: dimensions[0] * dimensions[1] }, () => draw() * spread);
  return { name, dimensions, values };
}

function ones(name: string, length: number): Tensor {
  return { name, dimensions: [length], values: new Float32Array(length).fill(1) };
}

/** Normally distributed numbers (Box–Muller over a linear congruential generator). */
function normal(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}
