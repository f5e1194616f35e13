// The floor as this page knows it: the floor's frames folded into one picture. A gap in their numbers, or a sleep, is
// mended by asking for the whole picture; until that comes nothing of it is believed. Pure but for what it is handed.

import { applied } from '../../../views/live/changes.ts';
import type { LiveMoment } from '../../../views/live/live-moment.ts';
import type { LivePicture } from '../../../views/live/live-picture.ts';
import type { PictureFrame, StepFrame } from '../../wire.ts';

export interface WatchedParts {
  /** The whole picture, at once: the first, or after a gap. */
  readonly onPicture: (picture: LivePicture) => void;
  readonly onStep: (picture: LivePicture, moments: readonly LiveMoment[]) => void;
  /** Asks for the whole picture. */
  readonly again: () => void;
}

export class Watched {
  readonly #parts: WatchedParts;
  #picture: LivePicture | null = null;
  #seq = 0;
  #waits = true;

  constructor(parts: WatchedParts) {
    this.#parts = parts;
  }

  get picture(): LivePicture | null {
    return this.#picture;
  }

  /** For the whole picture. */
  get isWaiting(): boolean {
    return this.#waits;
  }

  receive(frame: PictureFrame | StepFrame): void {
    if (frame.t === 'picture') {
      this.#picture = frame.picture;
      this.#seq = frame.seq;
      this.#waits = false;
      this.#parts.onPicture(frame.picture);
      return;
    }
    if (this.#waits || this.#picture === null || frame.seq <= this.#seq) return;
    if (frame.seq > this.#seq + 1) {
      this.distrust();
      return;
    }
    this.#seq = frame.seq;
    this.#picture = applied(this.#picture, frame.changes);
    this.#parts.onStep(this.#picture, frame.moments);
  }

  /** Something may have been missed: asks for the whole picture. */
  distrust(): void {
    this.#waits = true;
    this.#parts.again();
  }

  /** The line is new: the picture comes by itself. */
  await(): void {
    this.#waits = true;
  }
}
