// Reads an animated GIF back, frame by frame, as a browser would show it. Throws where it breaks the format.

export interface ReadGif {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly delaysHundredths: readonly number[];
  /** RGBA of the whole picture after each frame. */
  readonly frames: readonly Uint8ClampedArray[];
}

const PALETTE_AT = 13;
const BODY_AT = PALETTE_AT + 256 * 3;

export const readGif = (bytes: Buffer): ReadGif => new GifReader(bytes).read();

class GifReader {
  readonly #bytes: Buffer;
  readonly #widthPx: number;
  readonly #heightPx: number;
  readonly #shown: Uint8ClampedArray;
  readonly #frames: Uint8ClampedArray[] = [];
  readonly #delays: number[] = [];
  #transparent = -1;
  #at = BODY_AT;

  constructor(bytes: Buffer) {
    if (bytes.toString('latin1', 0, 6) !== 'GIF89a') throw new Error('not a GIF89a');
    this.#bytes = bytes;
    [this.#widthPx, this.#heightPx] = [bytes.readUInt16LE(6), bytes.readUInt16LE(8)];
    this.#shown = new Uint8ClampedArray(this.#widthPx * this.#heightPx * 4);
  }

  read(): ReadGif {
    for (let kind = this.#byte(); kind !== 0x3b; kind = this.#byte()) {
      if (kind === 0x21) this.#extension();
      else if (kind === 0x2c) this.#picture();
      else throw new Error(`a block of unknown kind ${kind} at ${this.#at}`);
    }
    return {
      ...{ widthPx: this.#widthPx, heightPx: this.#heightPx },
      ...{ delaysHundredths: this.#delays, frames: this.#frames },
    };
  }

  #byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  #blocks(): Buffer {
    const parts: Buffer[] = [];
    for (let size = this.#byte(); size > 0; size = this.#byte()) {
      parts.push(this.#bytes.subarray(this.#at, this.#at + size));
      this.#at += size;
    }
    return Buffer.concat(parts);
  }

  #extension(): void {
    const label = this.#byte();
    const body = this.#blocks();
    if (label !== 0xf9) return;
    this.#delays.push(body.readUInt16LE(1));
    this.#transparent = ((body[0] ?? 0) & 1) === 1 ? (body[3] ?? -1) : -1;
  }

  #picture(): void {
    const [x = 0, y = 0, width = 0, height = 0] = [0, 2, 4, 6].map((offset) =>
      this.#bytes.readUInt16LE(this.#at + offset),
    );
    this.#at += 9;
    const codeBits = this.#byte();
    const indexes = unpacked(this.#blocks(), codeBits);
    if (indexes.length !== width * height) throw new Error(`${indexes.length} pixels of ${width * height}`);
    indexes.forEach((index, place) => {
      if (index === this.#transparent) return;
      const target = (y + Math.floor(place / width)) * this.#widthPx + x + (place % width);
      const colour = this.#bytes.subarray(PALETTE_AT + index * 3, PALETTE_AT + index * 3 + 3);
      this.#shown.set([...colour, 255], target * 4);
    });
    this.#frames.push(this.#shown.slice());
  }
}

function unpacked(bytes: Buffer, codeBits: number): readonly number[] {
  const clear = 1 << codeBits;
  const out: number[] = [];
  let strings = firstStrings(clear);
  let before: readonly number[] | undefined;
  let [size, bits, bitCount] = [codeBits + 1, 0, 0];
  for (const byte of bytes) {
    bits |= byte << bitCount;
    bitCount += 8;
    if (bitCount < size) continue;
    const code = bits & ((1 << size) - 1);
    bits >>>= size;
    bitCount -= size;
    if (code === clear + 1) return out;
    if (code === clear) {
      [strings, before, size] = [firstStrings(clear), undefined, codeBits + 1];
      continue;
    }
    before = take({ code, strings, before, out });
    if (strings.length === 1 << size && size < 12) size++;
  }
  throw new Error('the picture has no end');
}

const firstStrings = (clear: number): (readonly number[])[] =>
  Array.from({ length: clear + 2 }, (_, code) => (code < clear ? [code] : []));

interface Step {
  readonly code: number;
  readonly strings: (readonly number[])[];
  readonly before: readonly number[] | undefined;
  readonly out: number[];
}

function take({ code, strings, before, out }: Step): readonly number[] {
  const string = strings[code] ?? (before === undefined ? undefined : [...before, before[0] ?? 0]);
  if (string === undefined || code > strings.length) throw new Error(`no string for code ${code}`);
  for (const index of string) out.push(index);
  if (before !== undefined && strings.length < 4096) strings.push([...before, string[0] ?? 0]);
  return string;
}
