// The gate before Discord, passed by every message, caption and label that leaves the stage, the understudy's included:
// it lets no slur through. What stands in place of one is in the language of whoever reads it.

import type { Words } from '../../languages/words.ts';
import { cutAtWord } from '../../letters/cut.ts';
import { oneLine } from '../../letters/seen.ts';
import { hasBadWord } from './bad-words.ts';

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

export interface Gated {
  readonly text: string;
  /** How many lines were refused; worth a line in the log. */
  readonly refused: number;
}

/** A whole message before it leaves: refused lines are replaced, the length is cut at a word. */
export function gated(words: Words, text: string, lengthMax: number): Gated {
  let refused = 0;
  const lines = text.split('\n').map((line) => {
    if (!isRefused(line)) return line;
    refused += 1;
    return words.say('filter.refusedLine');
  });
  return { text: cutAtWord(lines.join('\n'), lengthMax), refused };
}

/** A label or an alt text: no markdown there, so a refused one is replaced as a whole. */
export const gatedLabel = (words: Words, text: string, lengthMax: number): string =>
  cutAtWord(isRefused(text) ? words.say('signs.bleeped') : oneLine(text), lengthMax);
