// Lays out a GGUF file: metadata, tensor table, padded weights. Small files in one piece, large ones as a stream.
// Format: github.com/ggml-org/ggml/blob/master/docs/gguf.md
const valueTypes = { uint32: 4, int32: 5, float32: 6, bool: 7, string: 8, array: 9, uint64: 10 } as const;
const ALIGNMENT = 32;

export interface Value {
  readonly type: keyof typeof valueTypes;
  readonly value: unknown;
}
export type Metadata = ReadonlyMap<string, Value>;
/** `type` is ggml's number of the tensor's type; the first dimension is the one that lies together. */
export interface TensorPlace {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly type: number;
  readonly bytes: number;
}

export const string = (value: string): Value => ({ type: 'string', value });
export const uint32 = (value: number): Value => ({ type: 'uint32', value });
export const uint64 = (value: number): Value => ({ type: 'uint64', value });
export const float32 = (value: number): Value => ({ type: 'float32', value });
export const list = (of: keyof typeof valueTypes, items: readonly unknown[]): Value => ({
  type: 'array',
  value: { of, items },
});

/** All that stands before the weights, filled up to where they begin (where there are any). */
export function ggufHead(metadata: Metadata, tensors: readonly TensorPlace[]): Buffer {
  const head: Buffer[] = [Buffer.from('GGUF'), u32(3), u64(tensors.length), u64(metadata.size)];
  for (const [key, value] of metadata) head.push(text(key), u32(valueTypes[value.type]), encode(value));
  let offset = 0;
  for (const { name, dimensions, type, bytes } of tensors) {
    head.push(text(name), u32(dimensions.length), ...dimensions.map(u64), u32(type), u64(offset));
    offset += padded(bytes);
  }
  const info = Buffer.concat(head);
  return tensors.length > 0 ? pad(info) : info;
}

const padded = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
export const pad = (buffer: Buffer): Buffer =>
  Buffer.concat([buffer, Buffer.alloc(padded(buffer.length) - buffer.length)]);

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
    case 'uint64':
      return u64(Number(value));
    case 'array': {
      const { of, items } = value as { of: keyof typeof valueTypes; items: readonly unknown[] };
      const encoded = items.map((item) => encode({ type: of, value: item }));
      return Buffer.concat([u32(valueTypes[of]), u64(items.length), ...encoded]);
    }
  }
}

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
