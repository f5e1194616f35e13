// The gate before Discord. `spoken` makes words of a model or a member safe to quote; `gated` is passed by every
// message, caption and label that leaves the stage, the understudy's included, and lets no slur through.

import { cutAtWord } from '../../letters/cut.ts';
import { oneLine } from '../../letters/seen.ts';
import { LINE_LENGTH_MAX } from '../../show/cast/line.ts';
import { plain } from '../../views/words/markdown.ts';
import { hasBadWord } from './bad-words.ts';

/** Stands where a refused line would have stood. */
export const REFUSED_LINE = '*(This line did not get past the filter.)*';
const REFUSED_WORDS = '(bleeped)';

/**
 * Lines that were judged lately: of a thousand answers most lines and labels are the same few, and judging a line costs
 * more than all the rest of an answer.
 */
const judged = new Map<string, boolean>();
const JUDGED_MAX = 4_000;

/** Whether a text must not be shown. */
export function isRefused(text: string): boolean {
  const known = judged.get(text);
  if (known !== undefined) return known;
  const refused = hasBadWord(text);
  judged.set(text, refused);
  const [oldest] = judged.keys();
  if (judged.size > JUDGED_MAX && oldest !== undefined) judged.delete(oldest);
  return refused;
}

/**
 * Words of a model or a member as Discord markdown: on one line, nothing in it formats, mentions or links,
 * at most `lengthMax` characters, cut at a word; a refused text becomes a neutral one.
 */
export function spoken(text: string, lengthMax: number = LINE_LENGTH_MAX): string {
  if (isRefused(text)) return cutAtWord(REFUSED_WORDS, lengthMax);
  return cutAtWord(plain(text), lengthMax);
}

export interface Gated {
  readonly text: string;
  /** How many lines were refused; worth a line in the log. */
  readonly refused: number;
}

/** A whole message before it leaves: refused lines are replaced, the length is cut at a word. */
export function gated(text: string, lengthMax: number): Gated {
  let refused = 0;
  const lines = text.split('\n').map((line) => {
    if (!isRefused(line)) return line;
    refused += 1;
    return REFUSED_LINE;
  });
  return { text: cutAtWord(lines.join('\n'), lengthMax), refused };
}

/** A label or an alt text: no markdown there, so a refused one is replaced as a whole. */
export const gatedLabel = (text: string, lengthMax: number): string =>
  isRefused(text) ? cutAtWord(REFUSED_WORDS, lengthMax) : cutAtWord(oneLine(text), lengthMax);
