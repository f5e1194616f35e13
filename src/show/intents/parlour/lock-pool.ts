// The lock is announced, for all markets together. Bets are refused from the lock's time on, announced or not.

import type { ShowEvent } from '../../events/event.ts';
import { poolsLocked } from '../../parlour/lock.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { runningEpisode, tooEarlyFault } from '../guards.ts';
import type { LockPool } from './parlour-intents.ts';

export function lockPool(show: Show, intent: LockPool): Outcome<ShowEvent> {
  const episode = runningEpisode(show, intent.atMs);
  if (isRejection(episode)) return reject(episode);
  const locked = poolsLocked(episode);
  if (locked.length === 0) return reject({ reason: 'alreadyDone' });
  const early = tooEarlyFault(episode.locksAtMs, intent.atMs);
  return early === undefined ? accept(...locked) : reject(early);
}
