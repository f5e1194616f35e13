// A turnstile for each key: what belongs to the same one goes through in order, and holds up nothing else.

import { Turnstile } from './turnstile.ts';

export class Lanes {
  readonly #lanes = new Map<string, Turnstile>();

  run<T>(key: string, job: () => Promise<T>): Promise<T> {
    const lane = this.#lanes.get(key) ?? new Turnstile();
    this.#lanes.set(key, lane);
    return lane.run(job);
  }
}
