// Writes small GGUF files with random weights, so that tests need no download: a llama of two layers with its
// own byte-level BPE, and a LoRA adapter for it. Same seed, same bytes.
import { writeFile } from 'node:fs/promises';

export type RandomModelOptions = {
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
};

type Value = { readonly type: keyof typeof valueTypes; readonly value: unknown };
type Tensor = {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly values: Float32Array;
};

const valueTypes = { uint32: 4, int32: 5, float32: 6, bool: 7, string: 8, array: 9 } as const;
const alignment = 32;
const shape = { layers: 2, width: 64, heads: 4, cacheHeads: 2, feedForward: 128 };

export const chatml =
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
    ['llama.attention.layer_norm_rms_epsilon', { type: 'float32', value: 1e-5 }],
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
  { seed = 7, architecture = 'llama' } = {},
): Promise<void> {
  const draw = normal(seed);
  const rank = 4;
  const cacheWidth = (shape.width / shape.heads) * shape.cacheHeads;
  const tensors: Tensor[] = [];
  for (let layer = 0; layer < shape.layers; layer += 1) {
    for (const [name, out] of [
      ['attn_q', shape.width],
      ['attn_v', cacheWidth],
    ] as const) {
      tensors.push(matrix(`blk.${layer}.${name}.weight.lora_a`, [shape.width, rank], { draw, spread: 0.5 }));
      tensors.push(matrix(`blk.${layer}.${name}.weight.lora_b`, [rank, out], { draw, spread: 0.5 }));
    }
  }
  const metadata = new Map<string, Value>([
    ['general.architecture', string(architecture)],
    ['general.type', string('adapter')],
    ['adapter.type', string('lora')],
    ['adapter.lora.alpha', { type: 'float32', value: 16 }],
  ]);
  await writeFile(path, gguf(metadata, tensors));
}

export const string = (value: string): Value => ({ type: 'string', value });
export const uint32 = (value: number): Value => ({ type: 'uint32', value });

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

type Spread = { readonly draw: () => number; readonly spread: number };

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

/** GPT-2's way: each byte stands for a visible character, words grow from their first character on. */
function byteLevelVocabulary(words: readonly string[], fillerTokens: number) {
  const letters = byteLetters();
  const tokens = new Set(letters);
  const merges: string[] = [];
  for (const word of words) {
    const parts = [...Buffer.from(word)].map((byte) => letters[byte] ?? '');
    let grown = parts[0] ?? '';
    for (const letter of parts.slice(1)) {
      if (!tokens.has(grown + letter)) merges.push(`${grown} ${letter}`);
      grown += letter;
      tokens.add(grown);
    }
  }
  for (let filler = 0; filler < fillerTokens; filler += 1) tokens.add(`filler${filler}`);
  const control = ['<|bos|>', '<|eos|>', '<|im_start|>', '<|im_end|>'];
  const all = [...tokens, ...control];
  const list = (of: keyof typeof valueTypes, items: readonly unknown[]): Value => ({
    type: 'array',
    value: { of, items },
  });
  const types = all.map((token) => (control.includes(token) ? 3 : 1));
  const metadata: [string, Value][] = [
    ['tokenizer.ggml.model', string('gpt2')],
    ['tokenizer.ggml.pre', string('gpt-2')],
    ['tokenizer.ggml.tokens', list('string', all)],
    ['tokenizer.ggml.token_type', list('int32', types)],
    ['tokenizer.ggml.merges', list('string', merges)],
    ['tokenizer.ggml.bos_token_id', uint32(tokens.size)],
    ['tokenizer.ggml.eos_token_id', uint32(tokens.size + 1)],
    ['tokenizer.ggml.eot_token_id', uint32(tokens.size + 3)],
    ['tokenizer.ggml.add_bos_token', { type: 'bool', value: true }],
  ];
  return { tokens: all, metadata };
}

function byteLetters(): string[] {
  let spare = 256;
  return Array.from({ length: 256 }, (_, byte) => {
    const isVisible = (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
    if (isVisible) return String.fromCharCode(byte);
    spare += 1;
    return String.fromCharCode(spare - 1);
  });
}

function gguf(metadata: ReadonlyMap<string, Value>, tensors: readonly Tensor[]): Buffer {
  const head: Buffer[] = [Buffer.from('GGUF'), u32(3), u64(tensors.length), u64(metadata.size)];
  for (const [key, value] of metadata) head.push(text(key), u32(valueTypes[value.type]), encode(value));
  let offset = 0;
  for (const { name, dimensions, values } of tensors) {
    head.push(text(name), u32(dimensions.length), ...dimensions.map(u64), u32(0), u64(offset));
    offset += padded(values.byteLength);
  }
  const info = Buffer.concat(head);
  const weights = tensors.map(({ values }) => pad(Buffer.from(values.buffer)));
  return Buffer.concat([weights.length > 0 ? pad(info) : info, ...weights]);
}

function encode({ type, value }: Value): Buffer {
  switch (type) {
    case 'string':
      return text(String(value));
    case 'float32': {
      const buffer = Buffer.alloc(4);
      buffer.writeFloatLE(Number(value));
      return buffer;
    }
    case 'bool':
      return Buffer.from([value ? 1 : 0]);
    case 'uint32':
    case 'int32':
      return u32(Number(value));
    case 'array': {
      const { of, items } = value as { of: keyof typeof valueTypes; items: readonly unknown[] };
      const encoded = items.map((item) => encode({ type: of, value: item }));
      return Buffer.concat([u32(valueTypes[of]), u64(items.length), ...encoded]);
    }
  }
}

const padded = (bytes: number): number => Math.ceil(bytes / alignment) * alignment;
const pad = (buffer: Buffer): Buffer =>
  Buffer.concat([buffer, Buffer.alloc(padded(buffer.length) - buffer.length)]);

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

function u64(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
}
