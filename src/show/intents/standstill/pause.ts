// Pause freezes the clock, bets and votes together; resume moves every deadline by as long as it lasted.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import { woken } from '../../rounds/waking.ts';
import type { Show } from '../../state/show.ts';
import type { IntentOf } from '../intent.ts';

export function pause(show: Show, intent: IntentOf<'pause' | 'resume'>): Outcome<ShowEvent> {
  const { viewer: by, atMs } = intent;
  if (intent.type === 'pause') {
    if (show.pausedSinceMs !== null) return reject({ reason: 'paused' });
    // Asleep and paused at once, the deadlines would move twice.
    return accept<ShowEvent>(...woken(show, atMs), { type: 'paused', by });
  }
  if (show.pausedSinceMs === null) return reject({ reason: 'notPaused' });
  return accept({ type: 'resumed', by, shiftMs: atMs - show.pausedSinceMs });
}
