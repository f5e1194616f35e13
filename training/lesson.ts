// One question with its answer as the house model learns it: the brief in its short hand, and the answer field by
// field. A line of JSON each; `npm run show -- --record` writes the same, so that any model can be a teacher.

import { z } from 'zod';
import { briefFor } from '../src/minds/brief.ts';
import { officerPrompt, regulatorPrompt } from '../src/minds/house/overseer-form.ts';
import { traderPrompt } from '../src/minds/house/trader-form.ts';
import type { Field, Prompt } from '../src/minds/llama/field.ts';
import { FIELDS, REVIEW_FIELDS, superviseFields } from '../src/minds/llama/llama-mind.ts';
import type { Answered } from '../src/minds/part.ts';
import { reviewBriefFor } from '../src/minds/reviewBrief.ts';
import { superviseBriefFor } from '../src/minds/superviseBrief.ts';
import { reviewAsUnderstudy } from '../src/minds/understudy/officer.ts';
import { superviseAsUnderstudy } from '../src/minds/understudy/regulator.ts';
import { actAsUnderstudy } from '../src/minds/understudy/understudy.ts';
import type { Question } from '../src/show/question.ts';
import type { Show } from '../src/show/show.ts';

const field = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    name: z.string(),
    value: z.string(),
    options: z.array(z.string()),
    literal: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('text'), name: z.string(), value: z.string() }),
]);

export const lessonShape = z.strictObject({
  /** The voice that answers: alice, ruth, … */
  role: z.string(),
  brief: z.string(),
  answer: z.array(field),
});

export type Lesson = z.infer<typeof lessonShape>;

export interface Taught {
  readonly lesson: Lesson;
  readonly answered: Answered;
}

const PLAYED_BY = { mind: 'understudy', understudyBecause: null } as const;

/** What the understudy answers to a question, as an intent and as a lesson. */
export function teach(show: Show, question: Question): Taught {
  const asked = { question: question.id, playedBy: PLAYED_BY } as const;
  switch (question.kind) {
    case 'decide': {
      const brief = briefFor(show, question);
      const decision = actAsUnderstudy(brief);
      const lesson = lessonOf(brief.self.voice, traderPrompt(brief), FIELDS, { ...decision });
      return { lesson, answered: { ...asked, type: 'answer', decision } };
    }
    case 'review': {
      const brief = reviewBriefFor(show, question);
      const review = reviewAsUnderstudy(brief);
      const lesson = lessonOf(brief.self.voice, officerPrompt(brief), REVIEW_FIELDS, { ...review });
      return { lesson, answered: { ...asked, type: 'review', review } };
    }
    case 'supervise': {
      const brief = superviseBriefFor(show, question);
      const supervision = superviseAsUnderstudy(brief);
      const fields = superviseFields(brief);
      const lesson = lessonOf(brief.self.voice, regulatorPrompt(brief), fields, { ...supervision });
      return { lesson, answered: { ...asked, type: 'supervise', supervision } };
    }
  }
}

export function lessonOf(
  role: string,
  { shared, persona, fresh }: Prompt,
  fields: readonly Field[],
  answer: Readonly<Record<string, string | number>>,
): Lesson {
  return {
    role,
    brief: shared + persona + fresh,
    answer: fields.map((one) => {
      const value = String(answer[one.name]);
      if (one.kind === 'text') return { kind: 'text', name: one.name, value };
      const { name, options, literal = false } = one;
      return { kind: 'choice', name, value, options: [...options], literal };
    }),
  };
}
