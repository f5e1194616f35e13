// Pause freezes the clock, bets and votes together; resume moves every deadline by as long as it lasted.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import { woken } from '../../rounds/waking.ts';
import type { Show } from '../../state/show.ts';
import { pausedFault } from '../guards.ts';
import type { Pause, Resume } from './standstill-intents.ts';

export function pause(show: Show, { viewer: by, atMs }: Pause): Outcome<ShowEvent> {
  const fault = pausedFault(show);
  if (fault !== undefined) return reject(fault);
  // Asleep and paused at once, the deadlines would move twice.
  return accept<ShowEvent>(...woken(show, atMs), { type: 'paused', by });
}

export function resume(show: Show, { viewer: by, atMs }: Resume): Outcome<ShowEvent> {
  const { pausedSinceMs } = show;
  if (pausedSinceMs === null) return reject({ reason: 'notPaused' });
  return accept({ type: 'resumed', by, shiftMs: atMs - pausedSinceMs });
}
