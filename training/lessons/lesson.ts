// What the understudy answers to a question, as the show takes it and as the house model learns it.

import { briefFor } from '../../src/minds/briefs/brief.ts';
import { reviewBriefFor } from '../../src/minds/briefs/review-brief.ts';
import { superviseBriefFor } from '../../src/minds/briefs/supervise-brief.ts';
import type { Lesson } from '../../src/minds/house/lesson.ts';
import { decideLesson, reviewLesson, superviseLesson } from '../../src/minds/house/recording.ts';
import type { Answered } from '../../src/minds/part.ts';
import { reviewAsUnderstudy } from '../../src/minds/understudy/overseers/officer.ts';
import { superviseAsUnderstudy } from '../../src/minds/understudy/overseers/regulator.ts';
import { actAsUnderstudy } from '../../src/minds/understudy/understudy.ts';
import type { Question } from '../../src/show/rounds/question.ts';
import type { Show } from '../../src/show/state/show.ts';

export interface Taught {
  readonly lesson: Lesson;
  readonly answered: Answered;
}

const PLAYED_BY = { mind: 'understudy', understudyBecause: null } as const;

export function teach(show: Show, question: Question): Taught {
  const asked = { question: question.id, playedBy: PLAYED_BY } as const;
  switch (question.kind) {
    case 'decide': {
      const brief = briefFor(show, question);
      const decision = actAsUnderstudy(brief);
      return { lesson: decideLesson(brief, decision), answered: { ...asked, type: 'answer', decision } };
    }
    case 'review': {
      const brief = reviewBriefFor(show, question);
      const review = reviewAsUnderstudy(brief);
      return { lesson: reviewLesson(brief, review), answered: { ...asked, type: 'review', review } };
    }
    case 'supervise': {
      const brief = superviseBriefFor(show, question);
      const supervision = superviseAsUnderstudy(brief);
      const lesson = superviseLesson(brief, supervision);
      return { lesson, answered: { ...asked, type: 'supervise', supervision } };
    }
  }
}
