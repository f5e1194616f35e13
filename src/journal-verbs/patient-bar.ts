// How far a work has come: a bar on a terminal, where it takes longer than a moment.
import { SingleBar } from 'cli-progress';

const BAR_AFTER_MS = 2_000;
const STEPS = 1_000;

export class PatientBar {
  readonly #bar = process.stderr.isTTY ? new SingleBar({ format: '{bar} {percentage}%' }) : null;
  readonly #startedMs = performance.now();

  /** `share`: of the whole work, from 0 to 1. */
  show(share: number): void {
    if (this.#bar === null || performance.now() - this.#startedMs < BAR_AFTER_MS) return;
    const done = Math.floor(share * STEPS);
    if (this.#bar.isActive) this.#bar.update(done);
    else this.#bar.start(STEPS, done);
  }

  stop(): void {
    this.#bar?.stop();
  }
}
