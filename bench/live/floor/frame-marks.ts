// When the steps of each frame became durable: told of each step as it is, of each look that the live floor takes at the
// show, and of each frame as it goes out, it knows which steps a frame shows first.

interface Step {
  readonly seq: number;
  readonly durableAtMs: number;
}

/** A frame by its number, and when each of the steps that it shows was durable. */
export interface Mark {
  readonly frame: number;
  readonly durableAtMs: readonly number[];
  /** When the first watcher was sent it. */
  readonly sentAtMs: number;
}

export class FrameMarks {
  #unshown: readonly Step[] = [];
  #lookedAtSeq = 0;
  #marks: Mark[] = [];

  written(step: Step): void {
    this.#unshown = [...this.#unshown, step];
  }

  /** At the show as of that event. What an earlier look has seen, and no frame has shown, had nothing to show. */
  looked(seq: number): void {
    if (seq <= this.#lookedAtSeq) return;
    this.#unshown = this.#unshown.filter((step) => step.seq > this.#lookedAtSeq);
    this.#lookedAtSeq = seq;
  }

  /** A frame goes out, right after the last look. */
  sent(frame: number, sentAtMs: number): void {
    const shown = this.#unshown.filter(({ seq }) => seq <= this.#lookedAtSeq);
    this.#unshown = this.#unshown.filter(({ seq }) => seq > this.#lookedAtSeq);
    this.#marks.push({ frame, sentAtMs, durableAtMs: shown.map(({ durableAtMs }) => durableAtMs) });
  }

  /** Since it was last asked. */
  take(): readonly Mark[] {
    const marks = this.#marks;
    this.#marks = [];
    return marks;
  }
}
