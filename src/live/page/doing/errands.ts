// What the viewer has sent and has no answer to yet. Each has an id of its own: the same one delivered twice is done
// once, so that after a break of the line it is simply sent again. Pure but for what it is handed.

import type { LiveDeed } from '../../../views/live/live-answer.ts';
import type { ErrorFrame, ReplyFrame } from '../../wire.ts';
import type { PageFrame } from '../line/line.ts';

export interface ErrandParts {
  /** A new id each time, of no other page's either. */
  readonly newId: () => string;
  /** False while there is no floor to send to. */
  readonly send: (frame: PageFrame) => boolean;
  readonly nowMs: () => number;
}

type Answer = ReplyFrame | ErrorFrame;

interface Errand {
  readonly what: LiveDeed;
  readonly sentAtMs: number;
  readonly answered: (answer: Answer | null) => void;
}

/** A wish that is so old is not sent again: its time may be over. */
const STALE_MS = 120_000;

export class Errands {
  readonly #parts: ErrandParts;
  readonly #open = new Map<string, Errand>();

  constructor(parts: ErrandParts) {
    this.#parts = parts;
  }

  /**
   * `answered` is called with the answer, and with each that takes its place; with null where none will come. True where
   * it could be sent at once.
   */
  run(what: LiveDeed, answered: (answer: Answer | null) => void): boolean {
    const id = this.#parts.newId();
    this.#open.set(id, { what, answered, sentAtMs: this.#parts.nowMs() });
    return this.#parts.send({ t: 'use', id, what });
  }

  /** False where nobody waits for it. */
  receive(answer: Answer): boolean {
    const errand = answer.id === undefined ? undefined : this.#open.get(answer.id);
    if (answer.id === undefined || errand === undefined) return false;
    // Of one that takes its time more is to come.
    if (!('isGoingOn' in answer)) this.#open.delete(answer.id);
    errand.answered(answer);
    return true;
  }

  /** The line is back. */
  resend(): void {
    for (const [id, { what, sentAtMs, answered }] of this.#open) {
      if (this.#parts.nowMs() - sentAtMs < STALE_MS) {
        this.#parts.send({ t: 'use', id, what });
        continue;
      }
      this.#open.delete(id);
      answered(null);
    }
  }

  /** None of them will be answered. */
  forget(): void {
    for (const { answered } of this.#open.values()) answered(null);
    this.#open.clear();
  }
}
