// The closing bell by the clock: at its hour, whether anybody is awake or not.
// A round underway is cut short: its open questions are dropped with the episode.

import { closeEpisode } from '../closing.ts';
import { isLastRound } from '../deadlines.ts';
import type { ShowEvent } from '../event.ts';
import type { IntentOf } from '../intent.ts';
import { marketClosed } from '../openingTime.ts';
import type { Outcome } from '../rejection.ts';
import { reject } from '../rejection.ts';
import { Script } from '../script.ts';
import type { Show } from '../show.ts';
import { isUnseen } from '../watching.ts';

export function ringClosingBell(show: Show, intent: IntentOf<'ringClosingBell'>): Outcome<ShowEvent> {
  const { episode } = show;
  if (show.pausedSinceMs !== null) return reject({ reason: 'paused' });
  if (episode === null) return reject(marketClosed(show, intent.atMs));
  // Fewer rounds than have been played were asked for meanwhile: there is none to wait for.
  const isOver = isLastRound(show) && !episode.roundUnderway;
  if (!isOver && intent.atMs < episode.closesAtMs)
    return reject({ reason: 'tooEarly', atMs: episode.closesAtMs });
  const script = new Script(show, intent.atMs);
  closeEpisode(script, show.asleepSinceMs !== null && isUnseen(show) ? 'unseen' : 'seen');
  return script.done();
}
