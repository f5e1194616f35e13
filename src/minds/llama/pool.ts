// The engines of an ensemble: each model file is loaded once, however many performers name it, and closed when
// the last of them lets go. Models are loaded one after another, so that each is reckoned beside those before.
import { realpath } from 'node:fs/promises';
import { Turnstile } from '../../waiting/turnstile.ts';
import type { Completion, CompletionRequest } from './completion.ts';
import { type Adapters, type Engine, type EngineFacts, type EngineOptions, openEngine } from './engine.ts';

/** What a mind needs of an engine. */
export interface Speaker {
  readonly facts: EngineFacts;
  complete(request: CompletionRequest): Promise<Completion>;
  close(): Promise<void>;
}

/** How every model of the pool is run. */
export type PoolOptions = Omit<EngineOptions, 'modelPath' | 'adapters'>;

interface Entry {
  readonly engine: Promise<Engine>;
  leases: number;
}

export class Pool {
  readonly #options: PoolOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #loading = new Turnstile();

  constructor(options: PoolOptions = {}) {
    this.#options = options;
  }

  /** The model at this path with at least these adapters. Rejects with ModelRefused like `openEngine`. */
  async open(modelPath: string, adapters: Adapters = {}): Promise<Speaker> {
    const path = await realpath(modelPath).catch(() => modelPath);
    const entry = this.#entries.get(path) ?? this.#load(path);
    entry.leases += 1;
    try {
      const engine = await entry.engine;
      await this.#loading.run(() => engine.addAdapters(adapters));
      return this.#lease(path, entry, engine);
    } catch (error) {
      await this.#letGo(path, entry);
      throw error;
    }
  }

  #load(modelPath: string): Entry {
    const engine = this.#loading.run(() => openEngine({ ...this.#options, modelPath }));
    const entry: Entry = { engine, leases: 0 };
    this.#entries.set(modelPath, entry);
    return entry;
  }

  #lease(path: string, entry: Entry, engine: Engine): Speaker {
    let closed: Promise<void> | undefined;
    return {
      get facts() {
        return engine.facts;
      },
      complete: (request) => engine.complete(request),
      close: () => {
        closed ??= this.#letGo(path, entry);
        return closed;
      },
    };
  }

  async #letGo(path: string, entry: Entry): Promise<void> {
    entry.leases -= 1;
    if (entry.leases > 0) return;
    if (this.#entries.get(path) === entry) this.#entries.delete(path);
    const engine = await entry.engine.catch(() => undefined);
    await engine?.close();
  }
}
