// A turnstile for each key: what belongs to the same one goes through in order, and holds up nothing else. A lane that
// nobody is in takes no room.

import { Turnstile } from './turnstile.ts';

interface Lane {
  readonly turnstile: Turnstile;
  jobs: number;
}

export class Lanes {
  readonly #lanes = new Map<string, Lane>();

  /** Lanes with somebody in them. */
  get size(): number {
    return this.#lanes.size;
  }

  async run<T>(key: string, job: () => Promise<T>): Promise<T> {
    const lane = this.#lanes.get(key) ?? { turnstile: new Turnstile(), jobs: 0 };
    this.#lanes.set(key, lane);
    lane.jobs += 1;
    try {
      return await lane.turnstile.run(job);
    } finally {
      lane.jobs -= 1;
      if (lane.jobs === 0) this.#lanes.delete(key);
    }
  }
}
