// How long a completion may take: its deadline, its asker's signal and the engine's end as one signal whose
// reason is a TooLate. Listeners and timer are gone after `dispose`.
import { TooLate } from '../../answer/too-late.ts';

export interface PatienceOptions {
  readonly deadlineMs: number;
  readonly asker: AbortSignal | undefined;
  readonly closing: AbortSignal;
}

export class Patience {
  readonly #controller = new AbortController();
  readonly #release: (() => void)[] = [];

  constructor({ deadlineMs, asker, closing }: PatienceOptions) {
    this.#follow(closing, () => this.#controller.abort(new TooLate('closed')));
    if (asker) this.#follow(asker, () => this.#controller.abort(new TooLate('aborted')));
    const timer = setTimeout(() => this.#controller.abort(new TooLate('deadline')), Math.max(0, deadlineMs));
    this.#release.push(() => clearTimeout(timer));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whatever comes first: the work's end, or the end of patience. The work is not waited for then. */
  outlast<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const { signal } = this.#controller;
      const giveUp = (): void => reject(signal.reason);
      if (signal.aborted) giveUp();
      signal.addEventListener('abort', giveUp, { once: true });
      work.then(resolve, reject);
    });
  }

  dispose(): void {
    for (const release of this.#release.splice(0)) release();
  }

  #follow(signal: AbortSignal, end: () => void): void {
    if (signal.aborted) {
      end();
      return;
    }
    signal.addEventListener('abort', end, { once: true });
    this.#release.push(() => signal.removeEventListener('abort', end));
  }
}
