// A thread in three whole sentences: how it began, how it turned, how it ended; each with the round and the event that
// shows it. Two, where nothing lay between.

import { beginning } from './beginnings.ts';
import { ending } from './endings.ts';
import type { Clause, Telling } from './telling.ts';
import type { ToldThread } from './told-threads.ts';
import { turning } from './turnings.ts';

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
