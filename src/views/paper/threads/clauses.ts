// A thread in three whole sentences: how it began, how it turned, how it ended; each with the round and the event that
// shows it. Two, where nothing lay between.

import type { Words } from '../../../languages/words.ts';
import type { PerformerId } from '../../../show/ids.ts';
import { otherIn } from '../../../show/plot/thread.ts';
import { type NameOf, termsIn } from '../../plots/thread-words.ts';
import { beginning } from './beginnings.ts';
import { ending } from './endings.ts';
import type { Remembered, Step, ToldThread } from './told-threads.ts';
import { turning } from './turnings.ts';

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

export function clausesOf(telling: Telling, told: ToldThread): readonly Clause[] {
  const turn = turning(telling, told);
  const last = told.ended === null ? telling.bell : told.steps.at(-1);
  return [
    {
      of: 'beginning',
      text: beginning({ ...telling, nameOf: telling.firstNameOf ?? telling.nameOf }, told),
      at: told.began?.step,
    },
    ...(turn === undefined ? [] : [{ of: 'turn', ...turn } as const]),
    { of: 'ending', text: ending(telling, told), at: last },
  ];
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
