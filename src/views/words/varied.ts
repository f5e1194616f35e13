// One of several phrasings, chosen by what it is about: the same event is always told in the same words,
// and two events seldom are.

import { hash32 } from '../../show/chance.ts';

/** `key` names the event, such as `e4 swing 118`. */
export const varied = (key: string, phrases: readonly [string, ...string[]]): string =>
  phrases[hash32(key) % phrases.length] ?? phrases[0];
