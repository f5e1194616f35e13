// An opening bell that would find nobody is not rung: the floor sleeps on, and whoever comes next is heard by it.

import type { ShowEvent } from '../event.ts';
import type { IntentOf } from '../intent.ts';
import type { Outcome } from '../rejection.ts';
import { accept, reject } from '../rejection.ts';
import type { Show } from '../show.ts';
import { nobodyIsWatching } from '../watching.ts';

export function fallAsleep(show: Show, { atMs }: IntentOf<'fallAsleep'>): Outcome<ShowEvent> {
  if (show.pausedSinceMs !== null) return reject({ reason: 'paused' });
  if (show.episode !== null) return reject({ reason: 'marketOpen' });
  if (show.asleepSinceMs !== null || !nobodyIsWatching(show, atMs)) return reject({ reason: 'alreadyDone' });
  return accept({ type: 'floorSlept' });
}
