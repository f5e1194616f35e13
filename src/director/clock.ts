// The wall clock and its timers, handed to whoever may not reach for them.

import type { Clock } from './ports.ts';

/** Node's timers count at most this far; a longer wait is taken in stretches. */
const TIMER_MAX_MS = 2 ** 31 - 1;

export const wallClock: Clock = {
  nowMs: () => Date.now(),
  at: (timeMs, callback) => {
    let timer: NodeJS.Timeout;
    const wait = (): void => {
      const leftMs = Math.max(0, timeMs - Date.now());
      timer = leftMs > TIMER_MAX_MS ? setTimeout(wait, TIMER_MAX_MS) : setTimeout(callback, leftMs);
    };
    wait();
    return () => clearTimeout(timer);
  },
};
