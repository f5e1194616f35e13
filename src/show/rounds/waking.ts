// A sleeping floor wakes: what it waited for waits as long again as it did when it fell asleep. A closing bell by
// the hour is no such wait: it rings over sleepers too.

import type { FloorWoke } from '../events/standstill.ts';
import type { Show } from '../state/show.ts';

/** Nothing where nobody sleeps. */
export function woken({ asleepSinceMs, episode }: Show, atMs: number): readonly FloorWoke[] {
  if (asleepSinceMs === null) return [];
  const shiftMs = atMs - asleepSinceMs;
  return [{ type: 'floorWoke', shiftMs, ...(episode?.closesBy === 'hour' ? { bells: 'stand' } : {}) }];
}
