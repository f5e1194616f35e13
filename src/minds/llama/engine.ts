// One language model in memory for all performers of all guilds: answers many at once in lockstep, ends each
// answer at its deadline, and closes cleanly. The weights are there once; contexts are made as they are needed, one for
// each adapter in use. What one answer leaves in its sequence, the next of its key builds on, until a rest.
import { setMaxListeners } from 'node:events';
import { stat } from 'node:fs/promises';
import { type Later, later as nodeLater } from '../../memory/rest.ts';
import { assertSkeleton } from '../answer/field.ts';
import { TooLate } from '../answer/too-late.ts';
import { type AdapterFile, inspectAdapterFile } from './adapter-file.ts';
import { type Layout, layoutFor } from './answering/layout.ts';
import { Vocabulary } from './answering/vocabulary.ts';
import { Booth } from './booth.ts';
import { Booths } from './booths.ts';
import type { Completion, CompletionRequest } from './completion.ts';
import { type Loaded, type LoadOptions, loadModel } from './loading/load-model.ts';
import { machine } from './loading/machine.ts';
import { contextBytes, modelBytes } from './loading/memory.ts';
import { isTiny, type Plan, STEP_MS } from './loading/plan.ts';
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
  readonly later?: Later;
};

/**
 * Contexts are let go after as long without a question. A tiny model's are there again in a twentieth of a second; a larger
 * one would have to read its prompts again, which takes it seconds, and is asked every few minutes as long as a show plays.
 */
const LET_GO_AFTER_MS = { tiny: 60_000, other: 600_000 } as const;

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

export class Engine {
  readonly #loaded: Loaded;
  readonly #options: EngineOptions;
  readonly #layout: Layout;
  readonly #vocabulary: Vocabulary;
  readonly #pace: Pace;
  readonly #booths: Booths;
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
    this.#pace = new Pace({ firstTokens: plan.stepTokens, tokensMax: plan.batchTokens, targetMs: STEP_MS });
    this.#memoryNeededBytes = modelBytes(file) + contextBytes(file, plan);
    this.#booths = new Booths({
      plan,
      laneBytes: plan.processor === false ? contextBytes(file, plan) / plan.lanes : 0,
      promised: machine.promised,
      open: (adapter) => this.#openBooth(adapter),
      afterMs: LET_GO_AFTER_MS[isTiny(file) ? 'tiny' : 'other'],
      later: options.later ?? nodeLater,
    });
    // Every answer under way listens for the end, and there are as many as there are performers.
    setMaxListeners(0, this.#closing.signal);
  }

  get facts(): EngineFacts {
    const { file, plan } = this.#loaded;
    const memoryNeededBytes = this.#memoryNeededBytes;
    return { ...plan, model: file, memoryNeededBytes, chatFormat: this.#layout.format };
  }

  /** How many contexts there are now. */
  get contexts(): number {
    return this.#booths.open;
  }

  get adapters(): readonly string[] {
    return this.#booths.adapters;
  }

  /** Refuses, before it is ever used, what is no adapter for this model or would not fit into memory. */
  async addAdapters(adapters: Adapters): Promise<void> {
    const { file, plan, reckon } = this.#loaded;
    const shape = { ...plan, sequences: plan.adapterSequences };
    for (const [name, path] of Object.entries(adapters)) {
      const known = this.#booths.adapter(name);
      if (known?.path === path) continue;
      if (known) throw new RangeError(`The adapter "${name}" is ${known.path} already, not ${path}.`);
      const adapter = await inspectAdapterFile(path, file);
      const bytes = adapter.bytes + contextBytes(file, shape);
      reckon(path, { nowBytes: 0, laterBytes: bytes });
      this.#memoryNeededBytes += bytes;
      this.#booths.add(name, adapter, bytes);
    }
  }

  /** Makes a plain context now, so that a fault shows before the show. */
  open(): Promise<void> {
    return this.#booths.try();
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
    const work = this.#booths.answer(request, (booth) => booth.answer(request, patience.signal));
    this.#running.add(work);
    try {
      const answer = await patience.outlast(work);
      return { ...answer, ms: performance.now() - startMs };
    } finally {
      patience.dispose();
      const forget = (): boolean => this.#running.delete(work);
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
    await this.#booths.close();
    await this.#loaded.model.dispose();
  }

  async #openBooth(adapter: AdapterFile | undefined): Promise<Booth> {
    const { plan, file, openContext } = this.#loaded;
    const prefixes = await this.#prefixes(adapter);
    return new Booth({
      context: await openContext(adapter ? plan.adapterSequences : plan.laneSequences, adapter),
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
