// The lock is announced, for all markets together. Bets are refused from the lock's time on, announced or not.

import type { ShowEvent } from '../../events/event.ts';
import { poolsLocked } from '../../parlour/lock.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import { marketClosed } from '../../rounds/opening-time.ts';
import type { Show } from '../../state/show.ts';
import type { IntentOf } from '../intent.ts';

export function lockPool(show: Show, intent: IntentOf<'lockPool'>): Outcome<ShowEvent> {
  const { episode } = show;
  if (show.pausedSinceMs !== null) return reject({ reason: 'paused' });
  if (episode === null) return reject(marketClosed(show, intent.atMs));
  const locked = poolsLocked(episode);
  if (locked.length === 0) return reject({ reason: 'alreadyDone' });
  if (intent.atMs < episode.locksAtMs) return reject({ reason: 'tooEarly', atMs: episode.locksAtMs });
  return accept(...locked);
}
