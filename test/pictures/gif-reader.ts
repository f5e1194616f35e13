// Reads an animated GIF back, frame by frame, as a browser would show it. Throws where it breaks the format.

export interface ReadGif {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly delaysHundredths: readonly number[];
  /** RGBA of the whole picture after each frame. */
  readonly frames: readonly Uint8ClampedArray[];
}

export function readGif(bytes: Buffer): ReadGif {
  if (bytes.toString('latin1', 0, 6) !== 'GIF89a') throw new Error('not a GIF89a');
  const [widthPx, heightPx] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
  const palette = bytes.subarray(13, 13 + 768);
  const shown = new Uint8ClampedArray(widthPx * heightPx * 4);
  const frames: Uint8ClampedArray[] = [];
  const delays: number[] = [];
  let transparent = -1;
  let at = 13 + 768;
  const byte = (): number => bytes[at++] ?? 0;
  const blocks = (): Buffer => {
    const parts: Buffer[] = [];
    for (let size = byte(); size > 0; size = byte()) {
      parts.push(bytes.subarray(at, at + size));
      at += size;
    }
    return Buffer.concat(parts);
  };
  for (let kind = byte(); kind !== 0x3b; kind = byte()) {
    if (kind === 0x21) {
      const label = byte();
      const body = blocks();
      if (label !== 0xf9) continue;
      delays.push(body.readUInt16LE(1));
      transparent = ((body[0] ?? 0) & 1) === 1 ? (body[3] ?? -1) : -1;
      continue;
    }
    if (kind !== 0x2c) throw new Error(`a block of unknown kind ${kind} at ${at}`);
    const [x, y, width, height] = [0, 2, 4, 6].map((offset) => bytes.readUInt16LE(at + offset));
    if (x === undefined || y === undefined || width === undefined || height === undefined) throw new Error();
    at += 9;
    const codeBits = byte();
    const indexes = unpacked(blocks(), codeBits);
    if (indexes.length !== width * height) throw new Error(`${indexes.length} pixels of ${width * height}`);
    indexes.forEach((index, place) => {
      if (index === transparent) return;
      const target = ((y + Math.floor(place / width)) * widthPx + x + (place % width)) * 4;
      shown.set([...palette.subarray(index * 3, index * 3 + 3), 255], target);
    });
    frames.push(shown.slice());
  }
  return { widthPx, heightPx, delaysHundredths: delays, frames };
}

function unpacked(bytes: Buffer, codeBits: number): number[] {
  const clear = 1 << codeBits;
  let strings: number[][] = [];
  let [size, bits, bitCount] = [codeBits + 1, 0, 0];
  let before: number[] | undefined;
  const out: number[] = [];
  const reset = (): void => {
    strings = Array.from({ length: clear + 2 }, (_, code) => (code < clear ? [code] : []));
    size = codeBits + 1;
    before = undefined;
  };
  reset();
  for (const byte of bytes) {
    bits |= byte << bitCount;
    bitCount += 8;
    while (bitCount >= size) {
      const code = bits & ((1 << size) - 1);
      bits >>>= size;
      bitCount -= size;
      if (code === clear) {
        reset();
        continue;
      }
      if (code === clear + 1) return out;
      const string = strings[code] ?? (before === undefined ? undefined : [...before, before[0] ?? 0]);
      if (string === undefined || code > strings.length) throw new Error(`no string for code ${code}`);
      for (const index of string) out.push(index);
      if (before !== undefined && strings.length < 4096) strings.push([...before, string[0] ?? 0]);
      if (strings.length === 1 << size && size < 12) size++;
      before = string;
    }
  }
  throw new Error('the picture has no end');
}
