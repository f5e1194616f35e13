// The motion's time is up: passed with a quorum, it takes effect at once.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, isRejection, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { effectsOf, motionClosed } from '../../votes/motion-result.ts';
import { motionUnderway, tooEarlyFault } from '../guards.ts';
import type { CloseMotion } from './vote-intents.ts';

export function closeMotion(show: Show, intent: CloseMotion): Outcome<ShowEvent> {
  const { atMs } = intent;
  const motion = motionUnderway(show, intent.motion);
  if (isRejection(motion)) return reject(motion);
  const fault = tooEarlyFault(motion.closesAtMs, atMs);
  if (fault !== undefined) return reject(fault);
  const closed = motionClosed(show, motion, { atMs, why: 'timeUp' });
  return accept(closed, ...(closed.result.passed ? effectsOf(show, motion) : []));
}
