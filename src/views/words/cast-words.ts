// The tempers that a card may have, as cards and forms name them.

import type { Words } from '../../languages/words.ts';
import type { Performer } from '../../show/cast/cast.ts';

/** The understudies' voices that a trader may have. */
export const TEMPERS = ['alice', 'sarah', 'alex', 'mike'] as const;
const VOICES = [...TEMPERS, 'ruth', 'colin'] as const;

/** Of somebody of the cast: "cold, like Alice", or of Alice herself "cold". */
export function temperOf(words: Words, { id, voice }: Pick<Performer, 'id' | 'voice'>): string {
  const own = VOICES.find((known) => known === voice && known === id);
  return own === undefined ? temperIn(words, voice) : words.say('cast.ownTemper', { temper: own });
}

/** "cold, like Alice"; a voice that the house does not know is told by its name. */
export function temperIn(words: Words, voice: string): string {
  const temper = VOICES.find((known) => known === voice);
  return temper === undefined ? voice : words.say('cast.temper', { temper });
}
