// Who answers the questions of a season: the understudies, or hostile minds that want to break the bank.
// An answer is an intent without its time; garbage is what the rules must refuse first.

import { briefFor } from '../../src/minds/briefs/brief.ts';
import { reviewBriefFor } from '../../src/minds/briefs/review-brief.ts';
import { superviseBriefFor } from '../../src/minds/briefs/supervise-brief.ts';
import type { Answered } from '../../src/minds/part.ts';
import { reviewAsUnderstudy } from '../../src/minds/understudy/overseers/officer.ts';
import { superviseAsUnderstudy } from '../../src/minds/understudy/overseers/regulator.ts';
import { actAsUnderstudy } from '../../src/minds/understudy/understudy.ts';
import type { Question } from '../../src/show/rounds/question.ts';
import type { Show } from '../../src/show/state/show.ts';

export interface Player {
  /** What the rules must refuse, before the answer. */
  garbage(show: Show, question: Question): readonly unknown[];
  answer(show: Show, question: Question): Answered;
}

const playedBy = { mind: 'understudy', understudyBecause: null } as const;

export const understudies: Player = {
  garbage: () => [],
  answer: (show, question) => {
    const asked = { question: question.id, playedBy } as const;
    switch (question.kind) {
      case 'decide':
        return { type: 'answer', decision: actAsUnderstudy(briefFor(show, question)), ...asked };
      case 'review':
        return { type: 'review', review: reviewAsUnderstudy(reviewBriefFor(show, question)), ...asked };
      case 'supervise':
        return {
          type: 'supervise',
          supervision: superviseAsUnderstudy(superviseBriefFor(show, question)),
          ...asked,
        };
    }
  },
};
