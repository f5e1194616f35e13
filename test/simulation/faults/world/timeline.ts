// The simulated world's time. Timers fire in their order; between two of them everything that can go on goes on, so that
// one seed always gives one run.

interface Timer {
  readonly atMs: number;
  readonly callback: () => void;
  isOff: boolean;
}

/** The first moment of every run. */
export const DAWN_MS = 1_700_000_000_000;

export class Timeline {
  #nowMs = DAWN_MS;
  /** The next one last. */
  readonly #timers: Timer[] = [];

  get nowMs(): number {
    return this.#nowMs;
  }

  /** Calls back once; the result calls it off. What is past is due now. */
  at(timeMs: number, callback: () => void): () => void {
    const timer = { atMs: Math.max(timeMs, this.#nowMs), callback, isOff: false };
    this.#timers.splice(this.#placeOf(timer.atMs), 0, timer);
    return () => {
      timer.isOff = true;
    };
  }

  after(waitMs: number): Promise<void> {
    return new Promise((resolve) => void this.at(this.#nowMs + waitMs, resolve));
  }

  /** Lets time pass until then, or until there is nothing more to wait for. */
  async runUntil(untilMs: number, isOver: () => boolean = () => false): Promise<void> {
    await allGoneOn();
    for (;;) {
      const next = this.#timers.at(-1);
      if (next === undefined || next.atMs > untilMs || isOver()) break;
      this.#timers.pop();
      if (next.isOff) continue;
      this.#nowMs = next.atMs;
      next.callback();
      await allGoneOn();
    }
    if (!isOver()) this.#nowMs = Math.max(this.#nowMs, untilMs);
  }

  /** Behind all that are sooner, and before those of the same time, which were there first. */
  #placeOf(atMs: number): number {
    let [low, high] = [0, this.#timers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#timers[middle]?.atMs ?? 0) > atMs) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Nothing in the simulated world waits for anything real: a turn of the event loop ends all that can go on. */
const allGoneOn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
