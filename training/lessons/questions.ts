// What a member might ask a trader: to be answered, and in part to be copied.

import type { NameBook } from './names.ts';
import { coinedNoun, personName } from './names.ts';

/** {N} is a name, {t} a thing that nobody has heard of. */
const FORMS = [
  'What does {N} know that you do not?',
  'Would you sell your {t} for a good short?',
  'Why are you so afraid of {N}?',
  'Is it true about you and the {t}?',
  'Who taught you to trade, {N}?',
  'When did you last sleep?',
  'Do you still own that {t}?',
  'What would {N} say about your book?',
  'How do you live with that {t}?',
  'Have you ever been right?',
  'Whom do you trust here, if not {N}?',
  'Why Tech, of all things?',
  'Are you going to pay {N} back?',
  'What is the {t} for?',
  'Do bonds have feelings?',
  'will you marry {N}',
  'is the {t} real',
  'Where is the {t}, and who has seen it last?',
];

export const memberQuestion = (book: NameBook): string =>
  book.draw.pick(FORMS).replace('{N}', personName(book)).replace('{t}', coinedNoun(book));
