// The compliance officer has read a decision: approved it goes through whole, flagged by half, and what was not
// answered in time passes with a note.

import { relationsMoved } from '../../cast/opinions.ts';
import type { ShowEvent } from '../../events/event.ts';
import { reviewFault } from '../../oversight/review.ts';
import type { Outcome } from '../../rejection.ts';
import { isRejection, reject } from '../../rejection.ts';
import { goOn } from '../../rounds/round.ts';
import { Script } from '../../script.ts';
import type { Show } from '../../state/show.ts';
import { execute } from '../../trading/execution.ts';
import { openQuestion } from '../guards.ts';
import type { ReviewDecision } from './mind-intents.ts';

/** Accepted while paused too: what was asked before the pause is finished. */
export function review(show: Show, intent: ReviewDecision): Outcome<ShowEvent> {
  const question = openQuestion(show, { id: intent.question, kind: 'review' });
  if (isRejection(question)) return reject(question);
  const fault = intent.review === null ? undefined : reviewFault(intent.review);
  if (fault !== undefined) return reject({ reason: 'malformedDecision', fault });
  const { performer, trader, room, decision } = question;
  const script = new Script(show, intent.atMs);
  script.emit({
    type: 'decisionReviewed',
    question: question.id,
    performer,
    trader,
    room,
    review: intent.review,
    ...(intent.review === null ? { note: 'passedUnread' as const } : {}),
    playedBy: intent.playedBy,
  });
  const isFlagged = intent.review?.verdict === 'flag';
  if (isFlagged) {
    script.emit(...relationsMoved(script.show, [{ by: performer, to: trader, reason: 'flagged' }]));
  }
  execute(script, trader, { decision, share: isFlagged ? 'half' : 'whole' });
  goOn(script);
  return script.done();
}
