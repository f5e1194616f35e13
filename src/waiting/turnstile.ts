// Lets one job through at a time, in the order they came. A job that fails does not hold up the next.
export class Turnstile {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(job: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(job);
    // The failure is the caller's to handle, through `turn`.
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when all that came before have gone through. */
  async idle(): Promise<void> {
    await this.#last;
  }
}
