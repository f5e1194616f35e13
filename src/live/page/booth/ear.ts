// The ear of a streamer's booth: it turns to whoever speaks, and stays with them for a while.

import type { LiveMoment } from '../../../views/live/live-moment.ts';

const LISTENS_MS = 8_000;

export class Ear {
  #listensUntilMs = Number.NEGATIVE_INFINITY;

  /** Whom to turn to now; null where it stays. */
  hear(moments: readonly LiveMoment[], nowMs: number): string | null {
    const said = moments.findLast(({ type }) => type === 'said');
    if (said?.type !== 'said' || nowMs < this.#listensUntilMs) return null;
    this.#listensUntilMs = nowMs + LISTENS_MS;
    return said.performer;
  }
}
