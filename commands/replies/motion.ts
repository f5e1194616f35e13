// Puts a motion to the members, and takes their yes and no under it: what `/comeback` and `/chair` share.

import type { PerformerId } from '../../src/show/ids.ts';
import type { Show } from '../../src/show/state/show.ts';
import { motionContent, type ShownVote } from '../../src/stage/floor/vote-buttons.ts';
import type { Call, PressCall } from '../../src/stage/interactions/call.ts';
import type { Reply } from '../../src/stage/interactions/reply.ts';
import { openedVote } from './opened-vote.ts';
import { refused } from './refusal.ts';
import { showNow } from './visit.ts';

/** Shall this trader come back or, with null, shall the caller take the executive's chair? */
export async function putMotion(call: Call, before: Show, comeback: PerformerId | null): Promise<Reply> {
  const { guild, viewer, atMs } = call;
  const outcome = await call.floors.submit(guild, { type: 'openMotion', viewer, atMs, comeback });
  const show = showNow(call, before);
  const shown = shownMotion(call, show);
  const underway = !outcome.ok && outcome.rejection.reason === 'motionUnderway';
  if (shown === undefined || show.motion === null || !(outcome.ok || underway)) {
    return refused(call, outcome.ok ? { reason: 'voteClosed' } : outcome.rejection);
  }
  return openedVote(call, {
    ...{ show, kind: 'motion', opened: outcome.ok ? 'now' : 'already' },
    closesAtMs: show.motion.closesAtMs,
    ...shown,
  });
}

export async function voteOnMotion(call: PressCall<'motion'>, before: Show): Promise<Reply> {
  const { guild, viewer, atMs, press } = call;
  const { motion, choice } = press;
  const outcome = await call.floors.submit(guild, { type: 'voteMotion', viewer, atMs, motion, choice });
  // The same button pressed twice: the vote stands, and the tally is shown as it is now.
  if (!outcome.ok && outcome.rejection.reason !== 'alreadyDone') return refused(call, outcome.rejection);
  const shown = shownMotion(call, showNow(call, before));
  return shown === undefined ? refused(call, { reason: 'voteClosed' }) : { kind: 'tally', ...shown };
}

function shownMotion({ words, atMs }: Call, show: Show): ShownVote | undefined {
  const { motion } = show;
  return motion === null ? undefined : motionContent(words, show, { motion, atMs });
}
