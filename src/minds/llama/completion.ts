// What is asked of a language model in process and what comes back. The JSON is ours: the model fills the
// values only, so that an answer is valid under its fields whatever the weights say, and always ends.

import type { Token } from 'node-llama-cpp';
import type { Prompt, SkeletonPart } from '../answer/field.ts';

export interface CompletionRequest {
  readonly prompt: Prompt;
  /** Taken instead of the whole prompt where there is room for it and less to evaluate. */
  readonly after?: After;
  /** Who speaks (performer of a guild): keeps the same sequence, and with it its prefix, where it can. */
  readonly key: string;
  /** The adapter that speaks, by its name in the engine; none: the model as it is. */
  readonly adapter?: string;
  /** In the order in which the model is to think of them, with what it is told between them. */
  readonly fields: readonly SkeletonPart[];
  readonly seed: number;
  /** 0 always takes the likeliest. */
  readonly temperature: number;
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

/** What was read and answered before, and what is new since. */
export interface After {
  /** As it stands in the sequence, if that still has it: a prompt or more, to where the answer begins. */
  readonly read: readonly Token[];
  /** The answer to it, as it was written or as it was played. */
  readonly answered: readonly Token[] | string;
  readonly news: string;
}

export interface TokenCounts {
  /** Put through the model, prompt included; what its sequence still knew is not in it. */
  evaluated: number;
  /** Of the prompt, read by another sequence and copied from it. */
  copied: number;
  /** Decided by the model. */
  sampled: number;
  /** Written by us: keys, quotes and the rest of an option that was already decided. */
  forced: number;
}

export interface Completion {
  /** Also of what was told, and of what is no part of the answer. */
  readonly values: Readonly<Record<string, string>>;
  /** The whole object of the answer as JSON. */
  readonly json: string;
  readonly tokens: Readonly<TokenCounts>;
  readonly ms: number;
  /** Per choice: the chance of each option that was told apart from all others on the way to the answer. */
  readonly probabilities: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** For what comes after: all that was read, and the answer as it was written. */
  readonly read: readonly Token[];
  readonly answered: readonly Token[];
  /** Whether it went on after what was before, or began with the whole prompt. */
  readonly wentOn: boolean;
  /** Lines dropped from the start of `prompt.fresh` because the context is too small for all. */
  readonly droppedLines: number;
}
