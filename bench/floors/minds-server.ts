// The minds of a simulated day: one engine that makes so many decisions a second and no more, one after another.

import type { Timeline } from './timeline.ts';

export class MindsServer {
  readonly #timeline: Timeline;
  readonly #everyMs: number;
  readonly #leastMs: number;
  #freeAtMs = 0;
  #longestMs = 0;

  /** `leastMs`: how long an answer takes where nobody else asks. */
  constructor(
    timeline: Timeline,
    { perSecond, leastMs }: { readonly perSecond: number; readonly leastMs: number },
  ) {
    this.#timeline = timeline;
    this.#everyMs = 1_000 / perSecond;
    this.#leastMs = leastMs;
  }

  ask(onAnswer: (atMs: number) => void): void {
    const nowMs = this.#timeline.nowMs;
    this.#freeAtMs = Math.max(this.#freeAtMs, nowMs) + this.#everyMs;
    const atMs = Math.max(this.#freeAtMs, nowMs + this.#leastMs);
    this.#longestMs = Math.max(this.#longestMs, atMs - nowMs);
    this.#timeline.at(atMs, onAnswer);
  }

  get longestMs(): number {
    return this.#longestMs;
  }
}
