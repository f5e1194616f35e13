// The words that the voices have of their own: those of all their forms. Whatever else an answer names it can only
// have from its brief.

import { wordsIn } from '../src/minds/house/wording/words.ts';
import { ranked, spelled } from '../src/minds/understudy/grammar/figures.ts';
import { LEXICONS } from '../src/minds/understudy/lexicons.ts';
import { ROOMS } from '../src/show/cast/cast.ts';
import { ASSETS } from '../src/show/market/asset.ts';

const FACT = /\{[^{}|]*\}/g;

/** In lower case. `{this|or|that}` gives its words, `{fact}` none. */
export function loreOf(forms: readonly string[]): ReadonlySet<string> {
  const text = forms.map((form) => form.replace(FACT, ' ').replace(/[{}|]/g, ' ')).join(' ');
  return new Set(wordsIn(text).map((word) => word.toLowerCase()));
}

/** Numbers and ranks in words, as forms are filled with them. */
const COUNTS = Array.from({ length: 30 }, (_, count) => `${spelled(count)} ${ranked(count + 1)}`);

const FORMS: readonly string[] = LEXICONS.flatMap((lexicon) => Object.values(lexicon).flat());

let known: ReadonlySet<string> | undefined;

/** The vocabulary of the six voices, of the market and of the rooms. */
export function voicesLore(): ReadonlySet<string> {
  known ??= loreOf([...FORMS, ...ASSETS, ...ROOMS, ...COUNTS]);
  return known;
}
