// A language model in process as a mind: prompt in, fields filled at the sampler, guarded decision out.
// A sentence that was said already is drawn anew, and an answer that may not be played is asked for again.

import type { Performer } from '../../show/cast/cast.ts';
import { ROOMS } from '../../show/cast/cast.ts';
import { LINE_LENGTH_MAX } from '../../show/cast/line.ts';
import { sentenceKey, sentencesOf } from '../../show/cast/spoken.ts';
import { hash32 } from '../../show/chance.ts';
import { ASSETS } from '../../show/market/asset.ts';
import type { Review } from '../../show/oversight/review.ts';
import { VERDICTS } from '../../show/oversight/review.ts';
import type { Supervision } from '../../show/oversight/supervision.ts';
import { ACTIONS } from '../../show/oversight/supervision.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Retelling } from '../../views/paper/retelling.ts';
import type { Completion, Field, Prompt, Spelling } from '../answer/field.ts';
import type { Brief } from '../briefs/brief.ts';
import type { QuestionBrief } from '../briefs/question-brief.ts';
import type { ReviewBrief } from '../briefs/review-brief.ts';
import type { SuperviseBrief } from '../briefs/supervise-brief.ts';
import { guard } from '../guard/guard.ts';
import type { Guarded } from '../guard/guard-oversight.ts';
import { guardReview, guardSupervision } from '../guard/guard-oversight.ts';
import type { Limits, Mind } from '../mind.ts';
import { officerPrompt } from '../prompts/officer-prompt.ts';
import { promptFor } from '../prompts/prompt.ts';
import { regulatorPrompt } from '../prompts/regulator-prompt.ts';
import { RETELL_FIELDS, retellPrompt, toldIn } from '../prompts/retell-prompt.ts';
import type { Speaker } from './pool.ts';

/** How a family of models is spoken to, and how freely it answers. */
export interface Manner {
  readonly decide: (brief: Brief) => Prompt;
  readonly review: (brief: ReviewBrief) => Prompt;
  readonly supervise: (brief: SuperviseBrief) => Prompt;
  /** In which order it fills the fields of an answer; as a mind is to think (`FIELDS`) where it is not told. */
  readonly order?: (fields: readonly Field[]) => readonly Field[];
  readonly temperature: number;
  /** A line's most tokens; how many it takes depends on the tokenizer. */
  readonly lineTokensMax: number;
  /** How often an answer is asked for until it is without fault. */
  readonly tries: number;
  /** Which words an answer to a brief may have. */
  readonly spellingFor?: (brief: string) => Spelling;
  /** Forms of sentences that a show has had: a sentence of a worn one is drawn anew. */
  readonly worn?: {
    has(of: QuestionBrief, sentence: string): boolean;
    add(of: QuestionBrief, sentences: readonly string[]): void;
  };
  /** What is wrong with lines that could be played, if they must: another try may be better. */
  readonly slipIn?: (lines: readonly string[], brief: string) => string | undefined;
  /** What a decision does that its performer would never do: another try may be in character. */
  readonly limitFault?: (decision: Decision, brief: Brief) => string | undefined;
  /** The adapter that plays a performer; undefined plays it with the bare model. */
  readonly adapterFor?: (self: Performer) => string | undefined;
}

/** Instructions in English, for models that follow them. */
export const INSTRUCTED: Manner = {
  decide: promptFor,
  review: officerPrompt,
  supervise: regulatorPrompt,
  temperature: 0.9,
  lineTokensMax: 48,
  tries: 2,
};

const line = (name: string): Field => ({
  kind: 'text',
  name,
  maxTokens: INSTRUCTED.lineTokensMax,
  maxChars: LINE_LENGTH_MAX,
});

/** In the order in which a mind is to think: thought before trade, trade before speech. */
export const FIELDS: readonly Field[] = [
  line('thought'),
  { kind: 'choice', name: 'trade', options: [...ASSETS, 'Hold'] },
  { kind: 'choice', name: 'side', options: ['long', 'short'] },
  { kind: 'choice', name: 'conviction', options: ['1', '2', '3'], literal: true },
  line('speech'),
  { kind: 'choice', name: 'location', options: ROOMS },
];

