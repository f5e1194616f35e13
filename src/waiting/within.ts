// Work that is waited for, but not for ever.

import { pause, type Timers } from './pause.ts';

/** Resolves when the work is done or the time is over, whichever is first; rejects as the work does. */
export async function within(clock: Timers, waitMs: number, work: Promise<unknown>): Promise<void> {
  const over = new AbortController();
  await Promise.race([work, pause(clock, { waitMs, signal: over.signal })]).finally(() => over.abort());
}
