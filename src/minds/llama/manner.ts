// How a family of models is spoken to, and how freely it answers.

import type { Performer } from '../../show/cast/cast.ts';
import { TRIES } from '../answer/asking.ts';
import type { Chosen, Field, Prompt, SkeletonPart, Spelling } from '../answer/field.ts';
import type { Brief } from '../briefs/brief.ts';
import type { QuestionBrief } from '../briefs/question-brief.ts';
import type { ReviewBrief } from '../briefs/review-brief.ts';
import type { SuperviseBrief } from '../briefs/supervise-brief.ts';
import { decideInEnglish, reviewInEnglish, superviseInEnglish } from '../prompts/deed.ts';
import { officerPrompt } from '../prompts/officer-prompt.ts';
import { promptFor } from '../prompts/prompt.ts';
import { regulatorPrompt } from '../prompts/regulator-prompt.ts';

/** A question's fields as a model fills them: in which order and words, and what it is told of its choices between. */
type Skeleton<Of> = (brief: Of, fields: readonly Field[]) => readonly SkeletonPart[];

/** A text, and what it is to say. */
export interface Worded {
  readonly brief: QuestionBrief;
  readonly field: string;
  readonly chosen: Chosen;
}

export interface Manner {
  readonly decide: (brief: Brief) => Prompt;
  readonly review: (brief: ReviewBrief) => Prompt;
  readonly supervise: (brief: SuperviseBrief) => Prompt;
  readonly skeletons: {
    readonly decide: Skeleton<Brief>;
    readonly review: Skeleton<ReviewBrief>;
    readonly supervise: Skeleton<SuperviseBrief>;
  };
  readonly temperature: number;
  /** A line's most tokens, as far as its fields do not say it; how many it takes depends on the tokenizer. */
  readonly lineTokensMax?: number;
  /** How often an answer is asked for until it is without fault. */
  readonly tries: number;
  /** What a text may say after what was chosen. */
  readonly spellingFor?: (of: Worded) => Spelling;
  /** Told what is said, for its forms not to come back. */
  readonly worn?: { add(of: QuestionBrief, sentences: readonly string[]): void };
  /** For who measures a model: what is not so in the end stays as it is. */
  readonly asItIs?: true;
  /** What is wrong with lines that could be played, if they must: another try may be better. */
  readonly slipIn?: (lines: readonly string[]) => string | undefined;
  /** The adapter that plays a performer; undefined plays it with the bare model. */
  readonly adapterFor?: (self: Performer) => string | undefined;
}

/** Instructions in English, for models that follow them. */
export const INSTRUCTED: Manner = {
  decide: promptFor,
  review: officerPrompt,
  supervise: regulatorPrompt,
  skeletons: { decide: decideInEnglish, review: reviewInEnglish, supervise: superviseInEnglish },
  temperature: 0.9,
  tries: TRIES,
};
