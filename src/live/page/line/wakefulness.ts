// Notices that the page has slept: a laptop's lid, a tab that a phone has frozen. The clock has then gone on much
// further than the pause between two ticks, and what was sent meanwhile may be lost.

/** A browser calls back once a minute at worst for a page that is only hidden. */
const SLEPT_MS = 90_000;

export interface Woken {
  readonly nowMs: () => number;
  /** After a sleep. */
  readonly woke: () => void;
}

export class Wakefulness {
  readonly #woken: Woken;
  #lastMs: number;

  constructor(woken: Woken) {
    this.#woken = woken;
    this.#lastMs = woken.nowMs();
  }

  /** To be called every second or so, and whenever the page is shown again. */
  tick(): void {
    const nowMs = this.#woken.nowMs();
    const sleptMs = nowMs - this.#lastMs;
    this.#lastMs = nowMs;
    // A clock that was set back is no sleep.
    if (sleptMs >= SLEPT_MS) this.#woken.woke();
  }
}
