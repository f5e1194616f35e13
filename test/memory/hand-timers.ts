// Timers whose time passes by hand.
import type { Later } from '../../src/memory/rest.ts';

export class HandTimers {
  #nowMs = 0;
  readonly #due = new Set<{ readonly atMs: number; readonly callback: () => void }>();

  readonly later: Later = (ms, callback) => {
    const timer = { atMs: this.#nowMs + ms, callback };
    this.#due.add(timer);
    return () => this.#due.delete(timer);
  };

  pass(ms: number): void {
    this.#nowMs += ms;
    for (const timer of this.#due) {
      if (timer.atMs > this.#nowMs) continue;
      this.#due.delete(timer);
      timer.callback();
    }
  }
}
