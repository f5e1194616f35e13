// The motion's time is up: passed with a quorum, it takes effect at once.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { effectsOf, motionClosed } from '../../votes/motion-result.ts';
import type { IntentOf } from '../intent.ts';

export function closeMotion(show: Show, intent: IntentOf<'closeMotion'>): Outcome<ShowEvent> {
  const { motion } = show;
  const { atMs } = intent;
  if (show.pausedSinceMs !== null) return reject({ reason: 'paused' });
  if (motion === null || motion.id !== intent.motion) return reject({ reason: 'voteClosed' });
  if (atMs < motion.closesAtMs) return reject({ reason: 'tooEarly', atMs: motion.closesAtMs });
  const closed = motionClosed(show, motion, { atMs, why: 'timeUp' });
  return accept(closed, ...(closed.result.passed ? effectsOf(show, motion) : []));
}
