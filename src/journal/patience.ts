// Tries the very same work again for as long as the journal's store is away, less and less often, until it is done.
// Time is the clock's, which no library of policies takes: hence the few lines of our own.

import { pause, type Timers } from '../waiting/pause.ts';
import { isAway, type JournalUnavailable } from './faults/journal-unavailable.ts';

const AGAIN_AFTER_MS = [250, 500, 1_000, 2_000] as const;
const AGAIN_AFTER_MS_MAX = 5_000;

export class Patience {
  readonly #clock: Timers;
  readonly #stopping = new AbortController();

  constructor(clock: Timers) {
    this.#clock = clock;
  }

  /** Rejects with whatever is no absence of the store; with that too once `stop` was called. */
  async until<T>(
    work: () => Promise<T>,
    onAway: (fault: JournalUnavailable, attempt: number) => void,
  ): Promise<T> {
    const { signal } = this.#stopping;
    for (let attempt = 0; ; attempt++) {
      try {
        return await work();
      } catch (error) {
        if (signal.aborted || !isAway(error)) throw error;
        onAway(error, attempt);
        await pause(this.#clock, { waitMs: AGAIN_AFTER_MS[attempt] ?? AGAIN_AFTER_MS_MAX, signal });
        if (signal.aborted) throw error;
      }
    }
  }

  /** Waits no longer: what is under way is tried no more. */
  stop(): void {
    this.#stopping.abort();
  }
}
