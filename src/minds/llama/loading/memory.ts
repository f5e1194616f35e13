// Reckons what a model wants in memory, to refuse it in words before the system kills the process.
import type { ModelFile } from '../model-file.ts';
import { ModelRefused } from '../model-refused.ts';
import { gigabytes } from '../tensor-size.ts';

export type ContextShape = {
  readonly sequences: number;
  readonly contextTokens: number;
  readonly batchTokens: number;
};

/** What llama.cpp takes besides weights, cache and logits: graph, scratch and tables. */
const overheadBytes = 32e6;

/**
 * Bytes: one copy of the weights, keys and values of every sequence, the logits of a batch. A second copy that
 * llama.cpp makes for some processors is not counted, because the mapped file below it can be given up.
 */
export function memoryNeededBytes(model: ModelFile, shape: ContextShape): number {
  const cache = model.cacheBytesPerToken * shape.contextTokens * shape.sequences;
  const logits = model.vocabulary * 4 * shape.batchTokens;
  return model.weightBytes + cache + logits + overheadBytes;
}

/** Refuses with `memory`. */
export function assertFits(model: ModelFile, neededBytes: number, freeBytes: number): void {
  if (neededBytes <= freeBytes) return;
  const sizes = `${model.path} needs about ${gigabytes(neededBytes)}, ${gigabytes(freeBytes)} are free`;
  throw new ModelRefused('memory', `${sizes}: choose a smaller model or context, or end other programs.`);
}
