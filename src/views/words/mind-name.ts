// Who plays a card, in the reader's language: the mind that is chosen for it, or the one that plays in its place.

import type { Words } from '../../languages/words.ts';

export interface MindName {
  /** As it is called: no language has another name for it. */
  readonly name: string;
  /** `absent`: it is not here; `broken`: it cannot play. Null: it plays itself. */
  readonly instead: { readonly why: 'absent' | 'broken'; readonly mind: string } | null;
}

/** `qwen2.5-1.5b`, or `qwen2.5-1.5b (not here: understudy plays)`. */
export const mindIn = (words: Words, { name, instead }: MindName): string =>
  instead === null ? name : words.say('cast.mindInstead', { name, why: instead.why, mind: instead.mind });
