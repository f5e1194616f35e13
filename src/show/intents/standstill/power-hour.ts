// A power hour begins, and brings the next round forward; an hour later the clock ends it, or before that a manager.
// None begins where it would change nothing, for the rounds run as fast already.

import type { ShowEvent } from '../../events/event.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import { loudPaceMs, POWER_HOUR_MS } from '../../rounds/power-hour.ts';
import { woken } from '../../rounds/waking.ts';
import { Script } from '../../script.ts';
import type { Show } from '../../state/show.ts';
import { pausedFault, tooEarlyFault } from '../guards.ts';
import type { EndPowerHour, StartPowerHour } from './standstill-intents.ts';

export function startPowerHour(show: Show, intent: StartPowerHour): Outcome<ShowEvent> {
  const { viewer: by, atMs } = intent;
  const fault = pausedFault(show);
  if (fault !== undefined) return reject(fault);
  if (show.powerHourUntilMs !== null) {
    return reject({ reason: 'powerHourUnderway', untilMs: show.powerHourUntilMs });
  }
  const { paceMs } = show.settings;
  if (loudPaceMs(show) >= paceMs) return reject({ reason: 'loudAlready', paceMs });
  const script = new Script(show, atMs);
  // An hour that began asleep would be moved by the whole sleep.
  script.emit(...woken(show, atMs));
  const nextRoundAtMs = broughtForwardMs(script.show, atMs);
  script.emit({ type: 'powerHourStarted', by, untilMs: atMs + POWER_HOUR_MS, nextRoundAtMs });
  return script.done();
}

export function endPowerHour(show: Show, intent: EndPowerHour): Outcome<ShowEvent> {
  const { powerHourUntilMs } = show;
  const { viewer: by } = intent;
  const fault = pausedFault(show);
  if (fault !== undefined) return reject(fault);
  if (powerHourUntilMs === null) return reject({ reason: 'alreadyDone' });
  if (by !== undefined) return accept({ type: 'powerHourEnded', by });
  const early = tooEarlyFault(powerHourUntilMs, intent.atMs);
  return early === undefined ? accept({ type: 'powerHourEnded' }) : reject(early);
}

/** When the round that is waited for begins now; null where none is. */
function broughtForwardMs({ episode, settings }: Show, atMs: number): number | null {
  if (episode === null || episode.roundUnderway) return null;
  const loudMs = Math.max(episode.roundStartedAtMs + loudPaceMs({ settings }), atMs);
  return Math.min(episode.nextRoundAtMs, loudMs);
}
