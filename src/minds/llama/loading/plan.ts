// How a model is to be run on this machine: threads, sequences, context, batch, and how much a first step takes.
import { availableParallelism } from 'node:os';
import type { LlamaGpuType } from 'node-llama-cpp';
import type { ModelFile } from '../model-file.ts';

export interface PlanOptions {
  /** Default: 1 for a model of some million parameters, else one per processor core. */
  readonly threads?: number;
  /** How many are answered at once, each with a memory of its own. Default: 4 to 16, as memory allows. */
  readonly sequences?: number;
  /** Prompt and answer together, per sequence. Default 2048, or what the model was trained for. */
  readonly contextTokens?: number;
}

export interface Plan {
  /** What evaluates: a kind of GPU, or false for the processor. */
  readonly processor: LlamaGpuType | false;
  readonly threads: number;
  /** Of all lanes together. */
  readonly sequences: number;
  /** Contexts of the plain model, side by side: a single thread each leaves cores free. */
  readonly lanes: number;
  /** So many are made one after another as they are asked; the others when all of these are full. */
  readonly lanesAtFirst: number;
  readonly laneSequences: number;
  readonly adapterSequences: number;
  readonly contextTokens: number;
  readonly batchTokens: number;
  /** How many tokens all together may evaluate in the first step; later steps go by the clock. */
  readonly stepTokens: number;
}

/**
 * How long a step is to take: who gives up has the sequence free again within it, give or take one half, and its answer at
 * once. Shorter steps read a prompt in portions so small that much of the time goes into fetching weights.
 */
export const STEP_MS = 600;
/** Below this, a step is so short that waking a second thread, or a GPU, costs more than it brings. */
const TINY_PARAMETERS = 30e6;
/** Tokens times parameters that one thread evaluates in a second: a careful guess, mended by the clock. */
const SECOND_WORK = 100e9;
/** What the keys and values of all sequences may come to where the host does not say how many there are. */
const CACHE_BYTES_MAX = 320e6;
const BATCH_TOKENS_MIN = 64;
const BATCH_TOKENS_MAX = 512;

export const isTiny = ({ parameters }: ModelFile): boolean => parameters < TINY_PARAMETERS;

type Host = PlanOptions & { readonly processor: LlamaGpuType | false };

export function planFor(model: ModelFile, options: Host): Plan {
  assertCounts(options);
  const { processor } = options;
  const threads = options.threads ?? (isTiny(model) ? 1 : availableParallelism());
  const contextTokens = Math.min(options.contextTokens ?? 2048, model.trainedContextTokens);
  const sequences = options.sequences ?? affordable(model.cacheBytesPerToken * contextTokens);
  const portion = Math.round((threads * SECOND_WORK * (STEP_MS / 1000)) / model.parameters);
  const stepTokens = processor === false ? clamp(portion, 8, BATCH_TOKENS_MAX) : BATCH_TOKENS_MAX;
  const lanes = threads === 1 && processor === false ? lanesFor(sequences) : 1;
  return {
    processor,
    threads,
    sequences,
    lanes,
    lanesAtFirst: Math.min(lanes, availableParallelism()),
    laneSequences: Math.ceil(sequences / lanes),
    // An adapter is a role: one performer in every guild.
    adapterSequences: Math.max(1, Math.ceil(sequences / 2)),
    contextTokens,
    // Scores are kept for a whole batch: room for steps to grow, and no more.
    batchTokens: clamp(2 ** Math.ceil(Math.log2(stepTokens * 2)), BATCH_TOKENS_MIN, BATCH_TOKENS_MAX),
    stepTokens,
  };
}

/** Four is a room in full, sixteen some guilds at once. */
function affordable(sequenceBytes: number): number {
  return clamp(Math.floor(CACHE_BYTES_MAX / Math.max(1, sequenceBytes)), 4, 16);
}

/** Two single threads share a core; a lane of fewer than a room in full has no batch worth the name. */
const lanesFor = (sequences: number): number =>
  clamp(Math.floor(sequences / 4), 1, availableParallelism() * 2);

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

function assertCounts({ threads, sequences, contextTokens }: PlanOptions): void {
  for (const [name, value] of Object.entries({ threads, sequences, contextTokens })) {
    if (value !== undefined && !(Number.isInteger(value) && value >= 1)) {
      throw new RangeError(`${name} is ${value}: give a whole number, 1 or more.`);
    }
  }
}
