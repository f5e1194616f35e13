// How long to leave alone what keeps failing: some failures are free, then each doubles the wait, up to a cap.
// Requests that were under way together count as one failure. The time is handed in, and must only go forward.

export interface BackOffOptions {
  readonly freeFailures: number;
  readonly firstMs: number;
  readonly capMs: number;
}

export class BackOff {
  readonly #options: BackOffOptions;
  #failures = 0;
  #untilMs = Number.NEGATIVE_INFINITY;

  constructor(options: BackOffOptions) {
    this.#options = options;
  }

  /** In a row. */
  get failures(): number {
    return this.#failures;
  }

  /** Whether the free failures are used up: from then on, one request at a time shows whether it is over. */
  get tripped(): boolean {
    return this.#failures > this.#options.freeFailures;
  }

  waitMs(nowMs: number): number {
    return Math.max(0, this.#untilMs - nowMs);
  }

  /** `leastMs`: what the other side asked for. */
  failed(nowMs: number, leastMs = 0): void {
    if (nowMs < this.#untilMs) return;
    const { freeFailures, firstMs, capMs } = this.#options;
    this.#failures += 1;
    if (!this.tripped) return;
    const grownMs = firstMs * 2 ** (this.#failures - freeFailures - 1);
    this.#untilMs = nowMs + Math.max(leastMs, Math.min(capMs, grownMs));
  }

  succeeded(): void {
    this.#failures = 0;
    this.#untilMs = Number.NEGATIVE_INFINITY;
  }
}
