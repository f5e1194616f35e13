// The machine's cores, lent to whoever evaluates, in the order of asking. Threads of llama.cpp spin while they
// wait for one another: two evaluations on the same core slow each other down many times over, so that models
// and contexts take turns, and only those that leave cores free for each other run side by side. A single thread
// waits for nobody, and idles while JavaScript draws between its steps: two of them share a core.

/** How much of a core a single thread takes. */
const SINGLE = 0.5;

interface Waiter {
  readonly count: number;
  readonly go: () => void;
}

export class Cores {
  readonly total: number;
  #free: number;
  #waiting: Waiter[] = [];

  constructor(total: number) {
    this.total = total;
    this.#free = total;
  }

  /** Does the work when so many threads may run, on all cores where there are fewer than threads. */
  async use<T>(threads: number, work: () => Promise<T>): Promise<T> {
    const lent = threads === 1 ? SINGLE : Math.min(threads, this.total);
    await this.#take(lent);
    try {
      return await work();
    } finally {
      this.#free += lent;
      this.#serve();
    }
  }

  #take(count: number): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push({ count, go });
      this.#serve();
    });
  }

  /** Who asks for many is not passed by those who ask for few. */
  #serve(): void {
    for (let first = this.#waiting[0]; first && first.count <= this.#free; first = this.#waiting[0]) {
      this.#waiting.shift();
      this.#free -= first.count;
      first.go();
    }
  }
}
