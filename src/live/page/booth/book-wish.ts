// What the booth asks the floor for: the book of whoever it shows, once for each that is opened, and once more whenever a
// round begins or is over.

import type { LivePicture } from '../../../views/live/live-picture.ts';

export class BookWish {
  /** Whether it was sent. */
  readonly #send: (performer: string) => boolean;
  #askedFor = '';

  constructor(send: (performer: string) => boolean) {
    this.#send = send;
  }

  /** The booth is opened, or the line is new: what was asked before does not count. */
  forget(): void {
    this.#askedFor = '';
  }

  of(performer: string | null, { episode, round, isUnderway }: LivePicture): void {
    const wanted = `${performer} ${episode} ${round} ${isUnderway}`;
    if (performer === null || wanted === this.#askedFor) return;
    if (this.#send(performer)) this.#askedFor = wanted;
  }
}
