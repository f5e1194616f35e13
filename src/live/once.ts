// What is delivered twice is done once: by the id that its sender gave it, also while the first is under way. Whoever
// sends it again gets the answers of the first, as far as they are kept.

const KEPT_MAX = 5_000;

interface Doing<Answer> {
  readonly answers: Answer[];
  readonly listeners: Set<(answer: Answer) => void>;
}

export class Once<Answer> {
  /** The oldest first. */
  readonly #doings = new Map<string, Doing<Answer>>();
  readonly #kept: (answer: Answer) => Answer;

  /** `kept`: what is kept of an answer. */
  constructor(kept: (answer: Answer) => Answer) {
    this.#kept = kept;
  }

  /** `told` gets every answer, those that were given before it asked too. */
  do(
    key: string,
    told: (answer: Answer) => void,
    work: (told: (answer: Answer) => void) => Promise<void>,
  ): void {
    const known = this.#doings.get(key);
    if (known !== undefined) {
      for (const answer of known.answers) told(answer);
      known.listeners.add(told);
      return;
    }
    const doing: Doing<Answer> = { answers: [], listeners: new Set([told]) };
    this.#doings.set(key, doing);
    this.#forgetOldest();
    void work((answer) => {
      doing.answers.push(this.#kept(answer));
      for (const listener of doing.listeners) listener(answer);
    }).finally(() => doing.listeners.clear());
  }

  #forgetOldest(): void {
    const [oldest] = this.#doings.keys();
    if (this.#doings.size > KEPT_MAX && oldest !== undefined) this.#doings.delete(oldest);
  }
}
