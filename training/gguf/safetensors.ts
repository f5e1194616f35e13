// Reads .safetensors files of 32-bit floats: an 8-byte length, a JSON header, the data.
// Format: github.com/huggingface/safetensors

import { readFile } from 'node:fs/promises';
import { z } from 'zod';

export interface Matrix {
  /** Rows and columns as torch has them; a norm has one number only. */
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

export interface Weights {
  readonly tensors: ReadonlyMap<string, Matrix>;
  /** What the trainer says of them: all are strings. */
  readonly about: Readonly<Record<string, string>>;
}

const LENGTH_BYTES = 8;

const headerShape = z.object({ __metadata__: z.record(z.string(), z.string()).default({}) }).catchall(
  z.object({
    dtype: z.literal('F32', { error: 'only 32-bit floats can be read' }),
    shape: z.array(z.number().int().min(1)),
    data_offsets: z.tuple([z.number().int().min(0), z.number().int().min(0)]),
  }),
);

/** Throws an Error in words where the file is not what it should be, or the file system's own. */
export async function readSafetensors(path: string): Promise<Weights> {
  const file = await readFile(path);
  const headerBytes = file.length < LENGTH_BYTES ? Number.NaN : Number(file.readBigUInt64LE());
  const start = LENGTH_BYTES + headerBytes;
  if (!(start <= file.length)) throw new Error(`${path} is no .safetensors file, or is cut short.`);
  const { __metadata__: about, ...entries } = headerOf(path, file.subarray(LENGTH_BYTES, start));
  const tensors = new Map<string, Matrix>();
  for (const [name, { shape, data_offsets: place }] of Object.entries(entries)) {
    const [from, to] = [start + place[0], start + place[1]];
    const bytes = 4 * shape.reduce((product, size) => product * size, 1);
    if (to > file.length || to - from !== bytes)
      throw new Error(`${path} is cut short or damaged at ${name}.`);
    // A copy: floats must begin at a multiple of four.
    tensors.set(name, { shape, values: new Float32Array(Uint8Array.from(file.subarray(from, to)).buffer) });
  }
  return { tensors, about };
}

function headerOf(path: string, text: Buffer): z.infer<typeof headerShape> {
  let value: unknown;
  try {
    value = JSON.parse(text.toString('utf8'));
  } catch (cause) {
    throw new Error(`${path} is no .safetensors file.`, { cause });
  }
  const parsed = headerShape.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Error(`${path} cannot be read: ${z.prettifyError(parsed.error)}`);
}
