// A promise is a sentence in which a performer binds itself. The last one is remembered, and held against it.

import type { Language } from '../../languages/language.ts';
import { sentencesOf } from './spoken.ts';
import { earOf } from './tongue.ts';

/** The last promise of a line; undefined where it makes none. `language`: what is spoken in its server. */
export function promiseIn(speech: string, language: Language): string | undefined {
  const { isPromise } = earOf(speech, language);
  return isPromise(speech) ? sentencesOf(speech).findLast((sentence) => isPromise(sentence)) : undefined;
}
