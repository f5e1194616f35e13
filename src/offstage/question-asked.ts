// A question put to a mind, with what came of it: the mind's answer within its deadline, or the understudy's.

import { becauseOf, TooLate } from '../minds/answer/too-late.ts';
import type { Mind } from '../minds/mind.ts';
import { type Answered, partFor } from '../minds/part.ts';
import type { Performer } from '../show/cast/cast.ts';
import type { Question } from '../show/rounds/question.ts';
import type { Show } from '../show/state/show.ts';

export interface QuestionAsked {
  /** The show as it was when the question was put. */
  readonly show: Show;
  readonly question: Question;
  readonly answered: Answered;
  /** Why the understudy answered; null where the mind did. */
  readonly fault: Error | null;
}

export interface Minds {
  readonly mindFor: (card: Performer) => Mind;
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/** Never rejects. */
export async function ask(show: Show, question: Question, minds: Minds): Promise<QuestionAsked> {
  const { mindFor, deadlineMs, signal } = minds;
  const part = partFor(show, question);
  const mind = mindFor(part.card);
  // Who answers at once needs no clock, and a clock for every line is dear.
  const limit = mind.instant === true ? null : AbortSignal.timeout(deadlineMs);
  const either = limit === null ? signal : AbortSignal.any([limit, signal]);
  try {
    const answered = await part.ask(mind, { deadlineMs, signal: either });
    return { show, question, answered, fault: null };
  } catch (cause) {
    // With the clock run out it is late, whatever the mind says of its end.
    const understudyBecause = becauseOf(limit?.aborted === true ? new TooLate('deadline') : cause);
    const answered = part.standIn({ mind: mind.name, understudyBecause });
    return { show, question, answered, fault: cause instanceof Error ? cause : new Error(String(cause)) };
  }
}
