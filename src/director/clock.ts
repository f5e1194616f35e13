// The wall clock and its timers, handed to whoever may not reach for them.

import type { Clock } from './ports.ts';

/** Node's timers count at most this far; a longer wait is taken in stretches. */
const TIMER_MAX_MS = 2 ** 31 - 1;

export const wallClock: Clock = {
  nowMs: () => Date.now(),
  at: (timeMs, callback) => {
    let timer: NodeJS.Timeout;
    const wait = (leftMs: number): void => {
      timer = setTimeout(look, Math.min(Math.max(0, leftMs), TIMER_MAX_MS));
    };
    // Node's timers may fire a millisecond early, and the wall clock may be set back while they run.
    const look = (): void => {
      const leftMs = timeMs - Date.now();
      if (leftMs <= 0) callback();
      else wait(leftMs);
    };
    wait(timeMs - Date.now());
    return () => clearTimeout(timer);
  },
};
