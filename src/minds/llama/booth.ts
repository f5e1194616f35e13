// One context of a model, plain or with one adapter: its sequences are lent to performers, and all answers that
// run in it take their steps together.
import type { LlamaContext, LlamaContextSequence } from 'node-llama-cpp';
import { TooLate } from '../answer/too-late.ts';
import { answerTokensMax, writeAnswer } from './answering/answer.ts';
import { seededDraw } from './answering/chance.ts';
import type { Layout } from './answering/layout.ts';
import { Transcript } from './answering/transcript.ts';
import type { Vocabulary } from './answering/vocabulary.ts';
import type { Completion, CompletionRequest } from './completion.ts';
import type { Prefixes } from './loading/prefixes.ts';
import { Lockstep, type LockstepOptions } from './stepping/lockstep.ts';
import { type Seat, Seats } from './stepping/seats.ts';

export type BoothOptions = LockstepOptions & {
  readonly context: LlamaContext;
  readonly layout: Layout;
  readonly vocabulary: Vocabulary;
  readonly contextTokens: number;
  readonly litter: () => void;
  /** None: a lost prefix is evaluated again. */
  readonly prefixes: Prefixes | undefined;
};

/** Below these, reading a prefix back from disk is hardly faster than evaluating it. */
const PREFIX_TOKENS_MIN = 32;
const PREFIX_MS_MIN = 100;

type Given = Omit<Completion, 'ms'>;

export class Booth {
  readonly #options: BoothOptions;
  readonly #lockstep: Lockstep;
  readonly #seats: Seats<LlamaContextSequence>;

  constructor(options: BoothOptions) {
    const { context } = options;
    this.#options = options;
    this.#lockstep = new Lockstep(options);
    this.#seats = new Seats(Array.from({ length: context.totalSequences }, () => context.getSequence()));
  }

  /** Rejects with the signal's reason, or with PromptTooLong. */
  async answer(request: CompletionRequest, signal: AbortSignal): Promise<Given> {
    const seat = await this.#seats.lend(request.key, signal);
    try {
      return await this.#answerOn(seat, request, signal);
    } finally {
      this.#seats.giveBack(seat);
    }
  }

  close(): Promise<void> {
    return this.#options.context.dispose();
  }

  async #answerOn(
    { value: sequence, number }: Seat<LlamaContextSequence>,
    { prompt, fields, temperature, seed }: CompletionRequest,
    signal: AbortSignal,
  ): Promise<Given> {
    const { layout, vocabulary, contextTokens, litter } = this.#options;
    const answerTokens = answerTokensMax(fields, vocabulary);
    // The library keeps one place of the context free and would begin to forget the prompt beyond it.
    const { tokens, droppedLines } = layout.fit(prompt, answerTokens, contextTokens - 1);
    const lockstep = this.#lockstep;
    const transcript = new Transcript({ sequence, order: number, lockstep, litter, signal, prompt: tokens });
    lockstep.join();
    try {
      await this.#warm(transcript, sequence, layout.lastingTokens(prompt, tokens));
      const draw = seededDraw(seed);
      const answer = await writeAnswer(fields, temperature, { transcript, vocabulary, draw });
      return { ...answer, tokens: transcript.counts, droppedLines };
    } catch (error) {
      // After a failure inside llama.cpp nobody knows what the sequence holds.
      if (!(error instanceof TooLate)) await sequence.clearHistory();
      throw error;
    } finally {
      await transcript.close();
      lockstep.leave();
    }
  }

  /** Brings a sequence that does not know the lasting part of the prompt there, from disk where it is kept. */
  async #warm(transcript: Transcript, sequence: LlamaContextSequence, lasting: number): Promise<void> {
    const { prefixes, pace } = this.#options;
    const unknown = lasting - transcript.known;
    if (!prefixes || unknown < PREFIX_TOKENS_MIN || pace.reckonMs(unknown) < PREFIX_MS_MIN) return;
    const tokens = transcript.since(0).slice(0, lasting);
    if (await prefixes.load(sequence, tokens)) return;
    await transcript.read(lasting);
    await prefixes.save(sequence, tokens);
  }
}
