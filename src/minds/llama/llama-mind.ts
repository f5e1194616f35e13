// A language model in process as a mind: prompt in, fields filled at the sampler, guarded decision out.
// A sentence that was said already or is not so is drawn anew, and an answer that may not be played is asked for again.

import { sentenceKey, sentencesOf } from '../../show/speech/spoken.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Retelling } from '../../views/paper/retelling.ts';
import {
  type Asking,
  decideAsking,
  type PartAsking,
  retellAsking,
  reviewAsking,
  seedOfTry,
  superviseAsking,
} from '../answer/asking.ts';
import type { Field } from '../answer/field.ts';
import { UnusableAnswer } from '../answer/unusable-answer.ts';
import type { Brief } from '../briefs/brief.ts';
import type { Limits, Mind } from '../mind.ts';
import type { Completion, CompletionRequest } from './completion.ts';
import { INSTRUCTED, type Manner } from './manner.ts';
import type { Speaker } from './pool.ts';

/** An answer that can be played. Without a clean one, one within its limits goes before one that breaks them. */
interface Playable<Answer> {
  readonly answer: Answer;
  readonly lines: readonly string[];
  readonly inLimits: boolean;
  readonly clean: boolean;
}

/** Without what the answer is held to. */
type Put = Pick<PartAsking<never>, 'prompt' | 'fields' | 'brief' | 'key' | 'partFault' | 'isFalse'>;

type Engine = Pick<Speaker, 'complete' | 'close'>;

/** Closing the mind closes the engine, or gives back the lease of a pool's. */
export function llamaMind(name: string, engine: Engine, manner = INSTRUCTED): Mind {
  const asker = new Asker(name, engine, manner);
  return {
    name,
    decide: async (brief, limits) => {
      const decision = await asker.ask(inCharacter(brief, manner), limits);
      return manner.prompted?.(brief, decision) ?? decision;
    },
    review: (brief, limits) => asker.ask(reviewAsking(brief, manner.review(brief)), limits),
    supervise: (brief, limits) => asker.ask(superviseAsking(brief, manner.supervise(brief)), limits),
    ...(manner.prompted === undefined ? {} : { prompted: true as const }),
    // A manner of its own has learnt its roles alone.
    ...(manner === INSTRUCTED
      ? { retell: (beat: Retelling, limits: Limits) => asker.askForPaper(retellAsking(beat), limits) }
      : { taught: true as const }),
    close: () => engine.close(),
  };
}

class Asker {
  readonly #name: string;
  readonly #engine: Engine;
  readonly #manner: Manner;

  constructor(name: string, engine: Engine, manner: Manner) {
    this.#name = name;
    this.#engine = engine;
    this.#manner = manner;
  }

  async ask<Answer>(asking: PartAsking<Answer>, { deadlineMs, signal }: Limits): Promise<Answer> {
    const { tries, worn } = this.#manner;
    const endsAtMs = performance.now() + deadlineMs;
    const request = this.#requestFor(asking);
    let fault = '';
    let best: Playable<Answer> | undefined;
    for (let attempt = 0; attempt < tries && best?.clean !== true; attempt++) {
      const seed = seedOfTry(asking.seed, attempt);
      const asked = this.#engine.complete({
        ...request,
        seed,
        deadlineMs: endsAtMs - performance.now(),
        signal,
      });
      // A line that could be played is better than none in time.
      const completion = await asked.catch((error: unknown) => {
        if (best === undefined || signal.aborted) throw error;
      });
      if (completion === undefined) break;
      const read = readOver(completion, asking, this.#manner);
      if ('fault' in read) fault = read.fault;
      else if (isBetter(read, best)) best = read;
    }
    if (best === undefined) throw new UnusableAnswer(`${this.#name} gave no usable answer: ${fault}`);
    worn?.add(asking.brief, best.lines.flatMap(sentencesOf));
    return best.answer;
  }

  /** For the paper, which no performer writes. */
  async askForPaper<Answer>(asking: Asking<Answer>, { deadlineMs, signal }: Limits): Promise<Answer> {
    const { prompt, fields, guard } = asking;
    const { temperature, tries } = this.#manner;
    const endsAtMs = performance.now() + deadlineMs;
    let fault = '';
    for (let attempt = 0; attempt < tries; attempt++) {
      const { json } = await this.#engine.complete({
        ...{ prompt, fields, temperature, signal, key: 'recap' },
        seed: seedOfTry(asking.seed, attempt),
        deadlineMs: endsAtMs - performance.now(),
      });
      const guarded = guard(JSON.parse(json));
      if (guarded.ok) return guarded.answer;
      fault = guarded.fault;
    }
    throw new UnusableAnswer(`${this.#name} gave no usable answer: ${fault}`);
  }

  #requestFor(asking: Put): Omit<CompletionRequest, 'seed' | 'deadlineMs' | 'signal'> {
    const { prompt, key, brief } = asking;
    const { temperature, adapterFor } = this.#manner;
    const adapter = adapterFor?.(brief.self);
    const fields = fieldsFor(this.#manner, asking);
    return { prompt, key, fields, temperature, ...(adapter === undefined ? {} : { adapter }) };
  }
}

function inCharacter(brief: Brief, { decide, limitFault }: Manner): PartAsking<Decision> {
  const asking = decideAsking(brief, decide(brief));
  return limitFault === undefined
    ? asking
    : { ...asking, limitFault: (decision) => limitFault(decision, brief) };
}

const isBetter = <Answer>(one: Playable<Answer>, other: Playable<Answer> | undefined): boolean =>
  other === undefined || one.clean || (one.inLimits && !other.inLimits);

/** All that the model was told. */
const toldIn = ({ prompt }: Put): string => prompt.shared + prompt.persona + prompt.fresh;

function readOver<Answer>(
  { json, values }: Completion,
  asking: PartAsking<Answer>,
  { slipIn }: Manner,
): Playable<Answer> | { readonly fault: string } {
  const guarded = asking.guard(JSON.parse(json));
  if (!guarded.ok) return { fault: guarded.fault };
  const { answer } = guarded;
  const lines = asking.fields.filter(({ kind }) => kind === 'text').map(({ name }) => values[name] ?? '');
  const inLimits = asking.limitFault?.(answer) === undefined;
  const slips = slipIn?.(lines, toldIn(asking)) ?? asking.untruth?.(answer);
  return { answer, lines, inLimits, clean: inLimits && slips === undefined };
}

/** A sentence of a thought may come back, since nobody hears it, but not its form. */
function fieldsFor(manner: Manner, asking: Put): readonly Field[] {
  const { order = (all: readonly Field[]) => all, lineTokensMax, worn } = manner;
  const { fields, brief, partFault } = asking;
  const spelling = manner.spellingFor?.(toldIn(asking));
  const said = new Set(brief.spoken);
  const isUnfit = (sentence: string): boolean =>
    partFault.sentence(sentence) !== undefined || (worn?.has(brief, sentence) ?? false);
  const isUsed = (name: string, sentence: string): boolean =>
    isUnfit(sentence) || (name !== 'thought' && said.has(sentenceKey(sentence)));
  return order(fields).map((field) => {
    if (field.kind === 'choice') return field;
    return {
      ...field,
      maxTokens: lineTokensMax ?? field.maxTokens,
      ...(spelling === undefined ? {} : { spelling }),
      isStale: (sentence, chosen = {}) =>
        isUsed(field.name, sentence) || (asking.isFalse?.(sentence, { field: field.name, chosen }) ?? false),
    };
  });
}
