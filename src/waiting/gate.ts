// Lets so many jobs through at a time: those that are urgent before the others, and otherwise in the order they came.

export type Haste = 'urgent' | 'ordinary';

export class Gate {
  readonly #waiting: Readonly<Record<Haste, (() => void)[]>> = { urgent: [], ordinary: [] };
  #free: number;

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  async run<T>(haste: Haste, job: () => Promise<T>): Promise<T> {
    if (this.#free === 0) await new Promise<void>((letIn) => this.#waiting[haste].push(letIn));
    else this.#free -= 1;
    try {
      return await job();
    } finally {
      this.#pass();
    }
  }

  /** The place goes to the next, so that nobody who comes just now can take it. */
  #pass(): void {
    const next = this.#waiting.urgent.shift() ?? this.#waiting.ordinary.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
