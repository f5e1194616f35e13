// The words that the voices have of their own: those of all their forms. Whatever else an answer names it can only
// have from its brief.

import { ROOMS } from '../../../show/cast/cast.ts';
import { ASSETS } from '../../../show/market/asset.ts';
import { ranked, spelled } from '../../understudy/grammar/figures.ts';
import { LEXICONS } from '../../understudy/lexicons.ts';

/** Letters of any script; figures count as words. */
const WORD = /\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)?|\$?\d[\d.,]*%?/gu;

/** Without the genitive's `'s`, trailing marks of figures cut. */
export const wordsIn = (text: string): readonly string[] =>
  (text.match(WORD) ?? []).map((word) => word.replace(/['’]s$/, '').replace(/[.,]+$/, ''));

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
let owning: ReadonlySet<string> | undefined;

/** The vocabulary of the six voices, of the market and of the rooms. */
export function voicesLore(): ReadonlySet<string> {
  known ??= loreOf([...FORMS, ...ASSETS, ...ROOMS, ...COUNTS]);
  return known;
}

/** Those of the voices' words that they put an `'s` to, in lower case: *it's*, *nobody's*. */
export function owningLore(): ReadonlySet<string> {
  owning ??= new Set(
    FORMS.flatMap((form) => form.replace(FACT, ' ').match(/\p{L}+(?=['’]s(?!\p{L}))/gu) ?? []).map((word) =>
      word.toLowerCase(),
    ),
  );
  return owning;
}
