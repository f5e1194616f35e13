// One context of a model, plain or with one adapter: its sequences are lent to performers, and all answers that
// run in it take their steps together.
import type { LlamaContext, LlamaContextSequence, Token } from 'node-llama-cpp';
import { TooLate } from '../answer/too-late.ts';
import { answerTokensMax, writeAnswer } from './answering/answer.ts';
import { seededDraw } from './answering/chance.ts';
import type { LaidOut, Layout } from './answering/layout.ts';
import { Transcript } from './answering/transcript.ts';
import type { Vocabulary } from './answering/vocabulary.ts';
import type { Completion, CompletionRequest } from './completion.ts';
import type { Prefixes } from './loading/prefixes.ts';
import { Lockstep, type LockstepOptions } from './stepping/lockstep.ts';
import { type Seat, Seats } from './stepping/seats.ts';
import { START_TOKENS_MIN, type Start, Starts } from './stepping/starts.ts';

export type BoothOptions = LockstepOptions & {
  readonly context: LlamaContext;
  readonly layout: Layout;
  readonly vocabulary: Vocabulary;
  readonly contextTokens: number;
  readonly litter: () => void;
  /** None: a lost prefix is evaluated again. */
  readonly prefixes: Prefixes | undefined;
};

/** Below this, reading a prefix back from disk is hardly faster than evaluating it. */
const PREFIX_MS_MIN = 100;

type Given = Omit<Completion, 'ms'>;
type Chosen = LaidOut & Pick<Completion, 'wentOn'>;

export class Booth {
  readonly #options: BoothOptions;
  readonly #lockstep: Lockstep;
  readonly #seats: Seats<LlamaContextSequence>;
  readonly #starts: Starts;

  constructor(options: BoothOptions) {
    const { context } = options;
    this.#options = options;
    this.#lockstep = new Lockstep(options);
    const sequences = Array.from({ length: context.totalSequences }, () => context.getSequence());
    this.#seats = new Seats(sequences);
    this.#starts = new Starts(sequences, this.#lockstep);
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
    request: CompletionRequest,
    signal: AbortSignal,
  ): Promise<Given> {
    const { layout, vocabulary, litter } = this.#options;
    const { prompt, fields, temperature, seed } = request;
    const laidOut = this.#layOut(request, sequence);
    const { tokens } = laidOut;
    const lockstep = this.#lockstep;
    const transcript = new Transcript({
      ...{ sequence, order: number, lockstep, litter, signal, prompt: tokens },
      stepped: () => this.#starts.stepped(),
    });
    lockstep.join();
    try {
      await this.#warm(transcript, {
        sequence,
        tokens,
        lasting: layout.lastingTokens(prompt, tokens),
        signal,
      });
      const draw = seededDraw(seed);
      const answer = await writeAnswer(fields, temperature, { transcript, vocabulary, draw });
      const { droppedLines, wentOn } = laidOut;
      return { ...answer, read: tokens, tokens: transcript.counts, droppedLines, wentOn };
    } catch (error) {
      // After a failure inside llama.cpp nobody knows what the sequence holds.
      if (!(error instanceof TooLate)) await sequence.clearHistory();
      throw error;
    } finally {
      await transcript.close();
      lockstep.leave();
    }
  }

  /** After what was before, where there is room for it and less to evaluate; otherwise the whole prompt. */
  #layOut({ prompt, fields, after }: CompletionRequest, sequence: LlamaContextSequence): Chosen {
    const { layout, vocabulary, contextTokens } = this.#options;
    const answerTokens = answerTokensMax(fields, vocabulary);
    // The library keeps one place of the context free and would begin to forget the prompt beyond it.
    const room = contextTokens - 1;
    const turn = after && layout.turn(after.news);
    if (after && turn) {
      const { read, answered } = after;
      const said = typeof answered === 'string' ? vocabulary.tokens(answered) : answered;
      const tokens = [...read, ...said, ...turn];
      const unread = (all: readonly Token[]): number =>
        all.length - this.#starts.held({ sequence, tokens: all });
      const isCheaper = (): boolean => unread(tokens) <= unread(layout.tokens(prompt));
      if (tokens.length + answerTokens <= room && isCheaper())
        return { tokens, droppedLines: 0, wentOn: true };
    }
    return { ...layout.fit(prompt, answerTokens, room), wentOn: false };
  }

  /** Brings a sequence that does not know the start of its prompt there: from disk, from another sequence, or by reading. */
  async #warm(transcript: Transcript, start: Start): Promise<void> {
    const { prefixes } = this.#options;
    const { sequence, tokens, lasting } = start;
    const known = transcript.known;
    const mayKeep = prefixes !== undefined && this.#isDear(lasting - known);
    if (mayKeep && this.#isDear(lasting - this.#starts.held(start)) && (await this.#loaded(prefixes, start)))
      return;
    const lead = await this.#starts.follow(start);
    try {
      transcript.counts.copied += Math.max(0, transcript.known - known);
      if (lasting - transcript.known >= START_TOKENS_MIN) await transcript.read(lasting);
      const holdsIt = sequence.nextTokenIndex === lasting && this.#starts.isSettled(sequence);
      if (mayKeep && holdsIt) await prefixes.save(sequence, tokens.slice(0, lasting));
    } finally {
      lead.end();
    }
  }

  /** Others wait for it meanwhile: what is on disk for one is read once. */
  async #loaded(prefixes: Prefixes, start: Start): Promise<boolean> {
    const { sequence, tokens, lasting } = start;
    const prefix = tokens.slice(0, lasting);
    if (!prefixes.has(prefix) || !this.#starts.isSettled(sequence)) return false;
    const lead = this.#starts.lead(start);
    try {
      return await prefixes.load(sequence, prefix);
    } finally {
      lead.end();
    }
  }

  #isDear(tokens: number): boolean {
    return tokens >= START_TOKENS_MIN && this.#options.pace.reckonMs(tokens) >= PREFIX_MS_MIN;
  }
}
