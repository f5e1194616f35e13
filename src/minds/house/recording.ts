// A mind whose every answer is written down as a lesson for the house model: any model can be its teacher.

import type { Review } from '../../show/oversight/review.ts';
import type { Supervision } from '../../show/oversight/supervision.ts';
import type { Decision } from '../../show/trading/decision.ts';
import { DECIDE_FIELDS, reviewFields, superviseFields } from '../answer/question-fields.ts';
import type { Brief } from '../briefs/brief.ts';
import type { ReviewBrief } from '../briefs/review-brief.ts';
import type { SuperviseBrief } from '../briefs/supervise-brief.ts';
import type { Mind } from '../mind.ts';
import type { Lesson } from './lesson.ts';
import { lessonOf } from './lesson.ts';
import { officerPrompt, regulatorPrompt } from './overseer-form.ts';
import { traderPrompt } from './trader-form.ts';

/** What is done in threads the house model does not learn: its short hand tells of none. */
const LEARNT_FIELDS = DECIDE_FIELDS.filter(({ name }) => name !== 'act');

const decideLesson = (brief: Brief, decision: Decision): Lesson =>
  lessonOf({ role: brief.self.voice, prompt: traderPrompt(brief), fields: LEARNT_FIELDS }, { ...decision });

const reviewLesson = (brief: ReviewBrief, review: Review): Lesson =>
  lessonOf(
    { role: brief.self.voice, prompt: officerPrompt(brief), fields: reviewFields(brief) },
    { ...review },
  );

const superviseLesson = (brief: SuperviseBrief, supervision: Supervision): Lesson =>
  lessonOf(
    { role: brief.self.voice, prompt: regulatorPrompt(brief), fields: superviseFields(brief) },
    { ...supervision },
  );

/** `mind` as it is; what it answers, and nothing that a stand-in says, goes to `learn`. */
export function recorded(mind: Mind, learn: (lesson: Lesson) => void): Mind {
  const { review, supervise } = mind;
  return {
    ...mind,
    decide: async (brief, limits) => {
      const decision = await mind.decide(brief, limits);
      learn(decideLesson(brief, decision));
      return decision;
    },
    ...(review === undefined
      ? {}
      : {
          review: async (brief, limits) => {
            const answer = await review(brief, limits);
            learn(reviewLesson(brief, answer));
            return answer;
          },
        }),
    ...(supervise === undefined
      ? {}
      : {
          supervise: async (brief, limits) => {
            const answer = await supervise(brief, limits);
            learn(superviseLesson(brief, answer));
            return answer;
          },
        }),
  };
}
