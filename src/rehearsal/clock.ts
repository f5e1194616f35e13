// Time as the loopback sees it. Everything that expires is compared with `nowMs` when it is asked about; `after`
// serves only what a viewer must be told without asking ("The application did not respond").

export interface Clock {
  /** Milliseconds since the Unix epoch. */
  nowMs(): number;
  /** Runs something once after a delay in milliseconds; call what it returns to cancel. */
  after?(delayMs: number, run: () => void): () => void;
}

export const systemClock: Clock = { nowMs: () => Date.now() };

/** Schedules on the clock, or on the process's timers where the clock has none; such a timer keeps nothing alive. */
export function schedule(clock: Clock, delayMs: number, run: () => void): () => void {
  if (clock.after !== undefined) return clock.after(delayMs, run);
  const timer = setTimeout(run, delayMs);
  timer.unref();
  return () => clearTimeout(timer);
}
