// Writes a GGUF file with the shape of a real model and random weights in 4 bits, for measuring speed and memory
// without a download. It can write nothing but words of five letters, so that every line runs to its cap: ways
// of asking can be compared at equal content. Same shape, same bytes.
import { type FileHandle, mkdir, open, rename, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { byteLevelVocabulary } from '../../training/gguf/byte-vocabulary.ts';
import {
  float32,
  ggufHead,
  pad,
  string,
  type TensorPlace,
  uint32,
  type Value,
} from '../../training/gguf/gguf-writer.ts';
import { CHATML } from '../../training/gguf/random-gguf.ts';

export type ShapeName = keyof typeof SHAPES;
interface Shape {
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly cacheHeads: number;
  readonly feedForward: number;
  readonly vocabulary: number;
}

/** `1b` is Llama 3.2 1B; `tiny` is about the house model; `300m` lies between. */
export const SHAPES = {
  tiny: { layers: 5, width: 256, heads: 4, cacheHeads: 4, feedForward: 768, vocabulary: 6_144 },
  '300m': { layers: 18, width: 1024, heads: 16, cacheHeads: 4, feedForward: 4096, vocabulary: 32_768 },
  '1b': { layers: 16, width: 2048, heads: 32, cacheHeads: 8, feedForward: 8192, vocabulary: 128_256 },
} as const satisfies Readonly<Record<string, Shape>>;

/** Every one is a token of its own: a blank and five letters. */
export const WORDS: readonly string[] = Array.from({ length: 1_024 }, (_, number) => ` ${word(number)}`);

const q4 = { type: 2, values: 32, bytes: 18, scalesAt: [0], scale: 0.0045 };
const q4k = { type: 12, values: 256, bytes: 144, scalesAt: [0, 2], scale: 0.00015 };
const q5k = { type: 13, values: 256, bytes: 176, scalesAt: [0, 2], scale: 0.00008 };
const q6 = { type: 14, values: 256, bytes: 210, scalesAt: [208], scale: 0.00007 };
const f32 = { type: 0, values: 1, bytes: 4 };
interface Blocks {
  readonly type: number;
  readonly values: number;
  readonly bytes: number;
  readonly scalesAt: readonly number[];
  readonly scale: number;
}

/** What of a layer is kept in more bits: the values of the attention and what the feed-forward gives back. */
type Weighty = 'attn_v' | 'ffn_down';
/**
 * Which blocks a file of that name has, as llama.cpp's own `llama-quantize` chooses them (`src/llama-quant.cpp`,
 * without an importance matrix); file types as in its `llama_ftype`.
 */
export const QUANTISATIONS = {
  Q4_0: { fileType: 2, plain: q4, weighty: () => q4 },
  Q4_K_S: {
    fileType: 14,
    plain: q4k,
    weighty: (tensor, layer, layers) => (layer < (tensor === 'attn_v' ? 4 : layers / 8) ? q5k : q4k),
  },
  Q4_K_M: {
    fileType: 15,
    plain: q4k,
    weighty: (_tensor, layer, layers) => {
      const eighth = Math.floor(layers / 8);
      const isOuter = layer < eighth || layer >= Math.floor((7 * layers) / 8);
      return isOuter || (layer - eighth) % 3 === 2 ? q6 : q4k;
    },
  },
} as const satisfies Readonly<Record<string, Quantising>>;
interface Quantising {
  readonly fileType: number;
  readonly plain: Blocks;
  readonly weighty: (tensor: Weighty, layer: number, layers: number) => Blocks;
}
export type Quantisation = keyof typeof QUANTISATIONS;

/** As in a real vocabulary, what the JSON is made of is not spelled letter by letter. */
const json = [
  ...['{"', '":"', '","', '"}', '":', ',"'],
  ...['trade', 'side', 'conviction', 'act', 'location', 'deed', 'thought', 'speech'],
  ...['Tech', 'Crypto', 'Bonds', 'Hold', 'long', 'short', 'none', 'offer', ' Mike', ' a', ' bet'],
  ...['Startup', ' Offices', 'VC', ' Office', 'Coffee', ' Shop', 'News', ' Room'],
];

/** The file is made once and kept among the system's temporary files. */
export async function speedShapeFile(
  shape: ShapeName,
  quantisation: Quantisation,
  say: (line: string) => void,
): Promise<string> {
  const folder = join(tmpdir(), 'bullpen-bench');
  const path = join(folder, `random-${shape}-${quantisation}-3.gguf`);
  await mkdir(folder, { recursive: true });
  if (await stat(path).catch(() => null)) return path;
  let said = 0;
  await writeSpeedShape(path, { shape, quantisation }, (percent) => {
    if (percent >= said) say(`writing ${path}: ${percent}%`);
    if (percent >= said) said = percent + 10;
  });
  return path;
}

/** `say` hears how far it is, in percent. */
async function writeSpeedShape(
  path: string,
  { shape: name, quantisation }: { readonly shape: ShapeName; readonly quantisation: Quantisation },
  say: (percent: number) => void,
) {
  const shape: Shape = SHAPES[name];
  const bare = byteLevelVocabulary([...WORDS, ...json], 0);
  const vocabulary = byteLevelVocabulary([...WORDS, ...json], shape.vocabulary - bare.tokens.length);
  const isWord = new Set(WORDS.map((one) => one.replace(' ', '\u0120')));
  const tensors = tensorsOf(shape, QUANTISATIONS[quantisation]);
  const unfinished = `${path}.part`;
  const file = await open(unfinished, 'w');
  try {
    await file.write(ggufHead(metadataOf(name, quantisation, vocabulary.metadata), tensors));
    const allBytes = tensors.reduce((sum, { bytes }) => sum + bytes, 0);
    let written = 0;
    for (const tensor of tensors) {
      if (tensor.type === f32.type)
        await file.write(pad(Buffer.from(new Float32Array(tensor.bytes / 4).fill(1).buffer)));
      else if (tensor.name === EMBEDDING)
        await writeRows(
          file,
          vocabulary.tokens.map((token) => isWord.has(token)),
          shape.width,
        );
      else await writeBlocks(file, tensor.bytes, blocksOf(tensor.type));
      written += tensor.bytes;
      say(Math.floor((100 * written) / allBytes));
    }
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
}

function metadataOf(
  name: ShapeName,
  quantisation: Quantisation,
  vocabulary: readonly (readonly [string, Value])[],
) {
  const shape: Shape = SHAPES[name];
  return new Map<string, Value>([
    ['general.architecture', string('llama')],
    ['general.name', string(`random-${name}`)],
    ['general.file_type', uint32(QUANTISATIONS[quantisation].fileType)],
    ['llama.context_length', uint32(8192)],
    ['llama.embedding_length', uint32(shape.width)],
    ['llama.block_count', uint32(shape.layers)],
    ['llama.feed_forward_length', uint32(shape.feedForward)],
    ['llama.attention.head_count', uint32(shape.heads)],
    ['llama.attention.head_count_kv', uint32(shape.cacheHeads)],
    ['llama.attention.layer_norm_rms_epsilon', float32(1e-5)],
    ['llama.rope.freq_base', float32(500_000)],
    ['llama.rope.dimension_count', uint32(shape.width / shape.heads)],
    ['llama.vocab_size', uint32(shape.vocabulary)],
    ...vocabulary,
    ['tokenizer.chat_template', string(CHATML)],
  ]);
}

/** The output is the embedding, as in the small Llamas. */
function tensorsOf(
  { layers, width, heads, cacheHeads, feedForward, vocabulary }: Shape,
  { plain, weighty }: Quantising,
): TensorPlace[] {
  const cacheWidth = (width / heads) * cacheHeads;
  const place = (
    tensor: string,
    dimensions: readonly number[],
    blocks: Pick<Blocks, 'type' | 'values' | 'bytes'>,
  ) => {
    const values = dimensions.reduce((product, size) => product * size, 1);
    return { name: tensor, dimensions, type: blocks.type, bytes: (values / blocks.values) * blocks.bytes };
  };
  const layer = (number: number): TensorPlace[] => {
    const at = `blk.${number}.`;
    return [
      place(`${at}attn_norm.weight`, [width], f32),
      place(`${at}attn_q.weight`, [width, width], plain),
      place(`${at}attn_k.weight`, [width, cacheWidth], plain),
      place(`${at}attn_v.weight`, [width, cacheWidth], weighty('attn_v', number, layers)),
      place(`${at}attn_output.weight`, [width, width], plain),
      place(`${at}ffn_norm.weight`, [width], f32),
      place(`${at}ffn_gate.weight`, [width, feedForward], plain),
      place(`${at}ffn_up.weight`, [width, feedForward], plain),
      place(`${at}ffn_down.weight`, [feedForward, width], weighty('ffn_down', number, layers)),
    ];
  };
  return [
    place(EMBEDDING, [width, vocabulary], q6),
    ...Array.from({ length: layers }, (_, number) => layer(number)).flat(),
    place('output_norm.weight', [width], f32),
  ];
}

const EMBEDDING = 'token_embd.weight';
const PORTION_BYTES = 1 << 22;

function blocksOf(type: number): Blocks {
  const blocks = [q4, q4k, q5k, q6].find((one) => one.type === type);
  if (!blocks) throw new RangeError(`no blocks of type ${type} here`);
  return blocks;
}

async function writeBlocks(file: FileHandle, bytes: number, blocks: Blocks): Promise<void> {
  const portion = randomBlocks(Math.floor(PORTION_BYTES / blocks.bytes), blocks);
  for (let left = bytes; left > 0; left -= portion.length) {
    await file.write(left >= portion.length ? portion : pad(portion.subarray(0, left)));
  }
}

/** Rows of tokens that nobody may say have a scale of 0, and so a logit of 0 among many above it. */
async function writeRows(file: FileHandle, isSaid: readonly boolean[], width: number): Promise<void> {
  const blocksARow = width / q6.values;
  const spoken = randomBlocks(blocksARow * 257, q6);
  const silent = Buffer.from(spoken);
  scaleBlocks(silent, { ...q6, scale: 0 });
  const rowBytes = blocksARow * q6.bytes;
  const rows = isSaid.map((said, row) => {
    const from = said ? spoken : silent;
    const start = (row % 257) * rowBytes;
    return from.subarray(start, start + rowBytes);
  });
  for (let row = 0; row < rows.length; row += 4096)
    await file.write(Buffer.concat(rows.slice(row, row + 4096)));
}

function randomBlocks(count: number, { bytes, scalesAt, scale }: Blocks): Buffer {
  const buffer = Buffer.alloc(count * bytes);
  let state = 0x9e3779b9;
  for (let at = 0; at < buffer.length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    buffer[at] = state >>> 24;
  }
  scaleBlocks(buffer, { bytes, scalesAt, scale });
  return buffer;
}

function scaleBlocks(
  buffer: Buffer,
  { bytes, scalesAt, scale }: Pick<Blocks, 'bytes' | 'scalesAt' | 'scale'>,
) {
  for (const scaleAt of scalesAt) {
    for (let at = scaleAt; at < buffer.length; at += bytes)
      buffer.writeUInt16LE(scale === 0 ? 0 : half(scale), at);
  }
}

/** A small positive number as 16-bit float: enough of the format for a scale. */
function half(value: number): number {
  const exponent = Math.max(-14, Math.floor(Math.log2(value)));
  const fraction = value / 2 ** exponent;
  if (fraction < 1) return Math.round(value * 2 ** 24);
  return ((exponent + 15) << 10) | Math.round((fraction - 1) * 1024);
}

function word(number: number): string {
  const letters = 'etaoinshrdlucmfw';
  const digit = (place: number): string => letters[(number >> (4 * place)) & 15] ?? 'e';
  return `${digit(0)}${digit(1)}${digit(2)}k${digit(0)}`;
}
