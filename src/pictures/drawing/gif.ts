// Writes an animated GIF of pixel art: one palette for all frames, and of each frame only what changed.
// https://www.w3.org/Graphics/GIF/spec-gif89a.txt

import type { Box } from '../portraits/sprite.ts';

/** Pixels as the canvas gives them: red in the lowest byte, then green, blue, alpha. */
export type Pixels = Uint32Array;

export interface GifOptions {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Of each frame; browsers make ten hundredths of anything under two. */
  readonly delayHundredths: number;
  /** Frames whose colours stand for those of all. */
  readonly samples: readonly Pixels[];
}

const COLOURS_MAX = 255;
/** The last entry of the palette: the pixel stays as it was. */
const UNCHANGED = 255;
const CODE_BITS = 8;
const CODES_MAX = 4096;

export class GifWriter {
  readonly #options: GifOptions;
  readonly #colours: readonly number[];
  readonly #indexOf = new Map<number, number>();
  readonly #chunks: Uint8Array[] = [];
  readonly #lzw = new Lzw();
  #before: Pixels | undefined;

  constructor(options: GifOptions) {
    this.#options = options;
    this.#colours = commonest(options.samples);
    this.#colours.forEach((colour, index) => {
      this.#indexOf.set(colour, index);
    });
    this.#head();
  }

  /** Adds a frame of the whole picture. */
  add(pixels: Pixels): void {
    const box = this.#changed(pixels);
    const { delayHundredths } = this.#options;
    const transparent = this.#before === undefined ? 0 : 1;
    this.#bytes([0x21, 0xf9, 4, 4 | transparent, ...short(delayHundredths), UNCHANGED, 0]);
    this.#bytes([0x2c, ...short(box.x), ...short(box.y), ...short(box.width), ...short(box.height), 0]);
    this.#chunks.push(this.#lzw.packed(this.#indexed(pixels, box)));
    this.#before = pixels;
  }

  finish(): Buffer {
    this.#bytes([0x3b]);
    return Buffer.concat(this.#chunks);
  }

  #head(): void {
    const { widthPx, heightPx } = this.#options;
    this.#bytes([...Buffer.from('GIF89a'), ...short(widthPx), ...short(heightPx), 0xf7, 0, 0]);
    const table = new Uint8Array(256 * 3);
    this.#colours.forEach((colour, index) => {
      table.set([colour & 255, (colour >> 8) & 255, (colour >> 16) & 255], index * 3);
    });
    this.#chunks.push(table);
    this.#bytes([0x21, 0xff, 11, ...Buffer.from('NETSCAPE2.0'), 3, 1, 0, 0, 0]);
  }

  #bytes(bytes: readonly number[]): void {
    this.#chunks.push(Uint8Array.from(bytes));
  }

  /** The smallest box around what differs from the frame before; one pixel where nothing does. */
  #changed(pixels: Pixels): Box {
    const { widthPx: width, heightPx: height } = this.#options;
    const before = this.#before;
    if (before === undefined) return { x: 0, y: 0, width, height };
    let [left, right, top, bottom] = [width, -1, -1, -1];
    for (let y = 0; y < height; y++) {
      const start = y * width;
      let x = 0;
      while (x < width && pixels[start + x] === before[start + x]) x++;
      if (x === width) continue;
      let end = width - 1;
      while (pixels[start + end] === before[start + end]) end--;
      if (top < 0) top = y;
      bottom = y;
      left = Math.min(left, x);
      right = Math.max(right, end);
    }
    if (top < 0) return { x: 0, y: 0, width: 1, height: 1 };
    return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
  }

  #indexed(pixels: Pixels, box: Box): Uint8Array {
    const { widthPx } = this.#options;
    const before = this.#before;
    const indexes = new Uint8Array(box.width * box.height);
    let [last, lastIndex, at] = [-1, 0, 0];
    for (let y = box.y; y < box.y + box.height; y++) {
      const start = y * widthPx;
      for (let place = start + box.x; place < start + box.x + box.width; place++) {
        const pixel = pixels[place] ?? 0;
        if (before !== undefined && before[place] === pixel) {
          indexes[at++] = UNCHANGED;
          continue;
        }
        if (pixel !== last) {
          last = pixel;
          lastIndex = this.#index(pixel);
        }
        indexes[at++] = lastIndex;
      }
    }
    return indexes;
  }

  #index(pixel: number): number {
    const known = this.#indexOf.get(pixel);
    if (known !== undefined) return known;
    let [nearest, least] = [0, Number.POSITIVE_INFINITY];
    this.#colours.forEach((colour, index) => {
      const far = farness(colour, pixel);
      if (far < least) [nearest, least] = [index, far];
    });
    this.#indexOf.set(pixel, nearest);
    return nearest;
  }
}

