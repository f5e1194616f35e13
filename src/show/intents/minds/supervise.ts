// The regulator's turn: it speaks, it uses its powers as far as they go, it walks.

import type { Gesture } from '../../cast/opinions.ts';
import { relationsMoved } from '../../cast/opinions.ts';
import type { ShowEvent } from '../../events/event.ts';
import { sanctions } from '../../oversight/regulator.ts';
import { supervisionFault } from '../../oversight/supervision.ts';
import type { Outcome } from '../../rejection.ts';
import { isRejection, reject } from '../../rejection.ts';
import { goOn } from '../../rounds/round.ts';
import { Script } from '../../script.ts';
import type { Show } from '../../state/show.ts';
import { walk } from '../../trading/execution.ts';
import { openQuestion } from '../guards.ts';
import type { Supervise } from './mind-intents.ts';

/** Accepted while paused too: what was asked before the pause is finished. */
export function supervise(show: Show, intent: Supervise): Outcome<ShowEvent> {
  const question = openQuestion(show, { id: intent.question, kind: 'supervise' });
  if (isRejection(question)) return reject(question);
  const { supervision, playedBy } = intent;
  const fault = supervisionFault(show.cast, supervision);
  if (fault !== undefined) return reject({ reason: 'malformedDecision', fault });
  const { id, performer, room } = question;
  const script = new Script(show, intent.atMs);
  script.emit({ type: 'supervised', question: id, performer, room, supervision, playedBy });
  const done = sanctions(script.show, performer, supervision);
  script.emit(...done);
  const gestures = done.flatMap((event): Gesture[] => {
    if (event.type !== 'traderWarned' && event.type !== 'traderFined') return [];
    const reason = event.type === 'traderWarned' ? 'warned' : 'fined';
    return [{ by: performer, to: event.performer, reason }];
  });
  script.emit(...relationsMoved(script.show, gestures));
  walk(script, performer, supervision.location);
  goOn(script);
  return script.done();
}
