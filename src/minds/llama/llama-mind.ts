// A language model in process as a mind: prompt in, fields filled at the sampler, guarded decision out.
// A sentence that was said already is drawn anew, and an answer that may not be played is asked for again.

import { sentenceKey, sentencesOf } from '../../show/speech/spoken.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Retelling } from '../../views/paper/retelling.ts';
import {
  type Asking,
  decideAsking,
  type PartAsking,
  retellAsking,
  reviewAsking,
  superviseAsking,
} from '../answer/asking.ts';
import { allTold } from '../answer/deed.ts';
import type { SkeletonPart } from '../answer/field.ts';
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

/** As it is put to the model: its fields with what is told between them. */
interface Put<Answer> extends PartAsking<Answer> {
  readonly skeleton: readonly SkeletonPart[];
}

/** Without what the answer is held to. */
type Prompted = Pick<Put<unknown>, 'prompt' | 'skeleton' | 'brief' | 'key'>;

type Engine = Pick<Speaker, 'complete' | 'close'>;

/** Closing the mind closes the engine, or gives back the lease of a pool's. */
export function llamaMind(name: string, engine: Engine, manner = INSTRUCTED): Mind {
  const asker = new Asker(name, engine, manner);
  return {
    name,
    decide: (brief, limits) => asker.ask(inCharacter(brief, manner), limits),
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
      ? { retell: (beat: Retelling, limits: Limits) => asker.askOnce(retellAsking(beat), limits) }
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

  async ask<Answer>(asking: Put<Answer>, { deadlineMs, signal }: Limits): Promise<Answer> {
    const { tries, worn } = this.#manner;
    const endsAtMs = performance.now() + deadlineMs;
    const request = this.#requestFor(asking);
    let fault = '';
    let best: Playable<Answer> | undefined;
    for (let attempt = 0; attempt < tries && best?.clean !== true; attempt++) {
      const seed = (asking.seed + attempt * 0x9e3779b9) >>> 0;
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
  async askOnce<Answer>(asking: Asking<Answer>, limits: Limits): Promise<Answer> {
    const { prompt, fields, seed, guard } = asking;
    const { temperature } = this.#manner;
    const request = { prompt, fields, seed, temperature, key: 'recap', ...limits };
    const { json } = await this.#engine.complete(request);
    const guarded = guard(JSON.parse(json));
    if (guarded.ok) return guarded.answer;
    throw new UnusableAnswer(`${this.#name} gave no usable answer: ${guarded.fault}`);
  }

  #requestFor(asking: Prompted): Omit<CompletionRequest, 'seed' | 'deadlineMs' | 'signal'> {
    const { prompt, key, brief } = asking;
    const { temperature, adapterFor } = this.#manner;
    const adapter = adapterFor?.(brief.self);
    const fields = partsFor(this.#manner, asking);
    return { prompt, key, fields, temperature, ...(adapter === undefined ? {} : { adapter }) };
  }
}

function inCharacter(brief: Brief, { decide, skeletons, limitFault }: Manner): Put<Decision> {
  const asked = decideAsking(brief, decide(brief));
  const asking = { ...asked, skeleton: skeletons.decide(brief, asked.fields) };
  return limitFault === undefined
    ? asking
    : { ...asking, limitFault: (decision) => limitFault(decision, brief) };
}

const isBetter = <Answer>(one: Playable<Answer>, other: Playable<Answer> | undefined): boolean =>
  other === undefined || one.clean || (one.inLimits && !other.inLimits);

/** All that the model was told, and might have been told of its choices. */
const toldIn = ({ prompt, skeleton }: Pick<Prompted, 'prompt' | 'skeleton'>): string =>
  `${prompt.shared}${prompt.persona}${prompt.fresh}${allTold(skeleton)}\n`;

function readOver<Answer>(
  { json, values }: Completion,
  asking: Put<Answer>,
  { slipIn }: Manner,
): Playable<Answer> | { readonly fault: string } {
  const guarded = asking.guard(JSON.parse(json));
  if (!guarded.ok) return { fault: guarded.fault };
  const { answer } = guarded;
  const lines = asking.fields.filter(({ kind }) => kind === 'text').map(({ name }) => values[name] ?? '');
  const inLimits = asking.limitFault?.(answer) === undefined;
  return { answer, lines, inLimits, clean: inLimits && slipIn?.(lines, toldIn(asking)) === undefined };
}

/** A sentence of a thought may come back, since nobody hears it, but not its form. */
function partsFor(manner: Manner, asking: Prompted): readonly SkeletonPart[] {
  const { lineTokensMax, worn } = manner;
  const { skeleton, brief } = asking;
  const spelling = manner.spellingFor?.(toldIn(asking));
  const said = new Set(brief.spoken);
  const isWorn = (sentence: string): boolean => worn?.has(brief, sentence) ?? false;
  const isStale = (sentence: string): boolean => said.has(sentenceKey(sentence)) || isWorn(sentence);
  return skeleton.map((part) => {
    if (part.kind !== 'text') return part;
    return {
      ...part,
      maxTokens: lineTokensMax ?? part.maxTokens,
      ...(spelling === undefined ? {} : { spelling }),
      isStale: part.name === 'thought' ? isWorn : isStale,
    };
  });
}
