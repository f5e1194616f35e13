// The words of a line that look copied from its brief: those with a capital letter that no voice has of its own.

import { wordsIn } from '../../src/minds/house/wording/words.ts';

export interface Copying {
  /** Words of the voices' own, in lower case. */
  readonly lore: ReadonlySet<string>;
  /** `inside`: sentences' first words do not count, where any word has a capital. `anywhere`: they do. */
  readonly where: 'inside' | 'anywhere';
}

const STARTS = /(^|[.!?…:;]["'”’)\]]*\s+)(["'“‘([]*)(\p{Lu}[\p{L}\p{N}]*(?:['’]\p{L}+)?)/gu;

export function copiedWords(line: string, { lore, where }: Copying): readonly string[] {
  const opened = line.replace(STARTS, (_, before: string, marks: string) => `${before}${marks} `);
  const text = where === 'inside' ? opened : line;
  return wordsIn(text).filter((word) => /^\p{Lu}\p{L}/u.test(word) && !isKnown(word, lore));
}

/** Also in a plural or a genitive, and the contractions of what is known. */
function isKnown(word: string, lore: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return lore.has(lower) || lore.has(lower.replace(/s$/, '')) || lore.has(lower.replace(/['’].*$/, ''));
}
