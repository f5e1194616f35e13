// A simulated clock: what is planned happens in order of its time, and nobody waits for it.

import TinyQueue from 'tinyqueue';

interface Planned {
  readonly atMs: number;
  readonly run: (atMs: number) => void;
}

export class Timeline {
  readonly #planned = new TinyQueue<Planned>([], (one, other) => one.atMs - other.atMs);
  #nowMs = 0;

  get nowMs(): number {
    return this.#nowMs;
  }

  at(atMs: number, run: (atMs: number) => void): void {
    this.#planned.push({ atMs: Math.max(atMs, this.#nowMs), run });
  }

  runTo(endMs: number): void {
    for (let next = this.#planned.peek(); next !== undefined && next.atMs < endMs; ) {
      this.#planned.pop();
      this.#nowMs = next.atMs;
      next.run(next.atMs);
      next = this.#planned.peek();
    }
    this.#nowMs = endMs;
  }
}
