// Words that belong to no step and are worth more than one try: each is tried again for a while, until it is said
// or the house closes.

import type { Logger } from 'pino';
import { setbackOf } from '../../director/held-up/held-up.ts';
import type { GuildId } from '../../show/ids.ts';
import { pause, type Timers } from '../../waiting/pause.ts';

/** A paper of the morning is not worth much at noon. */
const AGAIN_AFTER_MS = [2_000, 10_000, 60_000, 300_000, 1_800_000];

export interface Errand {
  readonly guild: GuildId;
  /** For the log, such as `the morning paper`. */
  readonly what: string;
  readonly run: () => Promise<void>;
}

export class Errands {
  readonly #clock: Timers;
  readonly #log: Logger;
  readonly #closing = new AbortController();

  constructor({ clock, log }: { readonly clock: Timers; readonly log: Logger }) {
    this.#clock = clock;
    this.#log = log;
  }

  /** Never rejects. Resolves when it is done or given up. */
  async go({ guild, what, run }: Errand): Promise<void> {
    const { signal } = this.#closing;
    for (let attempt = 0; !signal.aborted; attempt++) {
      try {
        return await run();
      } catch (err) {
        const waitMs = AGAIN_AFTER_MS[attempt];
        const { level, facts: why } = setbackOf(err);
        const facts = { ...why, guild, waitMs };
        if (waitMs === undefined)
          return this.#log[level === 'info' ? 'info' : 'error'](
            facts,
            `${what} could not be posted, and is left out`,
          );
        this.#log[level](facts, `${what} could not be posted yet`);
        await pause(this.#clock, { waitMs, signal });
      }
    }
  }

  stop(): void {
    this.#closing.abort();
  }
}
