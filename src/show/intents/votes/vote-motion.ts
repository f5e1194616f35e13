// Yes or no: one member, one vote, changeable until the motion closes.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import type { IntentOf } from '../intent.ts';

export function voteMotion(show: Show, intent: IntentOf<'voteMotion'>): Outcome<ShowEvent> {
  const { motion } = show;
  const { viewer, choice, atMs } = intent;
  if (show.pausedSinceMs !== null) return reject({ reason: 'paused' });
  if (motion === null || motion.id !== intent.motion || atMs >= motion.closesAtMs) {
    return reject({ reason: 'voteClosed' });
  }
  if (choice !== 'yes' && choice !== 'no') return reject({ reason: 'unknownOption' });
  if (motion.ballots[viewer] === choice) return reject({ reason: 'alreadyDone' });
  return accept({ type: 'motionVoted', motion: motion.id, viewer, choice });
}
