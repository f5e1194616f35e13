// A question as any model is asked it: its prompt, the fields of its answer, and what makes of them something that may
// be played.

import { hash32 } from '../../show/chance.ts';
import type { Review } from '../../show/oversight/review.ts';
import type { Supervision } from '../../show/oversight/supervision.ts';
import type { Decision } from '../../show/trading/decision.ts';
import type { Retelling } from '../../views/paper/retelling.ts';
import type { Brief } from '../briefs/brief.ts';
import type { QuestionBrief } from '../briefs/question-brief.ts';
import type { ReviewBrief } from '../briefs/review-brief.ts';
import type { SuperviseBrief } from '../briefs/supervise-brief.ts';
import { guard } from '../guard/guard.ts';
import { guardReview, guardSupervision } from '../guard/guard-oversight.ts';
import type { Guarded } from '../guard/guarded.ts';
import { untruth } from '../guard/truth/falsehoods.ts';
import { isFalseSoFar } from '../guard/truth/so-far.ts';
import { RETELL_FIELDS, retellPrompt, toldIn } from '../prompts/retell-prompt.ts';
import type { Field, Prompt } from './field.ts';
import { decideFields, reviewFields, superviseFields } from './question-fields.ts';

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
  readonly chosen: Readonly<Record<string, string>>;
}

/** A performer's. */
export interface PartAsking<Answer> extends Asking<Answer> {
  readonly brief: QuestionBrief;
  /** Who speaks (performer of a guild), so that a model can keep what it has read of its prompt. */
  readonly key: string;
  /** Whether a sentence is not so, as far as the fields that were filled before it tell. */
  readonly isFalse?: (sentence: string, of: Sentence) => boolean;
  /** What of a whole answer is not so: another try may be true. */
  readonly untruth?: (answer: Answer) => string | undefined;
  /** What an answer does that its performer would never do, or may not. */
  readonly limitFault?: (answer: Answer) => string | undefined;
}

export const decideAsking = (brief: Brief, prompt: Prompt): PartAsking<Decision> => ({
  prompt,
  brief,
  seed: brief.seed,
  key: `${brief.show}/${brief.self.id}`,
  fields: decideFields(brief),
  guard: (value) => guard(value, brief),
  isFalse: (sentence, { field, chosen }) => isFalseSoFar(sentence, { line: field, chosen, brief }),
  untruth: (decision) => untruth(decision, brief),
});

/** The officer may read in several rooms at once, so each reading is a sequence of its own. */
export const reviewAsking = (brief: ReviewBrief, prompt: Prompt): PartAsking<Review> => ({
  prompt,
  brief,
  seed: brief.seed,
  key: `${brief.show}/${brief.self.id}/${brief.trader.id}`,
  fields: reviewFields(brief),
  guard: (value) => guardReview(value, brief),
});

export const superviseAsking = (brief: SuperviseBrief, prompt: Prompt): PartAsking<Supervision> => ({
  prompt,
  brief,
  seed: brief.seed,
  key: `${brief.show}/${brief.self.id}`,
  fields: superviseFields(brief),
  guard: (value) => guardSupervision(value, brief),
  limitFault: ({ action, whom }) => {
    const fined = action === 'fine' ? brief.suspects.find(({ id }) => id === whom) : undefined;
    return fined?.mayBeFined === false ? `${fined.name} may not be fined` : undefined;
  },
});

export const retellAsking = (beat: Retelling): Asking<string> => ({
  prompt: retellPrompt(beat),
  fields: RETELL_FIELDS,
  seed: hash32(beat.facts),
  guard: toldIn,
});
