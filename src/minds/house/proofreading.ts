// What a small model gets wrong that no schema can forbid: a word that nobody has ever said, as when it slips in the
// spelling of a name, a line that stops in the middle, and words that have grown together.

import { voicesLore, wordsIn } from './lore.ts';

/** A quotation that begins without a blank: its tokenizer takes `'s` for an ending. */
const GLUED = /[\p{L}:,]'\p{L}+'/u;
const FINISHED = /[.!?…]['’”)\]]*$/u;

/** What is wrong with the lines of an answer to this brief, or undefined. */
export function slipIn(lines: readonly string[], brief: string): string | undefined {
  const unfinished = lines.find((line) => !FINISHED.test(line));
  if (unfinished !== undefined) return `"${unfinished}" is not finished`;
  const glued = lines.find((line) => GLUED.test(line));
  if (glued !== undefined) return `"${glued}" has a quotation without a blank before it`;
  const told = new Set(wordsIn(brief).map((word) => word.toLowerCase()));
  const stranger = lines.flatMap(wordsIn).find((word) => !isKnown(word.toLowerCase(), told));
  return stranger === undefined ? undefined : `nobody has ever said "${stranger}"`;
}

/** Figures may come out of the air. Words also in a plural or a genitive, and contracted. */
function isKnown(word: string, told: ReadonlySet<string>): boolean {
  if (/\d/.test(word)) return true;
  const forms = [word, word.replace(/e?s$/, ''), word.replace(/['’].*$/, '')];
  return forms.some((form) => voicesLore().has(form) || told.has(form));
}
