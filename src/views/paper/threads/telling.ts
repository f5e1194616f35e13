// What the sentences of a thread are told with, and who stands in them.

import type { Words } from '../../../languages/words.ts';
import type { PerformerId } from '../../../show/ids.ts';
import { otherIn } from '../../../show/plot/thread.ts';
import { type NameOf, termsIn } from '../../plots/thread-words.ts';
import type { Remembered, Step, ToldThread } from './told-threads.ts';

export interface Clause {
  readonly of: 'beginning' | 'turn' | 'ending';
  readonly text: string;
  /** Undefined: before the episode. */
  readonly at: Pick<Step, 'round' | 'seq'> | undefined;
}

export interface Telling {
  readonly words: Words;
  readonly nameOf: NameOf;
  /** Where the names are written otherwise as it begins. */
  readonly firstNameOf?: NameOf;
  readonly plot: Remembered | undefined;
  /** What the episode's other threads were, for what grew out of them. */
  readonly others: readonly ToldThread[];
  /** The closing bell: where what is still open is left. */
  readonly bell: Pick<Step, 'round' | 'seq'>;
}

/** What every sentence of a thread may name. */
export function partsOf({ words, nameOf }: Pick<Telling, 'words' | 'nameOf'>, { thread }: ToldThread) {
  const { by, with: other } = thread;
  return { one: nameOf(by), other: nameOf(other), terms: termsIn(words, thread) } as const;
}

/** The names of who did it, and of the other one. */
export function doersOf(
  { nameOf }: Pick<Telling, 'nameOf'>,
  { thread }: Pick<ToldThread, 'thread'>,
  by: PerformerId | null,
) {
  const doer = by ?? thread.by;
  return { who: nameOf(doer), whom: nameOf(otherIn(thread, doer)) } as const;
}
