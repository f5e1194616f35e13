// From a path to weights that contexts can be made of: inspected, reckoned, loaded. Threads, batch and context
// are set here and never left to defaults, which cost forty times the time on a small machine.
import { InsufficientMemoryError, type Llama, type LlamaContext, type LlamaModel } from 'node-llama-cpp';
import type { AdapterFile } from '../adapter-file.ts';
import type { Gpu } from '../gpu.ts';
import { inspectModelFile, type ModelFile } from '../model-file.ts';
import { ModelRefused } from '../model-refused.ts';
import { bySequence } from '../stepping/lockstep.ts';
import { machine } from './machine.ts';
import { assertFits, contextBytes, modelBytes } from './memory.ts';
import { isTiny, type Plan, type PlanOptions, planFor } from './plan.ts';
import { startRuntime } from './runtime.ts';

export type LoadOptions = PlanOptions & {
  readonly modelPath: string;
  /** Default `auto`, which leaves tiny models on the processor: they are faster there. */
  readonly gpu?: Gpu;
  /** Default: what the system says is available to this process. */
  readonly freeMemoryBytes?: number;
};

/** What is loaded in this moment, and what may be made of it later. */
export interface Wanted {
  readonly nowBytes: number;
  readonly laterBytes: number;
}

/** Refuses with `memory` what would not fit beside all that is loaded and promised. Not asked where a GPU holds it. */
export type Reckon = (path: string, wanted: Wanted) => void;

export interface Loaded {
  readonly model: LlamaModel;
  readonly file: ModelFile;
  readonly plan: Plan;
  readonly reckon: Reckon;
  readonly openContext: (sequences: number, adapter?: AdapterFile) => Promise<LlamaContext>;
}

/** Rejects with a ModelRefused that says in one sentence what to do. */
export async function loadModel(options: LoadOptions): Promise<Loaded> {
  const { modelPath } = options;
  const file = await inspectModelFile(modelPath);
  const { gpu = 'auto' } = options;
  const { llama, lastComplaint } = await startRuntime(gpu === 'auto' && isTiny(file) ? 'off' : gpu);
  const plan = planFor(file, { ...options, processor: llama.gpu });
  const reckon = llama.gpu === false ? reckoning(options) : () => undefined;
  reckon(modelPath, { nowBytes: modelBytes(file), laterBytes: contextBytes(file, plan) });
  const refuse = (path: string, cause: unknown): never => {
    throw refusal(path, cause, lastComplaint());
  };
  const model = await load(llama, modelPath).catch((cause: unknown) => refuse(modelPath, cause));
  return {
    model,
    file,
    plan,
    reckon,
    openContext: (sequences, adapter) =>
      createContext(model, { ...plan, sequences }, adapter).catch((cause: unknown) =>
        refuse(adapter?.path ?? modelPath, cause),
      ),
  };
}

async function load(llama: Llama, modelPath: string): Promise<LlamaModel> {
  const onProcessor = llama.gpu === false;
  return llama.loadModel({
    modelPath,
    // On the processor our reckoning stands in for the library's, which would load the model twice.
    ignoreMemorySafetyChecks: onProcessor,
    // A mapped file stays in memory beside the weights that llama.cpp rearranges, and a file that shrinks under
    // a mapping kills the process.
    ...(onProcessor ? { useMmap: false } : {}),
  });
}

function createContext(
  model: LlamaModel,
  plan: Plan,
  adapter: AdapterFile | undefined,
): Promise<LlamaContext> {
  return model.createContext({
    sequences: plan.sequences,
    contextSize: plan.contextTokens,
    batchSize: plan.batchTokens,
    threads: plan.threads,
    batching: { itemPrioritizationStrategy: bySequence },
    // A sliding window would forget the start of the prompt, which is what all answers share.
    swaFullCache: true,
    failedCreationRemedy: false,
    ignoreMemorySafetyChecks: plan.processor === false,
    ...(adapter === undefined ? {} : { lora: adapter.path }),
  });
}

/** What the system says counts what is loaded already; what a caller says does not. */
function reckoning({ freeMemoryBytes }: LoadOptions): Reckon {
  let takenBytes = 0;
  return (path, { nowBytes, laterBytes }) => {
    const free = freeMemoryBytes === undefined ? process.availableMemory() : freeMemoryBytes - takenBytes;
    assertFits(path, nowBytes + laterBytes, free - machine.promised.bytes);
    takenBytes += nowBytes;
  };
}

function refusal(path: string, cause: unknown, complaint: string): ModelRefused {
  const said = complaint || (cause instanceof Error ? cause.message : String(cause));
  if (cause instanceof InsufficientMemoryError) {
    const sentence = `${path} does not fit into the GPU's memory (${said.replace(/\.$/, '')})`;
    return new ModelRefused('memory', `${sentence}: choose a smaller model, or set GPU=off.`, { cause });
  }
  return new ModelRefused(
    'load',
    `llama.cpp cannot use ${path} (${said.replace(/\.$/, '')}): choose another model.`,
    { cause },
  );
}
