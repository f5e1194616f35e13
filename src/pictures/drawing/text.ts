// A line of text that fits its place: shrunk a little first, then cut with an ellipsis.

import type { SKRSContext2D } from 'canvas';
import type { Face } from './fonts.ts';
import { font } from './fonts.ts';
import type { Colour } from './palette.ts';

/**
 * The smallest text of any picture. Pictures are 800 pixels wide and a phone shows them at about 400,
 * where this is 11 pixels.
 */
export const TEXT_SIZE_MIN_PX = 22;

export interface Line {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly widthMax: number;
  readonly face: Face;
  readonly sizePx: number;
  readonly colour: Colour;
  readonly align?: 'left' | 'right' | 'center';
}

/** Paints the line and returns how wide it came out, in pixels. */
export function paintLine(context: SKRSContext2D, line: Line): number {
  const { x, y, widthMax, face, colour, align = 'left' } = line;
  const whole = flat(line.text);
  let sizePx = Math.max(line.sizePx, TEXT_SIZE_MIN_PX);
  context.font = font(face, sizePx);
  while (sizePx > TEXT_SIZE_MIN_PX && context.measureText(whole).width > widthMax) {
    sizePx -= 1;
    context.font = font(face, sizePx);
  }
  const text = cutToWidth(whole, widthMax, (part) => context.measureText(part).width);
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
  context.fillStyle = colour;
  context.fillText(text, x, y);
  return context.measureText(text).width;
}

/** Without the selectors that ask for the host's coloured emoji: ours are flat, and the same everywhere. */
export const flat = (text: string): string => text.replace(/[\ufe0e\ufe0f]/gu, '');

/** The text, or as much of its beginning as fits with an ellipsis; characters stay whole. */
export function cutToWidth(text: string, widthMax: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= widthMax) return text;
  const characters = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
  while (characters.length > 0) {
    characters.pop();
    const cut = `${characters.join('').trimEnd()}…`;
    if (widthOf(cut) <= widthMax) return cut;
  }
  return '…';
}
