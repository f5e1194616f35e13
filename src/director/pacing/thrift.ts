// What a show that is one of many does without, the least missed first: its rounds come later, then several lines share a
// message, then understudies play a part of the cast. Each comes only where the one before was not enough, stays for a
// while, and goes when there is room for what was given up.

import type { Thrift } from '../../views/doctor/vitals.ts';

/** As it is now. */
export interface Strain {
  /** How far apart rounds are, by how far they were set to be; 1 where nobody waits. */
  readonly stretch: number;
  /** What is spent on Discord, of what may be. */
  readonly spent: number;
  /** The same of rounds that wait for minds rather than for Discord. */
  readonly mindStretch: number;
}

/** More than that is not to be taken for the way of the world. */
const SLOWER_FROM = 1.25;
const BUNDLED_FROM = 1.5;
const UNDERSTUDIES_FROM = 2;
/** A measure that was taken is looked at again then. */
const STAYS_MS = 5 * 60_000;
/** Lines apart take about so many times the requests of lines together. */
const BUNDLING_SAVES = 2.2;
const SPENT_MAX = 0.95;
/** A quarter of the cast at a time. */
const SHARE_STEP = 0.25;
const SHARE_MAX = 0.75;

export class Thrifts {
  #stretch = 1;
  #bundles = false;
  #understudyShare = 0;
  #looksAgainAtMs = Number.NEGATIVE_INFINITY;

  get now(): Thrift {
    if (this.#understudyShare > 0) return 'understudies';
    if (this.#bundles) return 'bundled';
    return this.#stretch >= SLOWER_FROM ? 'slower' : 'none';
  }

  /** Several lines share a message. */
  get bundles(): boolean {
    return this.#bundles;
  }

  /** Which part of each cast understudies play. */
  get understudyShare(): number {
    return this.#understudyShare;
  }

  follow(strain: Strain, nowMs: number): void {
    this.#stretch = strain.stretch;
    if (nowMs < this.#looksAgainAtMs) return;
    if (this.#change(strain)) this.#looksAgainAtMs = nowMs + STAYS_MS;
  }

  /** One step at a time, up or down. */
  #change({ stretch, spent, mindStretch }: Strain): boolean {
    if (Math.max(stretch, mindStretch) >= BUNDLED_FROM && !this.#bundles) {
      this.#bundles = true;
      return true;
    }
    if (mindStretch >= UNDERSTUDIES_FROM && this.#understudyShare < SHARE_MAX) {
      this.#understudyShare += SHARE_STEP;
      return true;
    }
    if (Math.max(stretch, mindStretch) >= SLOWER_FROM) return false;
    if (this.#understudyShare > 0) {
      this.#understudyShare -= SHARE_STEP;
      return true;
    }
    const roomForLines = spent * BUNDLING_SAVES < SPENT_MAX;
    if (!this.#bundles || !roomForLines) return false;
    this.#bundles = false;
    return true;
  }
}
