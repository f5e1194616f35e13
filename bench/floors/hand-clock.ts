// A clock that goes on when it is told to, and calls back in the order of the times.

import type { Clock } from '../../src/director/ports.ts';

interface Waiting {
  readonly atMs: number;
  readonly callback: () => void;
}

export class HandClock implements Clock {
  readonly #waiting = new Set<Waiting>();
  #nowMs: number;

  constructor(nowMs: number) {
    this.#nowMs = nowMs;
  }

  nowMs(): number {
    return this.#nowMs;
  }

  at(atMs: number, callback: () => void): () => void {
    const waiting = { atMs, callback };
    this.#waiting.add(waiting);
    return () => void this.#waiting.delete(waiting);
  }

  advance(ms: number): void {
    this.#nowMs += ms;
    const due = [...this.#waiting].filter(({ atMs }) => atMs <= this.#nowMs);
    for (const waiting of due.toSorted((one, other) => one.atMs - other.atMs)) {
      if (this.#waiting.delete(waiting)) waiting.callback();
    }
  }
}
