// Words that belong to no step and are worth more than one try: each is tried again for a while, until it is said
// or the house closes.

import type { Logger } from 'pino';
import type { Clock } from '../../director/ports.ts';
import type { GuildId } from '../../show/ids.ts';

/** A paper of the morning is not worth much at noon. */
const AGAIN_AFTER_MS = [2_000, 10_000, 60_000, 300_000, 1_800_000];

export interface Errand {
  readonly guild: GuildId;
  /** For the log, such as `the morning paper`. */
  readonly what: string;
  readonly run: () => Promise<void>;
}

export class Errands {
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #waiting = new Set<() => void>();
  #isClosed = false;

  constructor({ clock, log }: { readonly clock: Clock; readonly log: Logger }) {
    this.#clock = clock;
    this.#log = log;
  }

  /** Never rejects. Resolves when it is done or given up. */
  async go({ guild, what, run }: Errand): Promise<void> {
    for (let attempt = 0; !this.#isClosed; attempt++) {
      try {
        return await run();
      } catch (err) {
        const waitMs = AGAIN_AFTER_MS[attempt];
        const facts = { err, guild, waitMs };
        if (waitMs === undefined)
          return this.#log.error(facts, `${what} could not be posted, and is left out`);
        this.#log.warn(facts, `${what} could not be posted yet`);
        await this.#pause(waitMs);
      }
    }
  }

  stop(): void {
    this.#isClosed = true;
    for (const wake of this.#waiting) wake();
  }

  #pause(waitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        cancel();
        this.#waiting.delete(wake);
        resolve();
      };
      const cancel = this.#clock.at(this.#clock.nowMs() + waitMs, wake);
      this.#waiting.add(wake);
    });
  }
}
