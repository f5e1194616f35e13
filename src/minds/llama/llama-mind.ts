// A language model in process as a mind: prompt in, fields filled at the sampler, guarded decision out.
// A sentence that was said already or is not so is drawn anew, an answer that may not be played is asked for again, and what
// is still not so is mended.

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
import type { Chosen, SkeletonPart } from '../answer/field.ts';
import { UnusableAnswer } from '../answer/unusable-answer.ts';
import type { Brief } from '../briefs/brief.ts';
import type { Limits, Mind } from '../mind.ts';
import { toldByDeciding } from '../prompts/prompt.ts';
import { writtenAs } from './answering/answer.ts';
import type { Completion, CompletionRequest } from './completion.ts';
import { Conversations } from './conversations.ts';
import { INSTRUCTED, type Manner } from './manner.ts';
import type { Speaker } from './pool.ts';

/** An answer that can be played. Without a clean one, one within its limits goes before one that breaks them. */
interface Playable<Answer> {
  readonly answer: Answer;
  readonly completion: Completion;
  readonly lines: readonly string[];
  readonly inLimits: boolean;
  readonly clean: boolean;
}

/** As it is put to the model: its fields with what is told between them. */
interface Put<Answer> extends PartAsking<Answer> {
  readonly skeleton: readonly SkeletonPart[];
  /** Names of lines that whoever answers so knows without being told. */
  readonly knows?: (answer: Answer) => readonly string[];
}

/** Without what the answer is held to. */
type Prompted = Pick<Put<never>, 'prompt' | 'skeleton' | 'brief' | 'key' | 'partFault' | 'isFalse'>;

type Engine = Pick<Speaker, 'complete' | 'close'>;

/** Closing the mind closes the engine, or gives back the lease of a pool's. */
export function llamaMind(name: string, engine: Engine, manner = INSTRUCTED): Mind {
  const asker = new Asker(name, engine, manner);
  return {
    name,
    decide: (brief, limits) => asker.ask(deciding(brief, manner), limits),
    review: (brief, limits) => {
      const asking = reviewAsking(brief, manner.review(brief));
      return asker.ask({ ...asking, skeleton: manner.skeletons.review(brief, asking.fields) }, limits);
    },
    supervise: (brief, limits) => {
      const asking = superviseAsking(brief, manner.supervise(brief));
      return asker.ask({ ...asking, skeleton: manner.skeletons.supervise(brief, asking.fields) }, limits);
    },
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
  readonly #conversations = new Conversations();

  constructor(name: string, engine: Engine, manner: Manner) {
    this.#name = name;
    this.#engine = engine;
    this.#manner = manner;
  }

  async ask<Answer extends object>(asking: Put<Answer>, { deadlineMs, signal }: Limits): Promise<Answer> {
    const { tries, worn, asItIs } = this.#manner;
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
    const { answer, completion } = best;
    const played = asItIs ? answer : (asking.mended?.(answer, completion.values) ?? answer);
    const instead = otherwise(asking, completion.values, played);
    this.#conversations.keep(asking, { completion, instead, knows: asking.knows?.(played) ?? [] });
    return played;
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

  #requestFor(asking: Prompted): Omit<CompletionRequest, 'seed' | 'deadlineMs' | 'signal'> {
    const { prompt, key, brief } = asking;
    const { temperature, adapterFor } = this.#manner;
    const adapter = adapterFor?.(brief.self);
    const fields = partsFor(this.#manner, asking);
    const after = this.#conversations.before(asking);
    return {
      ...{ prompt, key, fields, temperature },
      ...(adapter === undefined ? {} : { adapter }),
      ...(after === undefined ? {} : { after }),
    };
  }
}

function deciding(brief: Brief, { decide, skeletons }: Manner): Put<Decision> {
  const asked = decideAsking(brief, decide(brief));
  return {
    ...asked,
    skeleton: skeletons.decide(brief, asked.fields),
    knows: (decision: Decision) => toldByDeciding(brief, decision),
  };
}

const isBetter = <Answer>(one: Playable<Answer>, other: Playable<Answer> | undefined): boolean =>
  other === undefined || one.clean || (one.inLimits && !other.inLimits);

function readOver<Answer>(
  completion: Completion,
  asking: Put<Answer>,
  { slipIn }: Manner,
): Playable<Answer> | { readonly fault: string } {
  const { json, values } = completion;
  const guarded = asking.guard(JSON.parse(json));
  if (!guarded.ok) return { fault: guarded.fault };
  const { answer } = guarded;
  const lines = asking.fields.filter(({ kind }) => kind === 'text').map(({ name }) => values[name] ?? '');
  const inLimits = asking.limitFault?.(answer) === undefined;
  const slips = slipIn?.(lines) ?? asking.untruth?.(answer);
  return { answer, completion, lines, inLimits, clean: inLimits && slips === undefined };
}

/** The text of an answer whose lines were played otherwise than they were written: a model is to remember what was played. */
function otherwise(
  { fields, skeleton }: Pick<Put<never>, 'fields' | 'skeleton'>,
  values: Chosen,
  played: object,
): string | undefined {
  const lines = Object.entries(played).flatMap(([name, value]) =>
    typeof value === 'string' && fields.some((field) => field.name === name && field.kind === 'text')
      ? [[name, value] as const]
      : [],
  );
  if (lines.every(([name, line]) => values[name] === line)) return undefined;
  return writtenAs(skeleton, { ...values, ...Object.fromEntries(lines) });
}

/** A sentence of a thought may come back, since nobody hears it. */
function partsFor(manner: Manner, asking: Prompted): readonly SkeletonPart[] {
  const { lineTokensMax, spellingFor } = manner;
  const { skeleton, brief, partFault, isFalse } = asking;
  const said = new Set(brief.spoken);
  const isUsed = (name: string, sentence: string): boolean =>
    partFault.sentence(sentence) !== undefined || (name !== 'thought' && said.has(sentenceKey(sentence)));
  return skeleton.map((part) => {
    if (part.kind !== 'text') return part;
    const { name } = part;
    return {
      ...part,
      maxTokens: lineTokensMax ?? part.maxTokens,
      ...(spellingFor === undefined
        ? {}
        : { spelling: (chosen) => spellingFor({ brief, field: name, chosen }) }),
      isStale: (sentence, chosen = {}) =>
        isUsed(name, sentence) || (isFalse?.(sentence, { field: name, chosen }) ?? false),
    };
  });
}
