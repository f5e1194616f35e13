// All that the model is to have read in one sequence: prompt, our JSON, its own words. Asked for what comes
// next, it evaluates only what the sequence does not know yet, step by step with all the other completions.
import type {
  ControlledEvaluateInputItem,
  EvaluationPriority,
  LlamaContextSequence,
  Token,
} from 'node-llama-cpp';
import type { TokenCounts } from '../completion.ts';
import type { Lockstep } from '../stepping/lockstep.ts';

export interface TranscriptOptions {
  readonly sequence: LlamaContextSequence;
  /** The sequence's number among all, from 1. */
  readonly order: number;
  readonly lockstep: Lockstep;
  /** Told of every evaluation that leaves something to be collected. */
  readonly litter: () => void;
  /** Told of every step that is over. */
  readonly stepped: () => void;
  readonly signal: AbortSignal;
  readonly prompt: readonly Token[];
}

/** Which logits are wanted: those of some tokens, or the highest few. */
export type Wanted = { readonly tokens: readonly Token[] } | { readonly top: number };

export interface Sampling {
  readonly temperature: number;
  readonly topK: number;
  readonly topP: number;
  readonly minP: number;
  readonly seed: number;
}

/** llama.cpp draws token after token; `at` is where in the transcript its last one belongs. */
interface Stream {
  readonly tokens: AsyncGenerator<Token, unknown, Token | undefined>;
  at: number;
}

/** llama.cpp weighs what may come, evaluation after evaluation; `at` is how much of the transcript it has read. */
interface Weighing {
  readonly steps: AsyncGenerator<{ readonly probabilities?: Chances }, unknown, Token[] | undefined>;
  /** Undefined where something was taken back since. */
  at: number | undefined;
}

type Chances = ReadonlyMap<Token, number>;

export class Transcript {
  readonly counts: TokenCounts = { evaluated: 0, copied: 0, sampled: 0, forced: 0 };
  readonly #options: TranscriptOptions;
  #tokens: Token[];
  #stream: Stream | undefined;
  #weighing: Weighing | undefined;

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
    if (this.#weighing && length < (this.#weighing.at ?? 0)) this.#weighing.at = undefined;
  }

  /** How many tokens from the start the sequence still knows. */
  get known(): number {
    return this.#options.sequence.compareContextTokens(this.#tokens).firstDifferentIndex;
  }

  /** Reads the first `end` tokens and asks nothing. */
  async read(end: number): Promise<void> {
    await this.#evaluate(end, (feed) => this.#options.sequence.controlledEvaluate([...feed], this.#place));
  }

