// Three ways to get a round's answers out of one model: ours, the published one, and the least that llama.cpp
// could do for the same tokens.

import {
  type Llama,
  LlamaChatSession,
  type LlamaContextSequence,
  type LlamaModel,
  type Token,
} from 'node-llama-cpp';
import type { TokenCounts } from '../../src/minds/llama/completion.ts';
import type { Engine } from '../../src/minds/llama/engine.ts';
import { bySequence } from '../../src/minds/llama/stepping/lockstep.ts';
import { CONTEXT_TOKENS, FIELDS, promptOf, SCHEMA, TEMPERATURE, TRADERS } from './scene.ts';

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

/** All at once, each on the sequence that still knows its rules and persona. */
export async function ours(engine: Engine, round: number): Promise<Round> {
  const startMs = performance.now();
  const answers = await Promise.all(
    traders.map((trader) =>
      engine.complete({
        prompt: promptOf(trader, round),
        key: `trader ${trader}`,
        fields: FIELDS,
        seed: round * TRADERS + trader,
        temperature: TEMPERATURE,
        deadlineMs: 3_600_000,
      }),
    ),
  );
  const ms = performance.now() - startMs;
  const sum = (of: keyof TokenCounts) => answers.reduce((total, { tokens }) => total + tokens[of], 0);
  return {
    ms,
    tokens: {
      ...{ evaluated: sum('evaluated'), copied: sum('copied') },
      ...{ sampled: sum('sampled'), forced: sum('forced') },
    },
  };
}

/**
 * A fresh context and session for each, one after another, the whole prompt, every token sampled under the
 * grammar. Random weights spell keys letter by letter where a trained model takes whole pieces: so the time from
 * the first token on counts as for the fewest tokens that write the same answer.
 */
export async function published({ llama, model, threads }: Host, round: number): Promise<Round> {
  const grammar = await llama.createGrammarForJsonSchema(SCHEMA);
  const tokens: TokenCounts = { evaluated: 0, copied: 0, sampled: 0, forced: 0 };
  let ms = 0;
  for (const trader of traders) {
    const startMs = performance.now();
    const context = await model.createContext({ contextSize: CONTEXT_TOKENS, threads });
    const sequence = context.getSequence();
    const { shared, persona, fresh } = promptOf(trader, round);
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
 * decided as steps of one token per trader. Prefixes are known before the clock starts, as they are in ours.
 */
export class Limit {
  readonly #sequences: readonly LlamaContextSequence[];
  readonly #prefix: readonly Token[];

  private constructor(sequences: readonly LlamaContextSequence[], prefix: readonly Token[]) {
    this.#sequences = sequences;
    this.#prefix = prefix;
  }

  static async open({ model, threads }: Host): Promise<Limit> {
    const context = await model.createContext({
      contextSize: CONTEXT_TOKENS,
      sequences: TRADERS,
      batchSize: 512,
      threads,
      batching: { itemPrioritizationStrategy: bySequence },
    });
    const { shared, persona } = promptOf(0, 0);
    return new Limit(
      traders.map(() => context.getSequence()),
      model.tokenize(shared + persona),
    );
  }

  async round({ evaluated, sampled }: TokenCounts): Promise<Round> {
    const steps = Math.round(sampled / TRADERS);
    const read = Math.round(evaluated / TRADERS) - steps;
    const fed = this.#prefix.slice(0, read);
    for (const sequence of this.#sequences) await sequence.adaptStateToTokens([...this.#prefix], false);
    await this.#all((sequence) => {
      const rest = this.#prefix.slice(sequence.nextTokenIndex);
      return sequence.evaluateWithoutGeneratingNewTokens([...rest], {});
    });
    const startMs = performance.now();
    await this.#all((sequence, order) =>
      sequence.evaluateWithoutGeneratingNewTokens([...fed], { evaluationPriority: order }),
    );
    for (let step = 0; step < steps; step += 1) {
      const token = this.#prefix[step % this.#prefix.length];
      if (token === undefined) continue;
      const generateNext = { token: true, options: { temperature: 0 } };
      await this.#all((sequence, order) =>
        sequence.controlledEvaluate([[token, { generateNext }]], { evaluationPriority: order }),
      );
    }
    return { ms: performance.now() - startMs, tokens: { evaluated, copied: 0, sampled, forced: 0 } };
  }

  #all(work: (sequence: LlamaContextSequence, order: 1 | 2 | 3 | 4) => Promise<unknown>) {
    const orders = [1, 2, 3, 4] as const;
    return Promise.all(
      this.#sequences.map((sequence, index) => work(sequence, orders[index % orders.length] ?? 1)),
    );
  }
}
