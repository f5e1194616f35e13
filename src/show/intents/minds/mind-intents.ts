// What the minds want: their answers to the questions that were put to them.

import type { QuestionId } from '../../ids.ts';
import type { Review } from '../../oversight/review.ts';
import type { Supervision } from '../../oversight/supervision.ts';
import type { PlayedBy } from '../../rounds/played-by.ts';
import type { Decision } from '../../trading/decision.ts';
import type { At } from '../at.ts';

interface Answering extends At {
  readonly question: QuestionId;
  readonly playedBy: PlayedBy;
}

export interface Answer extends Answering {
  readonly type: 'answer';
  readonly decision: Decision;
}
/** The officer's answer; null where none came in time: the decision passes with a note. */
export interface ReviewDecision extends Answering {
  readonly type: 'review';
  readonly review: Review | null;
}
/** The regulator's answer. */
export interface Supervise extends Answering {
  readonly type: 'supervise';
  readonly supervision: Supervision;
}

export type MindIntent = Answer | ReviewDecision | Supervise;
