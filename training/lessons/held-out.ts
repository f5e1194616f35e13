// Forms of sentences that are kept for the test: what the lexicons hold, one form in twenty by its own hash. A
// lesson of the training in which such a form is heard or said is left out.

import type { Lesson } from '../../src/minds/house/lesson.ts';
import { marrowOf } from '../../src/minds/understudy/grammar/grammar.ts';
import { LEXICONS } from '../../src/minds/understudy/lexicons.ts';
import { hash32 } from '../../src/show/chance.ts';

const ONE_IN = 20;
/** A shorter one would be found in many other sentences. */
const MARROW_MIN = 12;

/** The longest words of their own of the forms held out, in lower case. */
const HELD_OUT_MARROWS: readonly string[] = [
  ...new Set(
    LEXICONS.flatMap((lexicon) => Object.values(lexicon).flat())
      .map(marrowOf)
      .filter((marrow) => marrow.length >= MARROW_MIN && hash32(`form/${marrow}`) % ONE_IN === 0),
  ),
];

export function holdsHeldOutForm({ brief, answer }: Lesson): boolean {
  const heard = brief.slice(brief.lastIndexOf('\nheard ') + 1);
  const text = [heard, ...answer.map(({ value }) => value)].join('\n').toLowerCase();
  return HELD_OUT_MARROWS.some((marrow) => text.includes(marrow));
}
