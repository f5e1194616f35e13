// How a motion ends: passed, it takes effect at once; with the episode it is dropped.

import type { ShowEvent } from '../events/event.ts';
import type { MotionClosed } from '../events/votes.ts';
import type { Show } from '../state/show.ts';
import { OVERRIDES_MAX } from './chair.ts';
import { comebackOf } from './comeback.ts';
import type { Motion } from './motion.ts';
import { resultOf } from './motion.ts';

export function motionClosed(
  show: Show,
  motion: Motion,
  { atMs, why }: { atMs: number; why: MotionClosed['why'] },
): MotionClosed {
  const result = resultOf(show.viewers, motion, atMs);
  return {
    type: 'motionClosed',
    motion,
    result: { ...result, passed: result.passed && why === 'timeUp' },
    why,
    readyAtMs: atMs + show.settings.chaosCooldownMs,
  };
}

/** What a passed motion brings about; nothing where it has become pointless meanwhile. */
export function effectsOf(show: Show, { cause }: Motion): readonly ShowEvent[] {
  if (cause.kind === 'chair') {
    return [{ type: 'chairTaken', viewer: cause.candidate, overridesLeft: OVERRIDES_MAX }];
  }
  const isOut = show.episode?.bankrupt.includes(cause.performer) ?? false;
  return isOut ? comebackOf(show, cause.performer) : [];
}
