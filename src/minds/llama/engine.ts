// One language model in memory for all performers of all guilds: answers many at once in lockstep, ends each
// answer at its deadline, and closes cleanly. The weights are there once; each adapter in use has a context of
// its own, made when it is first needed. What one answer leaves in its sequence, the next of its key builds on.
import { setMaxListeners } from 'node:events';
import { stat } from 'node:fs/promises';
import { hash32 } from '../../show/chance.ts';
import { assertSkeleton } from '../answer/field.ts';
import { TooLate } from '../answer/too-late.ts';
import { type AdapterFile, inspectAdapterFile } from './adapter-file.ts';
import { type Layout, layoutFor } from './answering/layout.ts';
import { Vocabulary } from './answering/vocabulary.ts';
import { Booth } from './booth.ts';
import type { Completion, CompletionRequest } from './completion.ts';
import { type Loaded, type LoadOptions, loadModel } from './loading/load-model.ts';
import { machine } from './loading/machine.ts';
import { contextBytes, modelBytes } from './loading/memory.ts';
import { type Plan, STEP_MS } from './loading/plan.ts';
import { Prefixes } from './loading/prefixes.ts';
import type { ModelFile } from './model-file.ts';
import { Pace } from './stepping/pace.ts';
import { Patience } from './stepping/patience.ts';

export type Adapters = Readonly<Record<string, string>>;

export type EngineOptions = LoadOptions & {
  /** Paths of LoRA adapters by the names that requests give. */
  readonly adapters?: Adapters;
  /** Where the starts of prompts are kept for cold floors. Default: nowhere. */
  readonly prefixFolder?: string;
  /** Told of faults that do not stop an answer. Default: nobody. */
  readonly warn?: (error: unknown) => void;
};

/** What was opened, for logs. */
export type EngineFacts = Plan & {
  readonly model: ModelFile;
  /** With a context for each adapter. */
  readonly memoryNeededBytes: number;
  /** The library's name of the chat format, or "plain". */
  readonly chatFormat: string;
};

