// The words that the voices have of their own: those of all their forms. Whatever else an answer names it can only
// have from its brief.

import { actorFor, VOICES } from '../../src/minds/understudy/actors.ts';
import { ranked, spelled } from '../../src/minds/understudy/figures.ts';
import { COLIN } from '../../src/minds/understudy/voices/colin.ts';
import { RUTH } from '../../src/minds/understudy/voices/ruth.ts';
import { ASSETS } from '../../src/show/asset.ts';
import { ROOMS } from '../../src/show/cast.ts';
import { wordsIn } from './words.ts';

const FACT = /\{[^{}|]*\}/g;

/** In lower case. `{this|or|that}` gives its words, `{fact}` none. */
export function loreOf(forms: readonly string[]): ReadonlySet<string> {
  const text = forms.map((form) => form.replace(FACT, ' ').replace(/[{}|]/g, ' ')).join(' ');
  return new Set(wordsIn(text).map((word) => word.toLowerCase()));
}

let known: ReadonlySet<string> | undefined;

/** Numbers and ranks in words, as forms are filled with them. */
const COUNTS = Array.from({ length: 30 }, (_, count) => `${spelled(count)} ${ranked(count + 1)}`);

/** The vocabulary of the six voices, of the market and of the rooms. */
export function voicesLore(): ReadonlySet<string> {
  const lexicons = [...VOICES.map((voice) => actorFor(voice).lexicon), RUTH, COLIN];
  known ??= loreOf([
    ...lexicons.flatMap((lexicon) => Object.values(lexicon).flat()),
    ...ASSETS,
    ...ROOMS,
    ...COUNTS,
  ]);
  return known;
}
