// Reckons what a model wants in memory, to refuse it in words before the system kills the process.
import type { ModelFile } from '../model-file.ts';
import { ModelRefused } from '../model-refused.ts';
import { LITTER_BYTES_MAX } from '../stepping/litter.ts';
import { apart } from '../tensor-size.ts';

export interface ContextShape {
  readonly sequences: number;
  readonly contextTokens: number;
  readonly batchTokens: number;
}

/** Of llama.cpp and its binding, once a model: tables, vocabulary, scratch. */
const MODEL_OVERHEAD_BYTES = 48e6;
/** Of a context beside keys, values and scores. */
const CONTEXT_OVERHEAD_BYTES = 16e6;
/** What the litter of evaluations comes to before it is collected; small vocabularies never get there. */
const LITTER_EVALUATIONS = 1_000;

/**
 * Bytes of the weights: one copy, because files are read and not mapped. Where llama.cpp rearranges weights for
 * the processor, a mapped file would stay beside them as a second copy.
 */
export function modelBytes(model: ModelFile): number {
  const litter = Math.min(LITTER_BYTES_MAX, LITTER_EVALUATIONS * 12 * model.vocabulary);
  return model.weightBytes + litter + MODEL_OVERHEAD_BYTES;
}

/** Bytes of a context: keys and values of every sequence, and the scores of a batch. */
export function contextBytes(model: ModelFile, shape: ContextShape): number {
  const cache = model.cacheBytesPerToken * shape.contextTokens * shape.sequences;
  return cache + model.vocabulary * 4 * shape.batchTokens + CONTEXT_OVERHEAD_BYTES;
}

/** Memory that open models may still take: contexts that are made when they are first needed. */
export class Promised {
  #bytes = 0;

  get bytes(): number {
    return this.#bytes;
  }

  promise(bytes: number): void {
    this.#bytes += bytes;
  }

  /** Taken, or no longer wanted. */
  settle(bytes: number): void {
    this.#bytes -= bytes;
  }
}

/** Refuses with `memory`. */
export function assertFits(path: string, neededBytes: number, freeBytes: number): void {
  if (neededBytes <= freeBytes) return;
  const [needs, free] = apart(neededBytes, Math.max(0, freeBytes));
  const sizes = `${path} needs about ${needs}, ${free} are free`;
  throw new ModelRefused('memory', `${sizes}: choose a smaller model or context, or end other programs.`);
}