/** Opens any GGUF by path, or rejects with a ModelRefused that says in one sentence what to do. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const engine = new Engine(await loadModel(options), options);
  try {
    await engine.addAdapters(options.adapters ?? {});
    await engine.open();
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

interface Adapter {
  readonly file: AdapterFile;
  readonly bytes: number;
}

export class Engine {
  readonly #loaded: Loaded;
  readonly #options: EngineOptions;
  readonly #layout: Layout;
  readonly #vocabulary: Vocabulary;
  readonly #pace: Pace;
  readonly #adapters = new Map<string, Adapter>();
  /** By adapter; the plain ones under the numbers of their lanes. */
  readonly #booths = new Map<string, Promise<Booth>>();
  /** How many answers each of the plain lanes has under way. */
  readonly #busy: number[];
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<unknown>>();
  #memoryNeededBytes: number;
  #closed: Promise<void> | undefined;

  constructor(loaded: Loaded, options: EngineOptions) {
    const { model, file, plan } = loaded;
    this.#loaded = loaded;
    this.#options = options;
    this.#layout = layoutFor(model, file);
    this.#vocabulary = new Vocabulary(model);
    this.#busy = Array.from({ length: plan.lanes }, () => 0);
    this.#pace = new Pace({ firstTokens: plan.stepTokens, tokensMax: plan.batchTokens, targetMs: STEP_MS });
    this.#memoryNeededBytes = modelBytes(file) + contextBytes(file, plan);
    // Every answer under way listens for the end, and there are as many as there are performers.
    setMaxListeners(0, this.#closing.signal);
  }

  get facts(): EngineFacts {
    const { file, plan } = this.#loaded;
    const memoryNeededBytes = this.#memoryNeededBytes;
    return { ...plan, model: file, memoryNeededBytes, chatFormat: this.#layout.format };
  }

  get adapters(): readonly string[] {
    return [...this.#adapters.keys()];
  }

  /** Refuses, before it is ever used, what is no adapter for this model or would not fit into memory. */
  async addAdapters(adapters: Adapters): Promise<void> {
    const { file, plan, reckon } = this.#loaded;
    const shape = { ...plan, sequences: plan.adapterSequences };
    for (const [name, path] of Object.entries(adapters)) {
      const known = this.#adapters.get(name);
      if (known?.file.path === path) continue;
      if (known) throw new RangeError(`The adapter "${name}" is ${known.file.path} already, not ${path}.`);
      const adapter = await inspectAdapterFile(path, file);
      const bytes = adapter.bytes + contextBytes(file, shape);
      reckon(path, bytes);
      machine.promised.promise(bytes);
      this.#memoryNeededBytes += bytes;
      this.#adapters.set(name, { file: adapter, bytes });
    }
  }

  /** Makes the plain contexts now, so that a fault shows before the show. */
  async open(): Promise<void> {
    for (const lane of this.#busy.keys()) await this.#booth(undefined, lane);
  }

  /**
   * Rejects with TooLate (deadline, signal, engine closed) at once, also in the middle of a step, whose sequence
   * is free again when the step is over; with PromptTooLong; with RangeError for fields that cannot be answered
   * or an adapter that was not added. An answer is within its fields or there is none.
   */
  async complete(request: CompletionRequest): Promise<Completion> {
    assertSkeleton(request.fields);
    if (this.#closed) throw new TooLate('closed');
    const startMs = performance.now();
    const { deadlineMs, signal } = request;
    const patience = new Patience({ deadlineMs, asker: signal, closing: this.#closing.signal });
    const lane = this.#laneFor(request);
    const work = this.#booth(request.adapter, lane).then((booth) => booth.answer(request, patience.signal));
    this.#running.add(work);
    this.#count(request, lane, 1);
    try {
      const answer = await patience.outlast(work);
      return { ...answer, ms: performance.now() - startMs };
    } finally {
      patience.dispose();
      const forget = (): void => {
        this.#running.delete(work);
        this.#count(request, lane, -1);
      };
      work.then(forget, forget);
    }
  }

  /** Ends what is running with TooLate and gives back the memory. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#running);
    for (const booth of this.#booths.values())
      await booth.then(
        (open) => open.close(),
        () => undefined,
      );
    for (const [name, { bytes }] of this.#adapters) {
      if (!this.#booths.has(name)) machine.promised.settle(bytes);
    }
    await this.#loaded.model.dispose();
  }

  /** The one that has least to do; of those the key's own, which may still know its prompt. */
  #laneFor({ key }: Pick<CompletionRequest, 'key'>): number {
    const own = hash32(key) % this.#busy.length;
    const least = Math.min(...this.#busy);
    return this.#busy[own] === least ? own : this.#busy.indexOf(least);
  }

  #count({ adapter }: Pick<CompletionRequest, 'adapter'>, lane: number, change: 1 | -1): void {
    if (adapter === undefined) this.#busy[lane] = (this.#busy[lane] ?? 0) + change;
  }

  /** One that cannot be made says so each time, and is not tried again. */
  async #booth(adapter: string | undefined, lane: number): Promise<Booth> {
    const name = adapter ?? String(lane);
    const open = this.#booths.get(name);
    if (open) return open;
    const known = this.#adapters.get(name);
    if (adapter !== undefined && !known)
      throw new RangeError(`There is no adapter "${adapter}" in this engine.`);
    const opening = this.#openBooth(known?.file).finally(() => machine.promised.settle(known?.bytes ?? 0));
    this.#booths.set(name, opening);
    return opening;
  }

  async #openBooth(adapter: AdapterFile | undefined): Promise<Booth> {
    const { plan, file, openContext } = this.#loaded;
    const prefixes = await this.#prefixes(adapter);
    return new Booth({
      context: await openContext(
        adapter ? plan.adapterSequences : Math.ceil(plan.sequences / plan.lanes),
        adapter,
      ),
      layout: this.#layout,
      vocabulary: this.#vocabulary,
      contextTokens: plan.contextTokens,
      litter: () => machine.litter.add(file.vocabulary),
      prefixes,
      pace: this.#pace,
      cores: machine.cores,
      threads: plan.processor === false ? plan.threads : 1,
    });
  }

  async #prefixes(adapter: AdapterFile | undefined): Promise<Prefixes | undefined> {
    const { prefixFolder: folder, warn = () => undefined, modelPath } = this.#options;
    if (folder === undefined) return undefined;
    const { model, plan } = this.#loaded;
    const files = await Promise.all(
      [modelPath, ...(adapter ? [adapter.path] : [])].map((path) => stat(path)),
    );
    const parts = files.map(({ size, mtimeMs, ino }) => `${size} ${mtimeMs} ${ino}`);
    const identity = [model.llama.llamaCppRelease.release, plan.processor, ...parts].join('\n');
    return Prefixes.open({ folder, identity, warn });
  }
}
