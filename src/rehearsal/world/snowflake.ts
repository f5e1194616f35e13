// Discord's ids: the milliseconds since 2015 above 22 bits, so that ids sort by time. Never the same twice, also
// when the clock stands still or the world was loaded from disk.
import type { Clock } from '../clock.ts';

const EPOCH_MS = 1_420_070_400_000;

export class SnowflakeMint {
  readonly #clock: Clock;
  #last = 0n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): string {
    const ofNow = BigInt(Math.max(this.#clock.nowMs() - EPOCH_MS, 0)) << 22n;
    this.#last = ofNow > this.#last ? ofNow : this.#last + 1n;
    return this.#last.toString();
  }

  /** No id handed out later is at or below this one. */
  passOver(id: string): void {
    const value = BigInt(id);
    if (value > this.#last) this.#last = value;
  }
}

/** When an id was made, in milliseconds since the Unix epoch. */
export function madeAtMs(id: string): number {
  return Number(BigInt(id) >> 22n) + EPOCH_MS;
}

/** Orders ids by age, oldest first. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id.length !== b.id.length) return a.id.length - b.id.length;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