/** The model's answer broke a promise of the port twice; the message says how. */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer';
}

export const REVIEW_FIELDS: readonly Field[] = [
  line('thought'),
  { kind: 'choice', name: 'verdict', options: VERDICTS },
  line('reason'),
];

/** The trades of who may trade; a bankrupt only comments. */
export const decideFields = ({ bankrupt }: Pick<Brief, 'bankrupt'>): readonly Field[] =>
  bankrupt
    ? FIELDS.map((field) =>
        field.name === 'trade' ? { ...field, kind: 'choice', options: ['Hold'] } : field,
      )
    : FIELDS;

/** Without what the rules would refuse: a halt of what is halted or has been, a fine where nobody can be fined. */
export const superviseFields = ({
  suspects,
  mayBeHalted,
}: Pick<SuperviseBrief, 'suspects' | 'mayBeHalted'>): readonly Field[] => [
  line('thought'),
  {
    kind: 'choice',
    name: 'action',
    options: ACTIONS.filter((action) => {
      if (action === 'halt') return mayBeHalted.length > 0;
      return action !== 'fine' || suspects.some(({ mayBeFined }) => mayBeFined);
    }),
  },
  { kind: 'choice', name: 'whom', options: suspects.map(({ id }) => id) },
  { kind: 'choice', name: 'asset', options: mayBeHalted.length > 0 ? mayBeHalted : ASSETS },
  { kind: 'choice', name: 'finePercent', options: ['1', '2'], literal: true },
  line('speech'),
  { kind: 'choice', name: 'location', options: ROOMS },
];

/** One role's question: what is asked, and what makes of the answer something that may be played. */
interface Asking<Answer> {
  readonly brief: QuestionBrief;
  readonly prompt: Prompt;
  readonly key: string;
  readonly fields: readonly Field[];
  readonly guard: (value: unknown) => Guarded<Answer>;
  /** What an answer does that its performer would never do, or may not. */
  readonly limitFault?: (answer: Answer) => string | undefined;
}

/** An answer that can be played. Without a clean one, one within its limits goes before one that breaks them. */
interface Playable<Answer> {
  readonly answer: Answer;
  readonly lines: readonly string[];
  readonly inLimits: boolean;
  readonly clean: boolean;
}

/** Closing the mind closes the engine, or gives back the lease of a pool's. */
export function llamaMind(
  name: string,
  engine: Pick<Speaker, 'complete' | 'close'>,
  manner = INSTRUCTED,
): Mind {
  const ask = async <Answer>(asking: Asking<Answer>, { deadlineMs, signal }: Limits): Promise<Answer> => {
    const endsAtMs = performance.now() + deadlineMs;
    const { prompt, key, brief } = asking;
    const told = prompt.shared + prompt.persona + prompt.fresh;
    const fields = fieldsFor(manner, asking, told);
    const adapter = manner.adapterFor?.(brief.self);
    const speaker = adapter === undefined ? {} : { adapter };
    let fault = '';
    let best: Playable<Answer> | undefined;
    for (let attempt = 0; attempt < manner.tries; attempt++) {
      const asked = engine.complete({
        prompt,
        key,
        fields,
        seed: (brief.seed + attempt * 0x9e3779b9) >>> 0,
        temperature: manner.temperature,
        ...speaker,
        deadlineMs: endsAtMs - performance.now(),
        signal,
      });
      // A line that could be played is better than none in time.
      const completion = await asked.catch((error: unknown) => {
        if (best === undefined || signal.aborted) throw error;
      });
      if (completion === undefined) break;
      const read = readOver(completion, asking, manner, told);
      if ('fault' in read) fault = read.fault;
      else if (isBetter(read, best)) best = read;
      if (best?.clean) break;
    }
    if (best === undefined) throw new UnusableAnswer(`${name} gave no usable answer: ${fault}`);
    manner.worn?.add(brief, best.lines.flatMap(sentencesOf));
    return best.answer;
  };
  return {
    name,
    decide: (brief, limits) => ask(decideAsking(brief, manner), limits),
    review: (brief, limits) => ask(reviewAsking(brief, manner.review(brief)), limits),
    supervise: (brief, limits) => ask(superviseAsking(brief, manner.supervise(brief)), limits),
    // A manner of its own has learnt its roles alone.
    ...(manner === INSTRUCTED
      ? { retell: (beat: Retelling, limits: Limits) => retold(engine, beat, limits) }
      : {}),
    close: () => engine.close(),
  };
}

