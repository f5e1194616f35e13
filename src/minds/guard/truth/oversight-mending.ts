// Makes true what of an overseer's lines is not, as it is done for traders: a false sentence leaves its line where another
// stands alone without it, and where none does its understudy's line to the same verdict or ruling takes its place.

import type { Review } from '../../../show/oversight/review.ts';
import type { Supervision } from '../../../show/oversight/supervision.ts';
import { sentencesWhole } from '../../../show/speech/spoken.ts';
import type { ReviewBrief } from '../../briefs/review-brief.ts';
import type { SuperviseBrief } from '../../briefs/supervise-brief.ts';
import { reasonFor } from '../../understudy/overseers/officer.ts';
import { announce } from '../../understudy/overseers/regulator.ts';
import { guardReview, guardSupervision } from '../guard-oversight.ts';
import { withoutFalse } from './cut.ts';
import { falseOfReview, falseOfSupervision } from './oversight-falsehoods.ts';

/** How often the understudy looks for a line. */
const ATTEMPTS = 8;

interface Mending<Answer> {
  readonly isFalse: (sentence: string) => boolean;
  /** Other words to the same choice, others for each attempt. */
  readonly inOtherWords: (attempt: number) => Answer;
  readonly isPlayable: (answer: Answer) => boolean;
  /** What nobody can call false. */
  readonly plainly: string;
}

/** The review as it is where it is true. */
export function mendedReview(review: Review, brief: ReviewBrief): Review {
  const { verdict } = review;
  const mending: Mending<Review> = {
    isFalse: (sentence) => falseOfReview(sentence, brief, verdict) !== undefined,
    inOtherWords: (attempt) => reasonFor(tried(brief, attempt), verdict),
    isPlayable: (one) => guardReview(one, brief).ok,
    plainly: `${verdict === 'flag' ? 'Flagged' : 'Approved'}, ${brief.trader.name}, in round ${brief.round}.`,
  };
  return withTrue('reason', withTrue('thought', review, mending), mending);
}

/** The turn as it is where it is true. */
export function mendedSupervision(wish: Supervision, brief: SuperviseBrief): Supervision {
  const mending: Mending<Supervision> = {
    isFalse: (sentence) => falseOfSupervision(sentence, brief, wish) !== undefined,
    inOtherWords: (attempt) => announce(tried(brief, attempt), wish),
    isPlayable: (one) => guardSupervision(one, brief).ok,
    plainly: `Round ${brief.round} of ${brief.rounds}, and I have said what I have to say.`,
  };
  return withTrue('speech', withTrue('thought', wish, mending), mending);
}

const tried = <Of extends { readonly seed: number }>(brief: Of, attempt: number): Of => ({
  ...brief,
  seed: (brief.seed + attempt) >>> 0,
});

function withTrue<Name extends string, Answer extends Readonly<Record<Name, string>>>(
  name: Name,
  answer: Answer,
  { isFalse, inOtherWords, isPlayable, plainly }: Mending<Answer>,
): Answer {
  const isTrue = (line: string): boolean => !sentencesWhole(line).some(isFalse);
  if (isTrue(answer[name])) return answer;
  const rest = withoutFalse(answer[name], isFalse);
  if (rest !== undefined) return { ...answer, [name]: rest };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const other = { ...answer, [name]: inOtherWords(attempt)[name] };
    if (isTrue(other[name]) && isPlayable(other)) return other;
  }
  return { ...answer, [name]: plainly };
}
