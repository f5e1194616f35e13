// From a path to a model that is ready to be asked: inspected, reckoned, loaded. Threads, context and step size
// are set here and never left to defaults, which cost forty times the time on a small machine.
import { availableParallelism } from 'node:os';
import type { Llama, LlamaContext } from 'node-llama-cpp';
import { inspectAdapterFile, inspectModelFile, type ModelFile } from '../model-file.ts';
import { ModelRefused } from '../model-refused.ts';
import { bySequence } from '../stepping/lockstep.ts';
import { assertFits, memoryNeededBytes } from './memory.ts';
import { type Processor, startRuntime } from './runtime.ts';

export type EngineOptions = {
  readonly modelPath: string;
  readonly adapterPath?: string;
  /** Default: 1 for a model of some million parameters, else one per processor core. */
  readonly threads?: number;
  /** How many are answered at once, each with a memory of its own. Default 4. */
  readonly sequences?: number;
  /** Prompt and answer together, per sequence. Default 2048, or what the model was trained for. */
  readonly contextTokens?: number;
  /** Default false: the processor. */
  readonly gpu?: Processor;
  /** Default: what the system says is available to this process. */
  readonly freeMemoryBytes?: number;
};

export type ContextPlan = {
  readonly model: ModelFile;
  readonly threads: number;
  readonly sequences: number;
  readonly contextTokens: number;
  /** How many tokens all together may evaluate in one step; an abandoned sequence is free after it. */
  readonly stepTokens: number;
  readonly memoryNeededBytes: number;
};

/** What was opened, for logs. */
export type EngineFacts = ContextPlan & {
  /** The library's name of the chat format, or "plain". */
  readonly chatFormat: string;
};

const batchTokens = 512;
/** Below this, a step is so short that waking a second thread costs more than it brings. */
const oneThreadParameters = 30e6;
/** Tokens times parameters that one thread evaluates in about half a second. */
const stepWork = 80e9;

export async function loadContext(
  options: EngineOptions,
): Promise<ContextPlan & { readonly context: LlamaContext }> {
  assertCounts(options);
  const model = await inspectModelFile(options.modelPath);
  if (options.adapterPath !== undefined) await inspectAdapterFile(options.adapterPath, model);
  const plan = planFor(model, options);
  const gpu = options.gpu ?? false;
  if (gpu === false) {
    const freeBytes = options.freeMemoryBytes ?? process.availableMemory();
    assertFits(model, plan.memoryNeededBytes, freeBytes);
  }
  const { llama, lastComplaint } = await startRuntime(gpu);
  try {
    return { ...plan, context: await load(llama, plan, options) };
  } catch (cause) {
    const said = lastComplaint() || (cause instanceof Error ? cause.message : String(cause));
    const sentence = `llama.cpp cannot use ${options.modelPath} (${said.replace(/\.$/, '')})`;
    throw new ModelRefused('load', `${sentence}: choose another model.`, { cause });
  }
}

function planFor(model: ModelFile, options: EngineOptions): ContextPlan {
  const { gpu = false, sequences = 4 } = options;
  const threads = options.threads ?? (model.parameters < oneThreadParameters ? 1 : availableParallelism());
  const contextTokens = Math.min(options.contextTokens ?? 2048, model.trainedContextTokens);
  const shape = { sequences, contextTokens, batchTokens };
  const portion = Math.round((threads * stepWork) / model.parameters);
  return {
    model,
    threads,
    sequences,
    contextTokens,
    stepTokens: gpu === false ? Math.min(batchTokens, Math.max(8, portion)) : batchTokens,
    memoryNeededBytes: memoryNeededBytes(model, shape),
  };
}

async function load(llama: Llama, plan: ContextPlan, options: EngineOptions): Promise<LlamaContext> {
  // On the processor the reckoning above stands in for the library's, which would load the model twice.
  const ignoreMemorySafetyChecks = (options.gpu ?? false) === false;
  const model = await llama.loadModel({ modelPath: options.modelPath, ignoreMemorySafetyChecks });
  try {
    return await model.createContext({
      sequences: plan.sequences,
      contextSize: plan.contextTokens,
      batchSize: batchTokens,
      threads: plan.threads,
      batching: { itemPrioritizationStrategy: bySequence },
      // A sliding window would forget the start of the prompt, which is what all answers share.
      swaFullCache: true,
      failedCreationRemedy: false,
      ignoreMemorySafetyChecks,
      ...(options.adapterPath === undefined ? {} : { lora: options.adapterPath }),
    });
  } catch (error) {
    await model.dispose();
    throw error;
  }
}

function assertCounts({ threads, sequences, contextTokens }: EngineOptions): void {
  for (const [name, value] of Object.entries({ threads, sequences, contextTokens })) {
    if (value !== undefined && !(Number.isInteger(value) && value >= 1)) {
      throw new RangeError(`${name} is ${value}: give a whole number, 1 or more.`);
    }
  }
}
