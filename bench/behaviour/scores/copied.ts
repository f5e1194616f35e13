// Names that an answer takes from its brief, letter by letter. A copy attempt is a word with a capital letter that
// no voice has of its own; it is right where the brief has that very word, and wrong otherwise.

import { wordsIn } from '../../../src/minds/house/lore.ts';
import type { Take } from '../nights/take.ts';
import { linesOf } from '../nights/take.ts';
import type { Share } from './interval.ts';

export interface Copying {
  /** Words of the voices' own, in lower case. */
  readonly lore: ReadonlySet<string>;
  /** `inside`: sentences' first words do not count, where any word has a capital. `anywhere`: they do. */
  readonly where: 'inside' | 'anywhere';
}

const STARTS = /(^|[.!?…:;]["'”’)\]]*\s+)(["'“‘([]*)(\p{Lu}[\p{L}\p{N}]*(?:['’]\p{L}+)?)/gu;

export function copiedShare(takes: readonly Take[], copying: Copying): Share {
  let [hits, of] = [0, 0];
  for (const take of takes) {
    const lines = linesOf(take);
    if (lines.length === 0) continue;
    const brief = briefWords(take);
    for (const word of lines.flatMap((line) => attemptsIn(line, copying))) {
      of += 1;
      if (brief.has(word)) hits += 1;
    }
  }
  return { hits, of };
}

/** The words of a line that look copied. */
export function attemptsIn(line: string, { lore, where }: Copying): readonly string[] {
  const opened = line.replace(STARTS, (_, before: string, marks: string) => `${before}${marks} `);
  const text = where === 'inside' ? opened : line;
  return wordsIn(text).filter((word) => /^\p{Lu}\p{L}/u.test(word) && !isKnown(word, lore));
}

/** Also in a plural or a genitive, and the contractions of what is known. */
function isKnown(word: string, lore: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return lore.has(lower) || lore.has(lower.replace(/s$/, '')) || lore.has(lower.replace(/['’].*$/, ''));
}

/**
 * Every word that stands in the brief, wherever; a word of lower case there may open a sentence here. Wrong are the
 * likes of Theseas for Thesair.
 */
export function briefWords({ brief }: Take): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of textsIn(brief)) {
    for (const word of wordsIn(text)) {
      words.add(word);
      if (/^\p{Ll}/u.test(word)) words.add(word.charAt(0).toUpperCase() + word.slice(1));
    }
  }
  return words;
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) if (typeof part !== 'number') yield* textsIn(part);
  }
}
