// A pool of engines that counts what is asked of them, and that can leave a model's adapters out: the same weights
// with and without them are what is compared.

import type { Adapters } from '../../../src/minds/llama/engine.ts';
import { Pool, type Speaker } from '../../../src/minds/llama/pool.ts';

export class WatchedPool extends Pool {
  readonly #adapters: 'used' | 'left out';
  /** Completions asked for, second tries among them. */
  completions = 0;

  constructor(adapters: 'used' | 'left out') {
    super();
    this.#adapters = adapters;
  }

  override async open(modelPath: string, adapters: Adapters = {}): Promise<Speaker> {
    const bare = this.#adapters === 'left out';
    const speaker = await super.open(modelPath, bare ? {} : adapters);
    return {
      get facts() {
        return speaker.facts;
      },
      complete: (request) => {
        this.completions += 1;
        const { adapter: _left, ...plain } = request;
        return speaker.complete(bare ? plain : request);
      },
      close: () => speaker.close(),
    };
  }
}
