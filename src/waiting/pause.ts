// A pause that ends when its time has come or when it is called off, whichever is first. Time is the clock's that is
// handed in, so that an hour's pause is tested in no time.

import { setMaxListeners } from 'node:events';

export interface Timers {
  nowMs(): number;
  /** Calls back once at the given time; the result cancels. */
  at(timeMs: number, callback: () => void): () => void;
}

export interface Pause {
  readonly waitMs: number;
  readonly signal: AbortSignal;
}

/** Never rejects. */
export function pause(clock: Timers, { waitMs, signal }: Pause): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  // Any number may wait for the same end: Node would take the eleventh for a leak.
  setMaxListeners(0, signal);
  return new Promise((resolve) => {
    const end = (): void => {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    };
    const cancel = clock.at(clock.nowMs() + waitMs, end);
    signal.addEventListener('abort', end);
  });
}
