// Yes or no: one member, one vote, changeable until the motion closes.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { ballotFault, motionUnderway } from '../guards.ts';
import type { VoteMotion } from './vote-intents.ts';

export function voteMotion(show: Show, intent: VoteMotion): Outcome<ShowEvent> {
  const { viewer, choice, atMs } = intent;
  const motion = motionUnderway(show, intent.motion);
  if (isRejection(motion)) return reject(motion);
  const fault = ballotFault(motion, atMs);
  if (fault !== undefined) return reject(fault);
  if (choice !== 'yes' && choice !== 'no') return reject({ reason: 'unknownOption' });
  if (motion.ballots[viewer] === choice) return reject({ reason: 'alreadyDone' });
  return accept({ type: 'motionVoted', motion: motion.id, viewer, choice });
}
