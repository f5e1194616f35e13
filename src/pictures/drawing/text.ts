// A line of text that fits its place: shrunk a little first, then, where it is a sign, in narrower letters, then
// squeezed a little, and only then cut with an ellipsis. A test holds that no label of any language is ever cut.

import { LOCALES } from '../../languages/language.ts';
import type { Words } from '../../languages/words.ts';
import { paintAccents, unaccented } from './accents.ts';
import type { Brush } from './brush.ts';
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
export function paintLine(context: Brush, line: Line): number {
  const { x, y, widthMax, colour, align = 'left' } = line;
  const whole = flat(line.text);
  const chosen = fontFor(context, { ...line, text: whole });
  context.font = chosen;
  const widthOf = (part: string): number => context.measureText(part).width;
  const text = cutToWidth(whole, widthMax / SQUEEZED_TO, widthOf);
  context.textAlign = align;
  context.textBaseline = 'alphabetic';
  context.fillStyle = colour;
  const width = Math.min(widthMax, widthOf(text));
  const sizePx = Number.parseFloat(chosen);
  if (chosen !== font('Sign', sizePx)) context.fillText(text, x, y, widthMax);
  else {
    const sign = unaccented(text);
    context.fillText(sign.bare, x, y, widthMax);
    const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
    paintAccents(context, sign, { x: left, y, sizePx });
  }
  return width;
}

/** The smallest share of its width to which a line is squeezed that does not fit in the smallest letters. */
export const SQUEEZED_TO = 0.8;
/** The smallest share of its size that a sign keeps before it is written in narrower letters. */
const SIGN_SHRINKS_TO = 0.6;

/** The largest font in which the line fits; the smallest there is, where none does. */
export function fontFor(
  context: Brush,
  { text, widthMax, face, sizePx }: Pick<Line, 'text' | 'widthMax' | 'face' | 'sizePx'>,
): string {
  const tries =
    face === 'Sign' ? [...sizesOf('Sign', sizePx), ...sizesOf('Loud', sizePx)] : sizesOf(face, sizePx);
  for (const tried of tries) {
    context.font = tried;
    if (context.measureText(text).width <= widthMax) return tried;
  }
  return tries.at(-1) ?? font(face, TEXT_SIZE_MIN_PX);
}

function sizesOf(face: Face, sizePx: number): readonly string[] {
  const largest = Math.max(sizePx, TEXT_SIZE_MIN_PX);
  const smallest = face === 'Sign' ? Math.max(TEXT_SIZE_MIN_PX, sizePx * SIGN_SHRINKS_TO) : TEXT_SIZE_MIN_PX;
  const count = Math.floor(largest - smallest) + 1;
  return Array.from({ length: count }, (_, step) => font(face, largest - step));
}

/** As signs are written. */
export const inCapitals = (words: Pick<Words, 'language'>, text: string): string =>
  text.toLocaleUpperCase(LOCALES[words.language]);

/** Without the selectors that ask for the host's coloured emoji: ours are flat, and the same everywhere. */
export const flat = (text: string): string => text.replace(/[\ufe0e\ufe0f]/gu, '');

const characters = new Intl.Segmenter('en');

/** The text, or as much of its beginning as fits with an ellipsis, or with another end; characters stay whole. */
export function cutToWidth(
  text: string,
  widthMax: number,
  widthOf: (text: string) => number,
  end = '…',
): string {
  if (widthOf(text) <= widthMax) return text;
  for (const { index } of [...characters.segment(text)].reverse()) {
    const cut = `${text.slice(0, index).trimEnd()}${end}`;
    if (cut !== '' && widthOf(cut) <= widthMax) return cut;
  }
  return '…';
}
