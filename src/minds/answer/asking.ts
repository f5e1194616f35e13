// A question as any model is asked it: its prompt, the fields of its answer, and what makes of them something that may
// be played.

import { hash32 } from '../../show/chance.ts';
import type { Review } from '../../show/oversight/review.ts';
import type { Supervision } from '../../show/oversight/supervision.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Retelling } from '../../views/paper/retelling.ts';
import type { Brief } from '../briefs/brief.ts';
import { overstayed } from '../briefs/overstay.ts';
import type { QuestionBrief } from '../briefs/question-brief.ts';
import type { ReviewBrief } from '../briefs/review-brief.ts';
import type { SuperviseBrief } from '../briefs/supervise-brief.ts';
import { guard } from '../guard/guard.ts';
import { guardReview, guardSupervision } from '../guard/guard-oversight.ts';
import type { Guarded } from '../guard/guarded.ts';
import { inPart, type PartCheck, partCheckFor } from '../guard/out-of-part.ts';
import { untruth } from '../guard/truth/falsehoods.ts';
import { mended } from '../guard/truth/mending.ts';
import {
  falseOfReview,
  falseOfSupervision,
  untruthOfReview,
  untruthOfSupervision,
} from '../guard/truth/oversight-falsehoods.ts';
import { mendedReview, mendedSupervision } from '../guard/truth/oversight-mending.ts';
import { isFalseSoFar, rulingIn, verdictIn } from '../guard/truth/so-far.ts';
import { RETELL_FIELDS, retellPrompt, toldIn } from '../prompts/retell-prompt.ts';
import type { Chosen, Field, Prompt } from './field.ts';
import { decideFields, reviewFields, superviseFields } from './question-fields.ts';
import { isLying } from './says.ts';

export interface Asking<Answer> {
  readonly prompt: Prompt;
  readonly fields: readonly Field[];
  readonly seed: number;
  readonly guard: (value: unknown) => Guarded<Answer>;
}

/** Where a sentence stands. */
export interface Sentence {
  readonly field: string;
  /** The fields before it. */
  readonly chosen: Chosen;
}

/** How often it may be asked of a model that is no better at it than the next: after that the understudy speaks. */
export const TRIES = 2;

/** Another try has another seed. */
export const seedOfTry = (seed: number, attempt: number): number => (seed + attempt * 0x9e3779b9) >>> 0;

/** A performer's. */
export interface PartAsking<Answer> extends Asking<Answer> {
  readonly brief: QuestionBrief;
  /** Who speaks (performer of a guild), so that a model can keep what it has read of its prompt. */
  readonly key: string;
  /** Whether a sentence is not so, as far as the fields that were filled before it tell. */
  readonly isFalse?: (sentence: string, of: Sentence) => boolean;
  /** What of a whole answer is not so: another try may be true. */
  readonly untruth?: (answer: Answer) => string | undefined;
  /** The answer with what is not so made true; `chosen` is all that was, also what is no part of the answer. */
  readonly mended?: (answer: Answer, chosen: Chosen) => Answer;
  /** What an answer does that its performer would never do, or may not. */
  readonly limitFault?: (answer: Answer) => string | undefined;
  /** What is wrong with a sentence that no performer would say. */
  readonly partFault: PartCheck;
}

export function decideAsking(brief: Brief, prompt: Prompt): PartAsking<Decision> {
  const quoted = brief.plot.acts.flatMap(({ question, confession }) => [question ?? '', confession ?? '']);
  const partFault = partCheck(brief, prompt, quoted);
  return {
    prompt,
    brief,
    partFault,
    seed: brief.seed,
    key: `${brief.show}/${brief.self.id}`,
    fields: decideFields(brief),
    guard: (value) => inPart(guard(value, brief), partFault, ({ thought, speech }) => ({ thought, speech })),
    isFalse: (sentence, { field, chosen }) => isFalseSoFar(sentence, { line: field, chosen, brief }),
    untruth: (decision) => untruth(decision, brief),
    mended: (decision, chosen) => mended(decision, brief, { lies: isLying(brief, chosen) }),
    // A server that keeps to no list of options may stay all the same.
    limitFault: ({ trade }) => {
      const left = overstayed(brief);
      return left !== null && (trade === 'Hold' || trade === left.asset)
        ? `${left.asset} has been held for too long`
        : undefined;
    },
  };
}

/** `quoted`: what it answers, and is told of where its prompt is silent about it. */
const partCheck = (
  { self, castNames, language }: QuestionBrief,
  prompt: Prompt,
  quoted: readonly string[] = [],
): PartCheck => partCheckFor({ prompt, language, told: quoted, self: self.name, names: castNames });

/** The officer may read in several rooms at once, so each reading is a sequence of its own. */
export function reviewAsking(brief: ReviewBrief, prompt: Prompt): PartAsking<Review> {
  const partFault = partCheck(brief, prompt);
  return {
    prompt,
    brief,
    partFault,
    seed: brief.seed,
    key: `${brief.show}/${brief.self.id}/${brief.trader.id}`,
    fields: reviewFields(brief),
    guard: (value) =>
      inPart(guardReview(value, brief), partFault, ({ thought, reason }) => ({ thought, reason })),
    isFalse: (sentence, { chosen }) => falseOfReview(sentence, brief, verdictIn(chosen)) !== undefined,
    untruth: (review) => untruthOfReview(review, brief),
    mended: (review) => mendedReview(review, brief),
  };
}

export function superviseAsking(brief: SuperviseBrief, prompt: Prompt): PartAsking<Supervision> {
  const partFault = partCheck(brief, prompt);
  return {
    prompt,
    brief,
    partFault,
    seed: brief.seed,
    key: `${brief.show}/${brief.self.id}`,
    fields: superviseFields(brief),
    guard: (value) =>
      inPart(guardSupervision(value, brief), partFault, ({ thought, speech }) => ({ thought, speech })),
    isFalse: (sentence, { chosen }) => falseOfSupervision(sentence, brief, rulingIn(chosen)) !== undefined,
    untruth: (wish) => untruthOfSupervision(wish, brief),
    mended: (wish) => mendedSupervision(wish, brief),
    limitFault: ({ action, whom }) => {
      const fined = action === 'fine' ? brief.suspects.find(({ id }) => id === whom) : undefined;
      return fined?.mayBeFined === false ? `${fined.name} may not be fined` : undefined;
    },
  };
}

/** For the paper, which no performer writes. */
export function retellAsking(beat: Retelling): Asking<string> {
  const prompt = retellPrompt(beat);
  const partFault = partCheckFor({ prompt, self: null, names: [], language: beat.language });
  return {
    prompt,
    fields: RETELL_FIELDS,
    seed: hash32(beat.facts),
    guard: (value) => inPart(toldIn(value), partFault, (told) => ({ told })),
  };
}
