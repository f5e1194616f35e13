// A promise is a sentence in which a performer binds itself. The last one is remembered, and held against it.

import { sentencesOf } from './spoken.ts';

const PROMISE = /\b(I promise|I swear|I will|I'll|I won't|I will never|you have my word|mark my words)\b/i;

/** The last promise of a line; undefined where it makes none. */
export const promiseIn = (speech: string): string | undefined =>
  PROMISE.test(speech) ? sentencesOf(speech).findLast((sentence) => PROMISE.test(sentence)) : undefined;
