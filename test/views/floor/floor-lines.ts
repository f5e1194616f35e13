// Every line that the floor has for a step, wherever it goes: as at the loud level, which leaves nothing out.

import type { Words } from '../../../src/languages/words.ts';
import { floorNews } from '../../../src/views/floor/newsline.ts';
import type { Step } from '../../../src/views/floor/step.ts';

export const floorLines = (words: Words, step: Step): readonly string[] =>
  floorNews(words, step, 'loud').map(({ text }) => text);
