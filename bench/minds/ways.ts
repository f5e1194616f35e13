// Three ways to get a round's answers out of one model: ours, the published one, and the least that llama.cpp
// could do for the same tokens.

import {
  type Llama,
  LlamaChatSession,
  type LlamaContextSequence,
  type LlamaModel,
  type Token,
} from 'node-llama-cpp';
import type { Completion, TokenCounts } from '../../src/minds/llama/completion.ts';
import { Conversations } from '../../src/minds/llama/conversations.ts';
import type { Engine } from '../../src/minds/llama/engine.ts';
import { bySequence } from '../../src/minds/llama/stepping/lockstep.ts';
import { questionId } from '../../src/show/ids.ts';
import { CONTEXT_TOKENS, promptOf, SCHEMA, SKELETON, TEMPERATURE, TRADERS } from './scene.ts';

export interface Round {
  readonly ms: number;
  /** Of all traders together. */
  readonly tokens: TokenCounts;
}

export interface Host {
  readonly llama: Llama;
  readonly model: LlamaModel;
  readonly threads: number;
  readonly batchTokens: number;
}

const traders = Array.from({ length: TRADERS }, (_, trader) => trader);

/** Four traders in one conversation each, all at once, each on the sequence that still knows what was told. */
export class Ours {
  readonly #engine: Engine;
  readonly #anew: number;
  readonly #conversations = new Conversations();

  constructor(engine: Engine, anew: number) {
    this.#engine = engine;
    this.#anew = anew;
  }

  async round(round: number): Promise<Round & { readonly depth: number }> {
    const startMs = performance.now();
    const answers = await Promise.all(traders.map((trader) => this.#answer(trader, round)));
    const ms = performance.now() - startMs;
    const sum = (of: keyof TokenCounts) => answers.reduce((total, { tokens }) => total + tokens[of], 0);
    const tokens = {
      ...{ evaluated: sum('evaluated'), copied: sum('copied') },
      ...{ sampled: sum('sampled'), forced: sum('forced') },
    };
    const ends = answers.reduce((total, { read, answered }) => total + read.length + answered.length, 0);
    return { ms, tokens, depth: Math.round((ends - tokens.evaluated) / TRADERS) };
  }

  async #answer(trader: number, round: number): Promise<Completion> {
    const prompt = promptOf(trader, round, this.#anew);
    const key = `trader ${trader}`;
    const asked = { prompt, key, brief: { question: questionId(`${round}`), episode: 1, round } };
    const after = this.#conversations.before(asked);
    const completion = await this.#engine.complete({
      ...{ prompt, key, temperature: TEMPERATURE, fields: SKELETON },
      ...(after && { after }),
      ...{ seed: round * TRADERS + trader, deadlineMs: 3_600_000 },
    });
    this.#conversations.keep(asked, { completion, instead: undefined, knows: [] });
    return completion;
  }
}

/**
 * A fresh context and session for each, one after another, the whole prompt, every token sampled under the
 * grammar. Random weights spell keys letter by letter where a trained model takes whole pieces: so the time from
 * the first token on counts as for the fewest tokens that write the same answer.
 */
export async function published(
  { llama, model, threads }: Host,
  round: number,
  anew: number,
): Promise<Round> {
  const grammar = await llama.createGrammarForJsonSchema(SCHEMA);
  const tokens: TokenCounts = { evaluated: 0, copied: 0, sampled: 0, forced: 0 };
  let ms = 0;
  for (const trader of traders) {
    const startMs = performance.now();
    const context = await model.createContext({ contextSize: CONTEXT_TOKENS, threads });
    const sequence = context.getSequence();
    const { shared, persona, fresh } = promptOf(trader, round, anew);
    const session = new LlamaChatSession({ contextSequence: sequence, systemPrompt: shared + persona });
    let firstMs = 0;
    const json = await session.prompt(fresh, {
      grammar,
      temperature: TEMPERATURE,
      topK: 40,
      topP: 0.95,
      seed: round * TRADERS + trader,
      onToken: () => {
        firstMs ||= performance.now();
      },
    });
    const endMs = performance.now();
    const { usedInputTokens, usedOutputTokens } = sequence.tokenMeter;
    await context.dispose();
    const fewest = Math.min(usedOutputTokens, model.tokenize(json).length);
    ms += firstMs - startMs + ((endMs - firstMs) * fewest) / usedOutputTokens;
    tokens.evaluated += usedInputTokens + fewest;
    tokens.sampled += fewest;
  }
  return { ms, tokens };
}

/**
 * The tokens of a round of ours with nothing around them: what was only read as one prompt per trader, what was
 * decided as steps of one token per trader. What ours knew is known before the clock starts, as many tokens of it.
 */
export class Limit {
  readonly #sequences: readonly LlamaContextSequence[];
  readonly #filler: readonly Token[];

  private constructor(sequences: readonly LlamaContextSequence[], filler: readonly Token[]) {
    this.#sequences = sequences;
    this.#filler = filler;
  }

  static async open({ model, threads }: Host): Promise<Limit> {
    const context = await model.createContext({
      contextSize: CONTEXT_TOKENS,
      sequences: TRADERS,
      batchSize: 512,
      threads,
      batching: { itemPrioritizationStrategy: bySequence },
    });
    const { shared, persona } = promptOf(0, 0, 1);
    const tokens = model.tokenize(shared + persona);
    const filler = Array.from({ length: Math.ceil(CONTEXT_TOKENS / tokens.length) }, () => tokens).flat();
    return new Limit(
      traders.map(() => context.getSequence()),
      filler.slice(0, CONTEXT_TOKENS),
    );
  }

  async round({ tokens: { evaluated, sampled }, depth }: Round & { readonly depth: number }): Promise<Round> {
    const steps = Math.round(sampled / TRADERS);
    const read = Math.round(evaluated / TRADERS) - steps;
    for (const sequence of this.#sequences)
      await sequence.adaptStateToTokens(this.#filler.slice(0, depth), false);
    await this.#all((sequence) =>
      sequence.evaluateWithoutGeneratingNewTokens(this.#filler.slice(sequence.nextTokenIndex, depth), {}),
    );
    const startMs = performance.now();
    const fed = this.#filler.slice(depth, depth + read);
    await this.#all((sequence, order) =>
      sequence.evaluateWithoutGeneratingNewTokens([...fed], { evaluationPriority: order }),
    );
    for (const token of this.#filler.slice(depth + read, depth + read + steps)) {
      const generateNext = { token: true, options: { temperature: 0 } };
      await this.#all((sequence, order) =>
        sequence.controlledEvaluate([[token, { generateNext }]], { evaluationPriority: order }),
      );
    }
    const tokens = { evaluated, copied: 0, sampled, forced: 0 };
    return { ms: performance.now() - startMs, tokens };
  }

  #all(work: (sequence: LlamaContextSequence, order: 1 | 2 | 3 | 4) => Promise<unknown>) {
    const orders = [1, 2, 3, 4] as const;
    return Promise.all(
      this.#sequences.map((sequence, index) => work(sequence, orders[index % orders.length] ?? 1)),
    );
  }
}
