// The life of one process of the bot: killed, it does nothing any more, and nothing that it began reaches the world.

export class Life {
  #over: string | null = null;
  readonly #onEnd: (() => void)[] = [];

  /** What it died of; null while it lives. */
  get over(): string | null {
    return this.#over;
  }

  end(why: string): void {
    if (this.#over !== null) return;
    this.#over = why;
    for (const tell of this.#onEnd) tell();
  }

  whenOver(tell: () => void): void {
    if (this.#over === null) this.#onEnd.push(tell);
    else tell();
  }

  /** Where the dead wait: it never resolves. */
  grave(): Promise<never> {
    return new Promise(() => undefined);
  }
}