  /** Raw logits of the next token. Rejects with the signal's reason; the sequence stays true to its tokens. */
  async logits(wanted: Wanted): Promise<ReadonlyMap<Token, number>> {
    await this.close();
    return this.#evaluate(this.#tokens.length, async (feed) => {
      const input: ControlledEvaluateInputItem[] = [...feed];
      const last = feed.at(-1);
      if (last !== undefined) input[feed.length - 1] = [last, { generateNext: ask(wanted) }];
      const output = await this.#options.sequence.controlledEvaluate(input, this.#place);
      return output.at(-1)?.next.logits ?? new Map();
    });
  }

  /**
   * The next token as llama.cpp draws it, not yet accepted. As long as each is accepted and nothing else is
   * added, one stream goes on; its seed is that of its first token. Undefined where the model has nothing to say.
   */
  async sample(sampling: Sampling): Promise<Token | undefined> {
    const running = this.#stream;
    if (running && running.at === this.#tokens.length - 1) {
      const accepted = this.#tokens[running.at];
      const { lockstep, signal, stepped } = this.#options;
      const next = await lockstep.step(1, signal, () => running.tokens.next(accepted));
      stepped();
      this.counts.evaluated += 1;
      running.at += 1;
      return next.done ? undefined : next.value;
    }
    await this.close();
    const { sequence } = this.#options;
    return this.#evaluate(this.#tokens.length, async (feed) => {
      const tokens = sequence.evaluate([...feed], { ...sampling, ...this.#place, yieldEogToken: true });
      this.#stream = { tokens, at: this.#tokens.length };
      const next = await tokens.next();
      return next.done ? undefined : next.value;
    });
  }

  /**
   * Logits of the likeliest next tokens, but for a constant. As long as tokens are added and none is taken back, one
   * stream goes on: its sampler is made once, and nothing is compared.
   */
  async likeliest(top: number): Promise<ReadonlyMap<Token, number>> {
    return logarithms((await this.#weighOn()) ?? (await this.#weigh(top)));
  }

  /** Undefined where no stream is there to go on, or what was added is too much for one step. */
  async #weighOn(): Promise<Chances | undefined> {
    const running = this.#weighing;
    const added = running?.at === undefined ? [] : this.#tokens.slice(running.at);
    if (running === undefined || added.length === 0) return undefined;
    const { lockstep, signal, stepped } = this.#options;
    const chances = await lockstep.step(added.length, signal, async (granted) =>
      granted < added.length ? undefined : chancesIn(await running.steps.next(added)),
    );
    stepped();
    if (chances === undefined) return undefined;
    this.counts.evaluated += added.length;
    running.at = this.#tokens.length;
    return chances;
  }

  async #weigh(top: number): Promise<Chances> {
    await this.close();
    const { sequence } = this.#options;
    const weighed = { ...this.#place, ...UNCHANGED, topK: top, yieldEogToken: true };
    return this.#evaluate(this.#tokens.length, async (feed) => {
      const steps = sequence.evaluateWithMetadata([...feed], { probabilities: true }, weighed);
      this.#weighing = { steps, at: this.#tokens.length };
      return chancesIn(await steps.next());
    });
  }

  /** Ends what llama.cpp still holds for drawing. */
  async close(): Promise<void> {
    const [drawing, weighing] = [this.#stream, this.#weighing];
    this.#stream = undefined;
    this.#weighing = undefined;
    await drawing?.tokens.return(undefined);
    await weighing?.steps.return(undefined);
  }

  /** The library types five priorities and passes on any; `bySequence` reads the sequence's number from it. */
  get #place(): { readonly evaluationPriority: EvaluationPriority } {
    return { evaluationPriority: this.#options.order as EvaluationPriority };
  }

  /** Brings the sequence to the tokens before `end`, the last of them by `last`, in as many steps as it takes. */
  async #evaluate<T>(end: number, last: (feed: readonly Token[]) => Promise<T>): Promise<T> {
    const { sequence, lockstep, litter, stepped, signal } = this.#options;
    await sequence.adaptStateToTokens(this.#tokens.slice(0, end - 1), false);
    for (;;) {
      const feed = this.#tokens.slice(sequence.nextTokenIndex, end);
      const done = await lockstep.step(feed.length, signal, async (granted) => {
        litter();
        if (granted === feed.length) return { value: await last(feed) };
        await sequence.controlledEvaluate(feed.slice(0, granted), this.#place);
        return granted;
      });
      stepped();
      if (typeof done === 'number') {
        this.counts.evaluated += done;
        continue;
      }
      this.counts.evaluated += feed.length;
      return done.value;
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
    options: { ...UNCHANGED, topK: wanted.top },
  };
}

/** Neither sharpened nor cut. */
const UNCHANGED = { temperature: 1, topP: 1, minP: 0, seed: 0 };

const chancesIn = ({
  done,
  value,
}: IteratorResult<{ readonly probabilities?: Chances }, unknown>): Chances =>
  done ? new Map() : (value.probabilities ?? new Map());

const logarithms = (chances: Chances): ReadonlyMap<Token, number> =>
  new Map([...chances].map(([token, chance]) => [token, Math.log(chance)]));
