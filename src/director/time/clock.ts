// The wall clock and its timers, handed to whoever may not reach for them.

import type { Clock } from '../ports.ts';

/**
 * No timer runs longer before the clock is looked at again: the wall clock may be set while it runs, and Node's
 * timers may fire a millisecond early. It is also far below what they can count to.
 */
const LOOK_AGAIN_AFTER_MS = 30_000;

export const wallClock: Clock = {
  nowMs: () => Date.now(),
  at: (timeMs, callback) => {
    let timer: NodeJS.Timeout;
    const wait = (leftMs: number): void => {
      timer = setTimeout(look, Math.min(Math.max(0, leftMs), LOOK_AGAIN_AFTER_MS));
    };
    const look = (): void => {
      const leftMs = timeMs - Date.now();
      if (leftMs <= 0) callback();
      else wait(leftMs);
    };
    wait(timeMs - Date.now());
    return () => clearTimeout(timer);
  },
};
