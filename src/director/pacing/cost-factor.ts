// By how much all floors together differ from what their rounds were expected to cost: requests that were made, by those
// that were expected by then. What has only begun is not counted yet, for a round is told over a while.

import { Recent } from './recent.ts';

const HALF_LIFE_MS = 10 * 60_000;
/** As if so many had been as expected. */
const EXPECTED_FIRST = 500;
const TOLD_AFTER_MS = 12_000;
const OFF_MAX = 4;

interface Begun {
  readonly atMs: number;
  readonly requests: number;
}

export class CostFactor {
  readonly #ratio = new Recent(HALF_LIFE_MS);
  #begun: Begun[] = [];

  expect(requests: number, nowMs: number): void {
    this.#begun.push({ atMs: nowMs, requests });
    if ((this.#begun[0]?.atMs ?? nowMs) + 2 * TOLD_AFTER_MS < nowMs) this.#settle(nowMs);
  }

  /** So many were made, whatever for. */
  made(requests: number, nowMs: number): void {
    this.#ratio.note(requests, 0, nowMs);
  }

  now(nowMs: number): number {
    this.#settle(nowMs);
    const factor = (this.#ratio.sum(nowMs) + EXPECTED_FIRST) / (this.#ratio.weight(nowMs) + EXPECTED_FIRST);
    return Math.min(OFF_MAX, Math.max(1 / OFF_MAX, factor));
  }

  #settle(nowMs: number): void {
    const upTo = this.#begun.findIndex(({ atMs }) => atMs + TOLD_AFTER_MS > nowMs);
    const told = this.#begun.splice(0, upTo < 0 ? this.#begun.length : upTo);
    for (const { requests } of told) this.#ratio.note(0, requests, nowMs);
  }
}
