// One language model in memory for all performers of all guilds: answers many at once in lockstep, ends each
// answer at its deadline, and closes cleanly. What one answer leaves behind in its sequence, the next one of
// the same key builds on.
import type { LlamaContext, LlamaContextSequence } from 'node-llama-cpp';
import { answerTokensMax, writeAnswer } from './answer.ts';
import { seededDraw } from './answering/chance.ts';
import { type Layout, layoutFor } from './answering/layout.ts';
import { Transcript } from './answering/transcript.ts';
import { Vocabulary } from './answering/vocabulary.ts';
import { assertFields, type Completion, type CompletionRequest } from './field.ts';
import { type EngineFacts, type EngineOptions, loadContext } from './loading/open-context.ts';
import { Lockstep } from './stepping/lockstep.ts';
import { Patience } from './stepping/patience.ts';
import { type Seat, Seats } from './stepping/seats.ts';
import { TooLate } from './too-late.ts';

/** Opens any GGUF by path, or rejects with a ModelRefused that says in one sentence what to do. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { context, ...plan } = await loadContext(options);
  const layout = layoutFor(context.model, plan.model.hasChatTemplate);
  return new Engine(context, layout, { ...plan, chatFormat: layout.format });
}

export class Engine {
  readonly facts: EngineFacts;
  readonly #context: LlamaContext;
  readonly #layout: Layout;
  readonly #vocabulary: Vocabulary;
  readonly #lockstep: Lockstep;
  readonly #seats: Seats<LlamaContextSequence>;
  readonly #closing = new AbortController();
  readonly #running = new Set<Promise<unknown>>();
  #closed: Promise<void> | undefined;

  constructor(context: LlamaContext, layout: Layout, facts: EngineFacts) {
    this.facts = facts;
    this.#context = context;
    this.#layout = layout;
    this.#vocabulary = new Vocabulary(context.model);
    this.#lockstep = new Lockstep(facts.stepTokens);
    this.#seats = new Seats(Array.from({ length: facts.sequences }, () => context.getSequence()));
  }

  /**
   * Rejects with TooLate (deadline, signal, engine closed) at once, also in the middle of a step, whose sequence
   * is free again when the step is over; with PromptTooLong; with RangeError for fields that cannot be answered.
   * An answer is within its fields or there is none.
   */
  async complete(request: CompletionRequest): Promise<Completion> {
    assertFields(request.fields);
    if (this.#closed) throw new TooLate('closed');
    const startMs = performance.now();
    const { deadlineMs, signal } = request;
    const patience = new Patience({ deadlineMs, asker: signal, closing: this.#closing.signal });
    const work = this.#answerOnASeat(request, patience.signal);
    this.#running.add(work);
    try {
      const answer = await patience.outlast(work);
      return { ...answer, ms: performance.now() - startMs };
    } finally {
      patience.dispose();
      const forget = () => this.#running.delete(work);
      work.then(forget, forget);
    }
  }

  /** Ends what is running with TooLate and gives back the memory. */
  close(): Promise<void> {
    this.#closed ??= this.#close();
    return this.#closed;
  }

  async #close(): Promise<void> {
    this.#closing.abort();
    await Promise.allSettled(this.#running);
    const { model } = this.#context;
    await this.#context.dispose();
    await model.dispose();
  }

  async #answerOnASeat(request: CompletionRequest, signal: AbortSignal): Promise<Omit<Completion, 'ms'>> {
    const seat = await this.#seats.lend(request.key, signal);
    try {
      return await this.#answer(request, seat, signal);
    } finally {
      this.#seats.giveBack(seat);
    }
  }

  async #answer(
    { prompt, fields, temperature, seed }: CompletionRequest,
    { value: sequence, number }: Seat<LlamaContextSequence>,
    signal: AbortSignal,
  ): Promise<Omit<Completion, 'ms'>> {
    const vocabulary = this.#vocabulary;
    const { tokens, droppedLines } = this.#layout.fit(
      prompt,
      answerTokensMax(fields, vocabulary),
      // The library keeps one place of the context free and would begin to forget the prompt beyond it.
      this.facts.contextTokens - 1,
    );
    const lockstep = this.#lockstep;
    const transcript = new Transcript({ sequence, order: number, lockstep, signal, prompt: tokens });
    lockstep.join();
    try {
      const answer = await writeAnswer(fields, temperature, {
        transcript,
        vocabulary,
        draw: seededDraw(seed),
      });
      return { ...answer, tokens: transcript.counts, droppedLines };
    } catch (error) {
      // After a failure inside llama.cpp nobody knows what the sequence holds.
      if (!(error instanceof TooLate)) await sequence.clearHistory();
      throw error;
    } finally {
      lockstep.leave();
    }
  }
}
