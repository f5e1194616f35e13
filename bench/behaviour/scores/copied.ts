// Names that an answer takes from its brief, letter by letter. A copy attempt is a word with a capital letter that
// no voice has of its own; it is right where the brief has that very word, and wrong otherwise.

import { wordsIn } from '../../../src/minds/house/wording/words.ts';
import { type Copying, copiedWords } from '../../../training/lessons/copied-words.ts';
import type { Take } from '../nights/take.ts';
import { linesOf, textsIn } from '../nights/take.ts';
import type { Share } from './interval.ts';

export function copiedShare(takes: readonly Take[], copying: Copying): Share {
  let [hits, of] = [0, 0];
  for (const take of takes) {
    const lines = linesOf(take);
    if (lines.length === 0) continue;
    const brief = briefWords(take);
    for (const word of lines.flatMap((line) => copiedWords(line, copying))) {
      of += 1;
      if (brief.has(word)) hits += 1;
    }
  }
  return { hits, of };
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
