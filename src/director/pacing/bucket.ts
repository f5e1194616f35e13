// So much a second and no more: a bucket that refills, and may be overdrawn by the last that is taken from it, so that
// what costs more than it holds is dear but not impossible.

export interface BucketOptions {
  readonly perSecond: number;
  /** What it holds after a silence, in seconds' worth. */
  readonly burstSeconds: number;
}

export class Bucket {
  readonly #perMs: number;
  readonly #holds: number;
  #left: number;
  #atMs = Number.NEGATIVE_INFINITY;

  constructor({ perSecond, burstSeconds }: BucketOptions) {
    this.#perMs = perSecond / 1_000;
    this.#holds = perSecond * burstSeconds;
    this.#left = this.#holds;
  }

  take(amount: number, nowMs: number): void {
    this.#refill(nowMs);
    this.#left -= amount;
  }

  /** When something may be taken next; the past where it may be now. */
  readyAtMs(nowMs: number): number {
    this.#refill(nowMs);
    return this.#left > 0 ? nowMs : nowMs + Math.floor(-this.#left / this.#perMs) + 1;
  }

  #refill(nowMs: number): void {
    // A clock that is set back refills nothing.
    const passedMs = Math.max(0, nowMs - this.#atMs);
    this.#left = Math.min(this.#holds, this.#left + passedMs * this.#perMs);
    this.#atMs = nowMs;
  }
}