const short = (value: number): readonly [number, number] => [value & 255, (value >> 8) & 255];

function farness(one: number, other: number): number {
  const red = (one & 255) - (other & 255);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = ((one >> 16) & 255) - ((other >> 16) & 255);
  return 3 * red * red + 6 * green * green + blue * blue;
}

/** The colours that cover most, at most `COLOURS_MAX`. */
function commonest(samples: readonly Pixels[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const pixels of samples) {
    let [last, run] = [pixels[0] ?? 0, 0];
    for (const pixel of pixels) {
      if (pixel === last) {
        run++;
        continue;
      }
      counts.set(last, (counts.get(last) ?? 0) + run);
      [last, run] = [pixel, 1];
    }
    counts.set(last, (counts.get(last) ?? 0) + run);
  }
  return [...counts]
    .sort(([one, many], [other, few]) => few - many || one - other)
    .slice(0, COLOURS_MAX)
    .map(([colour]) => colour);
}

/** GIF's compression, with its table of strings as one array: entry (string, next byte) is a code or 0. */
class Lzw {
  readonly #table = new Uint16Array(CODES_MAX << 8);
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #bits = 0;
  #bitCount = 0;

  /** Minimum code size, sub-blocks of at most 255 bytes, and the terminator. */
  packed(indexes: Uint8Array): Uint8Array {
    this.#length = this.#bits = this.#bitCount = 0;
    const [clear, end] = [1 << CODE_BITS, (1 << CODE_BITS) + 1];
    let [size, next] = [CODE_BITS + 1, end + 1];
    const table = this.#table;
    table.fill(0);
    this.#put(clear, size);
    let string = indexes[0] ?? 0;
    for (let at = 1; at < indexes.length; at++) {
      const byte = indexes[at] ?? 0;
      const entry = (string << 8) | byte;
      const code = table[entry] ?? 0;
      if (code !== 0) {
        string = code;
        continue;
      }
      this.#put(string, size);
      string = byte;
      if (next < CODES_MAX) {
        table[entry] = next;
        if (next === 1 << size) size++;
        next++;
        continue;
      }
      this.#put(clear, size);
      table.fill(0);
      [size, next] = [CODE_BITS + 1, end + 1];
    }
    this.#put(string, size);
    this.#put(end, size);
    if (this.#bitCount > 0) this.#put(0, 8 - this.#bitCount);
    return inBlocks(this.#bytes.subarray(0, this.#length));
  }

  #put(code: number, size: number): void {
    this.#bits |= code << this.#bitCount;
    this.#bitCount += size;
    while (this.#bitCount >= 8) {
      if (this.#length === this.#bytes.length) this.#grow();
      this.#bytes[this.#length++] = this.#bits & 255;
      this.#bits >>>= 8;
      this.#bitCount -= 8;
    }
  }

  #grow(): void {
    const longer = new Uint8Array(this.#bytes.length * 2);
    longer.set(this.#bytes);
    this.#bytes = longer;
  }
}

function inBlocks(bytes: Uint8Array): Uint8Array {
  const blocks = new Uint8Array(2 + bytes.length + Math.ceil(bytes.length / 255));
  blocks[0] = CODE_BITS;
  let at = 1;
  for (let start = 0; start < bytes.length; start += 255) {
    const block = bytes.subarray(start, start + 255);
    blocks[at++] = block.length;
    blocks.set(block, at);
    at += block.length;
  }
  return blocks;
}
