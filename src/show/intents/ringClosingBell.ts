// The closing bell by the clock, for a floor that slept or stood still through its last rounds.
// A round underway is cut short: its open questions are dropped with the episode.

import { closeEpisode } from '../closing.ts';
import type { ShowEvent } from '../event.ts';
import type { IntentOf } from '../intent.ts';
import type { Outcome } from '../rejection.ts';
import { reject } from '../rejection.ts';
import { Script } from '../script.ts';
import type { Show } from '../show.ts';

export function ringClosingBell(show: Show, intent: IntentOf<'ringClosingBell'>): Outcome<ShowEvent> {
  const { episode } = show;
  if (show.pausedSinceMs !== null) return reject({ reason: 'paused' });
  if (episode === null) return reject({ reason: 'marketClosed', nextOpensAtMs: null });
  if (intent.atMs < episode.closesAtMs) return reject({ reason: 'tooEarly', atMs: episode.closesAtMs });
  const script = new Script(show, intent.atMs);
  closeEpisode(script);
  return script.done();
}
