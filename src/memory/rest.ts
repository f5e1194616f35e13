// Knows when something has been left alone for a while, so that what is made again at once need not be kept till then.

/** Calls back once after so many milliseconds; the result cancels. */
export type Later = (ms: number, callback: () => void) => () => void;

/** Node's own timers. No program stays alive for them. */
export const later: Later = (ms, callback) => {
  const timer = setTimeout(callback, ms);
  timer.unref();
  return () => clearTimeout(timer);
};

export interface RestOptions {
  readonly afterMs: number;
  readonly later: Later;
  /** Called each time that nothing was at work for as long. */
  readonly onRest: () => void;
}

export class Rest {
  readonly #options: RestOptions;
  #working = 0;
  #cancel: () => void = () => undefined;

  constructor(options: RestOptions) {
    this.#options = options;
  }

  /** One more is at work, until the work is over. Resolves or rejects as the work does. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.#working += 1;
    this.#cancel();
    try {
      return await work;
    } finally {
      this.#working -= 1;
      const { afterMs, later, onRest } = this.#options;
      if (this.#working === 0) this.#cancel = later(afterMs, onRest);
    }
  }

  /** Never calls back again for work that is over. */
  cancel(): void {
    this.#cancel();
  }
}
