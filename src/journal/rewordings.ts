// What was put in the place of other words in a journal since it was opened, so that a state of before that is kept
// later is reworded too.

import type { Reword } from './rewriting.ts';

interface Rewording {
  /** The last event that was stored then. */
  readonly upToSeq: number;
  readonly reword: Reword;
}

export class Rewordings {
  readonly #all: Rewording[] = [];

  get count(): number {
    return this.#all.length;
  }

  add(rewording: Rewording): void {
    this.#all.push(rewording);
  }

  /** A text as of event `seq`. */
  reworded(text: string, seq: number): string {
    const since = this.#all.filter(({ upToSeq }) => seq <= upToSeq);
    return since.reduce((said, { reword }) => reword(said), text);
  }
}
