// An opening bell that would find nobody is not rung: the floor sleeps on, and whoever comes next is heard by it.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import { nobodyIsWatching } from '../../rounds/watching.ts';
import type { Show } from '../../state/show.ts';
import { marketOpenFault, pausedFault } from '../guards.ts';
import type { FallAsleep } from './standstill-intents.ts';

export function fallAsleep(show: Show, { atMs }: FallAsleep): Outcome<ShowEvent> {
  const fault = pausedFault(show) ?? marketOpenFault(show);
  if (fault !== undefined) return reject(fault);
  if (show.asleepSinceMs !== null || !nobodyIsWatching(show, atMs)) return reject({ reason: 'alreadyDone' });
  return accept({ type: 'floorSlept' });
}
