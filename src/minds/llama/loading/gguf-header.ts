// Reads the head of a GGUF file: metadata and tensor table, never a weight. It reads strictly within the
// file, so that a file cut short or filled with rubbish ends in an error and not in an endless table.
// Format: github.com/ggml-org/ggml/blob/master/docs/gguf.md
import { type FileHandle, open } from 'node:fs/promises';

export type GgufValue = string | number | boolean | readonly number[] | { readonly length: number };

export interface GgufTensor {
  readonly name: string;
  readonly elements: number;
  readonly dimensions: readonly number[];
  readonly type: number;
  /** Bytes from the start of the data section. */
  readonly offset: number;
}

export interface GgufHeader {
  readonly version: number;
  readonly metadata: ReadonlyMap<string, GgufValue>;
  readonly tensors: readonly GgufTensor[];
  /** Where the weights begin, in bytes from the start of the file. */
  readonly dataStart: number;
  readonly fileBytes: number;
}

export class GgufDamaged extends Error {
  override readonly name = 'GgufDamaged';
  readonly damage: 'magic' | 'version' | 'short' | 'nonsense';

  constructor(damage: GgufDamaged['damage'], detail: string) {
    super(detail);
    this.damage = damage;
  }
}

const FIRST_READ_BYTES = 1 << 20;
const ENTRIES_MAX = 1_000_000;
const NUMBERS_KEPT = 1024;

/** Throws GgufDamaged, or the file system's own error. */
export async function readGgufHeader(path: string): Promise<GgufHeader> {
  const file = await open(path, 'r');
  try {
    const fileBytes = (await file.stat()).size;
    for (let bytes = FIRST_READ_BYTES; ; bytes *= 4) {
      const head = await readStart(file, Math.min(bytes, fileBytes));
      try {
        return { ...parse(new Cursor(head)), fileBytes };
      } catch (error) {
        const moreToRead = head.length === bytes && bytes < fileBytes;
        if (!(error instanceof GgufDamaged) || error.damage !== 'short' || !moreToRead) throw error;
      }
    }
  } finally {
    await file.close();
  }
}

async function readStart(file: FileHandle, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  let filled = 0;
  while (filled < bytes) {
    const { bytesRead } = await file.read(buffer, filled, bytes - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

class Cursor {
  at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  take(count: number): Buffer {
    if (count > this.#bytes.length - this.at)
      throw new GgufDamaged('short', 'The file ends in its own head.');
    this.at += count;
    return this.#bytes.subarray(this.at - count, this.at);
  }

  uint32(): number {
    return this.take(4).readUInt32LE();
  }

  uint64(): number {
    return Number(this.take(8).readBigUInt64LE());
  }

  count(): number {
    const count = this.uint64();
    if (count > ENTRIES_MAX) throw new GgufDamaged('nonsense', `Its head counts ${count} entries.`);
    return count;
  }

  string(): string {
    return this.take(this.uint64()).toString('utf8');
  }
}

const numberReaders: Readonly<Record<number, (cursor: Cursor) => number>> = {
  0: (cursor) => cursor.take(1).readUInt8(),
  1: (cursor) => cursor.take(1).readInt8(),
  2: (cursor) => cursor.take(2).readUInt16LE(),
  3: (cursor) => cursor.take(2).readInt16LE(),
  4: (cursor) => cursor.uint32(),
  5: (cursor) => cursor.take(4).readInt32LE(),
  6: (cursor) => cursor.take(4).readFloatLE(),
  10: (cursor) => cursor.uint64(),
  11: (cursor) => Number(cursor.take(8).readBigInt64LE()),
  12: (cursor) => cursor.take(8).readDoubleLE(),
};
const BOOL_TYPE = 7;
const STRING_TYPE = 8;
const ARRAY_TYPE = 9;

function parse(cursor: Cursor): Omit<GgufHeader, 'fileBytes'> {
  if (cursor.take(4).toString('latin1') !== 'GGUF')
    throw new GgufDamaged('magic', 'It does not begin with GGUF.');
  const version = cursor.uint32();
  if (version !== 2 && version !== 3) throw new GgufDamaged('version', String(version));
  const tensorCount = cursor.count();
  const entryCount = cursor.count();
  const metadata = new Map<string, GgufValue>();
  for (let entry = 0; entry < entryCount; entry += 1) {
    const key = cursor.string();
    metadata.set(key, readValue(cursor, cursor.uint32()));
  }
  const tensors: GgufTensor[] = [];
  for (let tensor = 0; tensor < tensorCount; tensor += 1) tensors.push(readTensor(cursor));
  const alignment = metadata.get('general.alignment');
  const step = typeof alignment === 'number' && alignment > 0 ? alignment : 32;
  return { version, metadata, tensors, dataStart: Math.ceil(cursor.at / step) * step };
}

function readTensor(cursor: Cursor): GgufTensor {
  const name = cursor.string();
  const count = cursor.uint32();
  if (count > 8) throw new GgufDamaged('nonsense', `The tensor ${name} has ${count} dimensions.`);
  const dimensions = Array.from({ length: count }, () => cursor.uint64());
  const elements = dimensions.reduce((product, size) => product * size, 1);
  return { name, elements, dimensions, type: cursor.uint32(), offset: cursor.uint64() };
}

function readValue(cursor: Cursor, type: number): GgufValue {
  if (type === STRING_TYPE) return cursor.string();
  if (type === BOOL_TYPE) return cursor.take(1).readUInt8() !== 0;
  if (type === ARRAY_TYPE) return readArray(cursor);
  const read = numberReaders[type];
  if (!read) throw new GgufDamaged('nonsense', `Its metadata holds a value of the unknown type ${type}.`);
  return read(cursor);
}

function readArray(cursor: Cursor): GgufValue {
  const type = cursor.uint32();
  const length = cursor.uint64();
  const numbers: number[] = [];
  for (let index = 0; index < length; index += 1) {
    const value = readValue(cursor, type);
    if (typeof value === 'number' && length <= NUMBERS_KEPT) numbers.push(value);
  }
  return numbers.length > 0 ? numbers : { length };
}
