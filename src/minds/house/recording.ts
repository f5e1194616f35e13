// A mind whose every answer is written down as a lesson for the house model: any model can be its teacher.

import type { Review } from '../../show/oversight/review.ts';
import type { Supervision } from '../../show/oversight/supervision.ts';
import { NO_ACT } from '../../show/plot/act.ts';
import { deniesTrade, liesOnPurpose } from '../../show/speech/two-faced.ts';
import type { Decision } from '../../show/trading/decision.ts';
import { decideFields, reviewFields, superviseFields } from '../answer/question-fields.ts';
import { LIE, SAYS, TRUTH } from '../answer/says.ts';
import type { Brief } from '../briefs/brief.ts';
import type { ReviewBrief } from '../briefs/review-brief.ts';
import type { SuperviseBrief } from '../briefs/supervise-brief.ts';
import { hadIn, untruth } from '../guard/truth/falsehoods.ts';
import { untruthOfReview, untruthOfSupervision } from '../guard/truth/oversight-falsehoods.ts';
import type { Mind } from '../mind.ts';
import { roleOf } from './form.ts';
import type { Lesson } from './lesson.ts';
import { lessonOf } from './lesson.ts';
import { officerPrompt, officerSkeleton, regulatorPrompt, regulatorSkeleton } from './overseer-form.ts';
import { traderPrompt, traderSkeleton } from './trader-form.ts';

/** `lies`: the speech denies the trade, and means to. Only what is true is to be learnt: see `isTeachable`. */
export function decideLesson(brief: Brief, decision: Decision, { lies }: { readonly lies: boolean }): Lesson {
  const skeleton = traderSkeleton(brief, decideFields(brief));
  const inward = { act: NO_ACT, [SAYS]: lies ? LIE : TRUTH };
  // Whoever holds has no size: the form asks for one, and there would be nothing to learn it from.
  const sized = decision.trade === 'Hold' ? { conviction: 1 } : {};
  return lessonOf(
    { role: roleOf(brief.self), prompt: traderPrompt(brief), skeleton },
    { ...inward, ...decision, ...sized },
  );
}

export const reviewLesson = (brief: ReviewBrief, review: Review): Lesson =>
  lessonOf(
    {
      role: roleOf(brief.self),
      prompt: officerPrompt(brief),
      skeleton: officerSkeleton(brief, reviewFields(brief)),
    },
    { ...review },
  );

export const superviseLesson = (brief: SuperviseBrief, supervision: Supervision): Lesson =>
  lessonOf(
    {
      role: roleOf(brief.self),
      prompt: regulatorPrompt(brief),
      skeleton: regulatorSkeleton(brief, superviseFields(brief)),
    },
    { ...supervision },
  );

/** Nothing false, and nothing that sounds like a lie and is none, or that its thought does not own up to. */
export const isTeachable = (brief: Brief, decision: Decision): boolean =>
  untruth(decision, brief) === undefined &&
  (decision.act !== undefined || !deniesTrade(decision, brief.language) || liesIn(brief, decision));

/** Of a mind that was not asked whether to lie, what it thinks of what it says is the only sign that it did. */
export const liesIn = (brief: Brief, decision: Decision): boolean =>
  decision.act === undefined && liesOnPurpose(decision, brief.language, hadIn(brief));

/** `mind` as it is; what it answers, and nothing that a stand-in says, goes to `learn`. */
export function recorded(mind: Mind, learn: (lesson: Lesson) => void): Mind {
  const { review, supervise } = mind;
  return {
    ...mind,
    decide: async (brief, limits) => {
      const decision = await mind.decide(brief, limits);
      if (isTeachable(brief, decision))
        learn(decideLesson(brief, decision, { lies: liesIn(brief, decision) }));
      return decision;
    },
    ...(review === undefined
      ? {}
      : {
          review: async (brief, limits) => {
            const answer = await review(brief, limits);
            if (untruthOfReview(answer, brief) === undefined) learn(reviewLesson(brief, answer));
            return answer;
          },
        }),
    ...(supervise === undefined
      ? {}
      : {
          supervise: async (brief, limits) => {
            const answer = await supervise(brief, limits);
            if (untruthOfSupervision(answer, brief) === undefined) learn(superviseLesson(brief, answer));
            return answer;
          },
        }),
  };
}
