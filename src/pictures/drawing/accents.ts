// Accents of signs. The sign font squeezes an accented capital into the height of a plain one, so that it reads as a
// small letter: here the letter keeps its height, and its accent stands over it, drawn in the font's own pixels.

import type { Brush } from './brush.ts';

/** The font's letters are so many pixels wide and high, with the pixel between two of them. */
const GRID = 8;

type Dot = readonly [column: number, row: number, width: number];

/** By combining mark: pixels from the letter's left edge and its baseline, rows upwards from the cap line at 7. */
const MARKS: Readonly<Record<string, readonly Dot[]>> = {
  '\u0300': [
    [2, 10, 2],
    [3, 9, 2],
  ],
  '\u0301': [
    [4, 10, 2],
    [3, 9, 2],
  ],
  '\u0302': [
    [3, 10, 2],
    [2, 9, 1],
    [5, 9, 1],
  ],
  '\u0303': [
    [2, 10, 2],
    [5, 10, 1],
    [1, 9, 1],
    [4, 9, 1],
  ],
  '\u0308': [
    [1, 9, 2],
    [4, 9, 2],
  ],
  '\u0327': [
    [4, 0, 1],
    [3, -1, 1],
  ],
};

const ACCENTED = /[A-Z][\u0300\u0301\u0302\u0303\u0308\u0327]/gu;

export interface Accented {
  /** Its letters without the accents that are painted over them. */
  readonly bare: string;
  readonly accents: readonly { readonly before: string; readonly mark: string }[];
}

/** Takes the accents off a sign's capitals. */
export function unaccented(text: string): Accented {
  const apart = text.normalize('NFD');
  const accents: { before: string; mark: string }[] = [];
  let bare = '';
  let from = 0;
  for (const { 0: pair, index } of apart.matchAll(ACCENTED)) {
    bare += apart.slice(from, index).normalize('NFC');
    accents.push({ before: bare, mark: pair.charAt(1) });
    bare += pair.charAt(0);
    from = index + pair.length;
  }
  return { bare: bare + apart.slice(from).normalize('NFC'), accents };
}

/** Over a sign that begins at `x` on the baseline `y`, in the context's font and colour. */
export function paintAccents(
  context: Brush,
  { accents }: Accented,
  { x, y, sizePx }: { readonly x: number; readonly y: number; readonly sizePx: number },
): void {
  const pixel = sizePx / GRID;
  for (const { before, mark } of accents) {
    const left = x + context.measureText(before).width;
    for (const [column, row, width] of MARKS[mark] ?? []) {
      context.fillRect(left + column * pixel, y - row * pixel, width * pixel, pixel);
    }
  }
}
