// All that the model is to have read in one sequence: prompt, our JSON, its own words. Asked for logits, it
// evaluates only what the sequence does not know yet, step by step with all the other completions.
import type {
  ControlledEvaluateInputItem,
  EvaluationPriority,
  LlamaContextSequence,
  Token,
} from 'node-llama-cpp';
import type { TokenCounts } from '../field.ts';
import type { Lockstep } from '../stepping/lockstep.ts';

export type TranscriptOptions = {
  readonly sequence: LlamaContextSequence;
  /** The sequence's number among all, from 1. */
  readonly order: number;
  readonly lockstep: Lockstep;
  readonly signal: AbortSignal;
  readonly prompt: readonly Token[];
};

/** Which logits are wanted: those of some tokens, or the highest few. */
export type Wanted = { readonly tokens: readonly Token[] } | { readonly top: number };

export class Transcript {
  readonly counts: TokenCounts = { evaluated: 0, sampled: 0, forced: 0 };
  readonly #options: TranscriptOptions;
  #tokens: Token[];

  constructor(options: TranscriptOptions) {
    this.#options = options;
    this.#tokens = [...options.prompt];
  }

  get length(): number {
    return this.#tokens.length;
  }

  since(start: number): Token[] {
    return this.#tokens.slice(start);
  }

  /** Adds what we write. */
  force(tokens: readonly Token[]): void {
    this.#tokens.push(...tokens);
    this.counts.forced += tokens.length;
  }

  /** Adds what the model decided. */
  accept(token: Token): void {
    this.#tokens.push(token);
    this.counts.sampled += 1;
  }

  /** Takes back all from `length` on. */
  rewind(length: number): void {
    this.#tokens.length = length;
  }

  /** Raw logits of the next token. Rejects with the signal's reason; the sequence stays true to its tokens. */
  async logits(wanted: Wanted): Promise<ReadonlyMap<Token, number>> {
    const { sequence, order, lockstep, signal } = this.#options;
    // The library types five priorities and passes on any; `bySequence` reads the sequence's number from it.
    const evaluationPriority = order as EvaluationPriority;
    await sequence.adaptStateToTokens(this.#tokens.slice(0, -1), false);
    for (;;) {
      const feed = this.#tokens.slice(sequence.nextTokenIndex);
      const granted = await lockstep.next(feed.length, signal);
      const isLast = granted === feed.length;
      const input: ControlledEvaluateInputItem[] = feed.slice(0, granted);
      const last = feed[granted - 1];
      if (isLast && last !== undefined) input[granted - 1] = [last, { generateNext: ask(wanted) }];
      const output = await sequence.controlledEvaluate(input, { evaluationPriority });
      this.counts.evaluated += granted;
      if (isLast) return output[granted - 1]?.next.logits ?? new Map();
    }
  }
}

/**
 * Without options llama.cpp leaves all logits in place; a temperature of 1 and a top-k make it sort out the
 * highest few in one pass, unchanged, where asking for them alone would sort the whole vocabulary.
 */
function ask(wanted: Wanted) {
  if ('tokens' in wanted) return { logits: { filter: { tokens: wanted.tokens } } };
  return {
    logits: { filter: { tokens: [], includeTop: wanted.top } },
    options: { temperature: 1, topK: wanted.top, topP: 1, minP: 0, seed: 0 },
  };
}
