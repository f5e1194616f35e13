// The closing bell by the clock: at its hour, whether anybody is awake or not.
// A round underway is cut short: its open questions are dropped with the episode.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { isRejection, reject } from '../../rejection.ts';
import { closeEpisode } from '../../rounds/closing.ts';
import { isLastRound } from '../../rounds/deadlines.ts';
import { isUnseen } from '../../rounds/watching.ts';
import { Script } from '../../script.ts';
import type { Show } from '../../state/show.ts';
import { runningEpisode, tooEarlyFault } from '../guards.ts';
import type { RingClosingBell } from './bell-intents.ts';

export function ringClosingBell(show: Show, intent: RingClosingBell): Outcome<ShowEvent> {
  const episode = runningEpisode(show, intent.atMs);
  if (isRejection(episode)) return reject(episode);
  // Fewer rounds than have been played were asked for meanwhile: there is none to wait for.
  const isOver = isLastRound(show) && !episode.roundUnderway;
  const fault = isOver ? undefined : tooEarlyFault(episode.closesAtMs, intent.atMs);
  if (fault !== undefined) return reject(fault);
  const script = new Script(show, intent.atMs);
  closeEpisode(script, show.asleepSinceMs !== null && isUnseen(show) ? 'unseen' : 'seen');
  return script.done();
}
