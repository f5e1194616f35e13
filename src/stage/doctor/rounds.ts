// A look at each of many, once within a minute or so: a few at a time and evenly over that time. So nobody waits while the
// doctor comes by everywhere, however many servers there are.

import type { Timers } from '../../waiting/pause.ts';

export interface RoundsOptions<Who> {
  readonly clock: Timers;
  /** What a round takes. */
  readonly everyMs: number;
  /** Asked when a round begins: who comes later is looked at in the next one. */
  readonly all: () => readonly Who[];
  /** Must not reject. */
  readonly look: (who: Who) => Promise<void>;
}

/** So many are looked at in one go, which whoever presses a button meanwhile waits for: a millisecond or two. */
export const LOOKED_AT_ONCE = 25;

export class Rounds<Who> {
  readonly #options: RoundsOptions<Who>;
  #left: readonly Who[] = [];
  #waitMs: number;
  #isStopped = false;
  #cancel: () => void = () => undefined;

  constructor(options: RoundsOptions<Who>) {
    this.#options = options;
    this.#waitMs = options.everyMs;
  }

  /** The first round begins when the time of one is over. */
  begin(): void {
    const { clock } = this.#options;
    this.#cancel = clock.at(clock.nowMs() + this.#waitMs, () => {
      void this.#goOn().then(() => {
        if (!this.#isStopped) this.begin();
      });
    });
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancel();
  }

  async #goOn(): Promise<void> {
    const { all, everyMs, look } = this.#options;
    if (this.#left.length === 0) {
      this.#left = all();
      this.#waitMs = everyMs / Math.max(1, Math.ceil(this.#left.length / LOOKED_AT_ONCE));
    }
    const now = this.#left.slice(0, LOOKED_AT_ONCE);
    this.#left = this.#left.slice(LOOKED_AT_ONCE);
    for (const who of now) await look(who);
  }
}