const isBetter = <Answer>(one: Playable<Answer>, other: Playable<Answer> | undefined): boolean =>
  other === undefined || one.clean || (one.inLimits && !other.inLimits);

function readOver<Answer>(
  { json, values }: Completion,
  { fields, guard: guarding, limitFault }: Asking<Answer>,
  manner: Manner,
  told: string,
): Playable<Answer> | { readonly fault: string } {
  const guarded = guarding(JSON.parse(json));
  if (!guarded.ok) return { fault: guarded.fault };
  const { answer } = guarded;
  const lines = fields.filter(({ kind }) => kind === 'text').map(({ name }) => values[name] ?? '');
  const inLimits = limitFault?.(answer) === undefined;
  return { answer, lines, inLimits, clean: inLimits && manner.slipIn?.(lines, told) === undefined };
}

/** A sentence of a thought may come back, since nobody hears it, but not its form. */
function fieldsFor(
  manner: Manner,
  { fields, brief }: Pick<Asking<unknown>, 'fields' | 'brief'>,
  told: string,
): readonly Field[] {
  const { order = (all: readonly Field[]) => all, lineTokensMax: maxTokens, worn } = manner;
  const spelling = manner.spellingFor?.(told);
  const said = new Set(brief.spoken);
  const isWorn = (sentence: string): boolean => worn?.has(brief, sentence) ?? false;
  const isStale = (sentence: string): boolean => said.has(sentenceKey(sentence)) || isWorn(sentence);
  return order(fields).map((field) => {
    if (field.kind === 'choice') return field;
    return {
      ...field,
      maxTokens,
      ...(spelling === undefined ? {} : { spelling }),
      isStale: field.name === 'thought' ? isWorn : isStale,
    };
  });
}

async function retold(
  engine: Pick<Speaker, 'complete'>,
  beat: Retelling,
  { deadlineMs, signal }: Limits,
): Promise<string> {
  const { json } = await engine.complete({
    ...{ prompt: retellPrompt(beat), key: 'recap', fields: RETELL_FIELDS, seed: hash32(beat.facts) },
    ...{ temperature: INSTRUCTED.temperature, deadlineMs, signal },
  });
  const told = toldIn(JSON.parse(json));
  if (told.ok) return told.answer;
  throw new UnusableAnswer(`the beat was not retold: ${told.fault}`);
}

const decideAsking = (brief: Brief, { decide, limitFault }: Manner): Asking<Decision> => ({
  prompt: decide(brief),
  brief,
  key: `${brief.show}/${brief.self.id}`,
  fields: decideFields(brief),
  guard: (value) => {
    const guarded = guard(value, brief);
    return guarded.ok ? { ok: true, answer: guarded.decision } : guarded;
  },
  ...(limitFault === undefined ? {} : { limitFault: (decision) => limitFault(decision, brief) }),
});

/** The officer may read in several rooms at once, so each reading is a sequence of its own. */
const reviewAsking = (brief: ReviewBrief, prompt: Prompt): Asking<Review> => ({
  prompt,
  brief,
  key: `${brief.show}/${brief.self.id}/${brief.trader.id}`,
  fields: REVIEW_FIELDS,
  guard: (value) => guardReview(value, brief),
});

const superviseAsking = (brief: SuperviseBrief, prompt: Prompt): Asking<Supervision> => ({
  prompt,
  brief,
  key: `${brief.show}/${brief.self.id}`,
  fields: superviseFields(brief),
  guard: (value) => guardSupervision(value, brief),
  limitFault: ({ action, whom }) => {
    const fined = action === 'fine' ? brief.suspects.find(({ id }) => id === whom) : undefined;
    return fined?.mayBeFined === false ? `${fined.name} may not be fined` : undefined;
  },
});
