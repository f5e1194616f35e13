// Time that is never set back by more than a moment: a process whose wall clock is set back by hours goes on at nine
// tenths of the speed until the wall has caught up. Whoever asks `Date.now()` counts on it, libraries too: discord.js
// would wait for its rate limits until the wall clock is where it was.

export interface Clocks {
  /** What the wall clock shows. */
  readonly wallMs: () => number;
  /** Milliseconds since some moment, never set. */
  readonly runningMs: () => number;
}

/** Set back by less, the wall clock is followed. */
const FOLLOWED_MS = 2_000;
/** Set back by more, it was wrong before by so much that nobody can wait for it. */
const HELD_MAX_MS = 24 * 60 * 60_000;
const HELD_SPEED = 0.9;

export interface SteadyTime {
  /** The time in whole milliseconds; forwards it follows the wall clock at once. */
  readonly nowMs: () => number;
  /** It was later than the wall clock shows: a clock that was set back while nobody ran is no different. */
  readonly notBefore: (ms: number) => void;
}

export function steadyTime({ wallMs, runningMs }: Clocks): SteadyTime {
  let toldMs = wallMs();
  let toldAtMs = runningMs();
  const nowMs = (): number => {
    const runMs = runningMs();
    const passedMs = Math.max(0, runMs - toldAtMs);
    const shownMs = wallMs();
    const setBackMs = toldMs + passedMs - shownMs;
    const isFollowed = setBackMs <= FOLLOWED_MS || setBackMs > HELD_MAX_MS;
    toldMs = isFollowed ? shownMs : toldMs + passedMs * HELD_SPEED;
    toldAtMs = runMs;
    return Math.floor(toldMs);
  };
  return {
    nowMs,
    notBefore: (ms) => {
      const isKnown = ms - nowMs() <= HELD_MAX_MS;
      if (isKnown) toldMs = Math.max(toldMs, ms);
    },
  };
}

/** From now on, for the whole process. */
export function keepTimeSteady(): SteadyTime {
  const wallMs = Date.now.bind(Date);
  const time = steadyTime({ wallMs, runningMs: () => performance.now() });
  Date.now = time.nowMs;
  return time;
}
