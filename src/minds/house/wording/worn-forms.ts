// The forms of the sentences that a show has heard in this episode. An understudy deals its forms from a deck and
// comes back to one when the deck is through; a model draws each time anew, and a favourite comes back with another
// name and another figure. That is the same joke.

import { hash32 } from '../../../show/chance.ts';
import type { QuestionBrief } from '../../briefs/question-brief.ts';
import { spelled } from '../../understudy/grammar/figures.ts';
import { wordsIn } from './words.ts';

type Stage = Pick<QuestionBrief, 'show' | 'episode'>;

/** Shorter ones are nobody's joke: *I hold*, *Bonds up 0.3%*. */
const FORM_WORDS_MIN = 4;
const SHOWS_MAX = 1_000;

const QUOTATION = /(?<![\p{L}\p{N}])['‘][^'’]*['’]/gu;
const CALL = /^\p{Lu}[\p{L}\p{N}-]*[,!?] /u;
const NUMBERS: ReadonlySet<string> = new Set(Array.from({ length: 30 }, (_, count) => spelled(count)));

/** What is left of a sentence without names, figures and quotations; undefined where that is too little. */
export function formOf(sentence: string): string | undefined {
  const words = wordsIn(sentence.trim().replace(CALL, '').replace(QUOTATION, ' '));
  const left = words.flatMap((word, index) => {
    const isName = index > 0 && /^\p{Lu}/u.test(word) && !/^I(?:['’]|$)/.test(word);
    const lower = word.toLowerCase();
    return isName || /\d/.test(word) || NUMBERS.has(lower) ? [] : [lower];
  });
  return left.length < FORM_WORDS_MIN ? undefined : left.join(' ');
}

/** Forgets a show's forms with its next episode, and the show that was met first where there are too many. */
export class WornForms {
  readonly #shows = new Map<string, { readonly episode: number; readonly forms: Set<number> }>();

  has({ show, episode }: Stage, sentence: string): boolean {
    const known = this.#shows.get(show);
    const form = formOf(sentence);
    return known?.episode === episode && form !== undefined && known.forms.has(hash32(form));
  }

  add({ show, episode }: Stage, sentences: readonly string[]): void {
    const known = this.#shows.get(show);
    const forms = known?.episode === episode ? known.forms : new Set<number>();
    for (const form of sentences.map(formOf)) if (form !== undefined) forms.add(hash32(form));
    this.#shows.set(show, { episode, forms });
    const [first] = this.#shows.keys();
    if (this.#shows.size > SHOWS_MAX && first !== undefined) this.#shows.delete(first);
  }
}
