// What the clock wants of a show next: worked out from the state alone, so that a restart knows it too.

import type { Intent } from '../show/intent.ts';
import { allLocked } from '../show/pools.ts';
import type { Show } from '../show/show.ts';

type ClockIntent = Extract<
  Intent,
  {
    type:
      | 'startRound'
      | 'closeChaos'
      | 'closeMotion'
      | 'lockPool'
      | 'ringClosingBell'
      | 'ringOpeningBell'
      | 'endPowerHour';
  }
>;

export type Alarm =
  | {
      readonly atMs: number;
      readonly type: Exclude<ClockIntent['type'], 'closeChaos' | 'closeMotion' | 'ringOpeningBell'>;
    }
  | { readonly atMs: number; readonly type: 'ringOpeningBell' }
  | { readonly atMs: number; readonly type: 'closeChaos'; readonly vote: string }
  | { readonly atMs: number; readonly type: 'closeMotion'; readonly motion: string };

/**
 * The next thing that is due by the clock; undefined where the show waits for people, or for a bell by the hour.
 * `rounds: 'held'` leaves the next round out, for a stage that must catch up first.
 */
export function nextAlarm(
  show: Show,
  { rounds }: { rounds: 'due' | 'held' } = { rounds: 'due' },
): Alarm | undefined {
  if (show.cast.length === 0 || show.pausedSinceMs !== null || show.asleepSinceMs !== null) return undefined;
  const votes = [...chaosAlarm(show), ...motionAlarm(show), ...powerHourAlarm(show)];
  const due = [...votes, ...(show.episode === null ? openingAlarm(show) : episodeAlarms(show))];
  const wanted = due.filter(({ type }) => rounds === 'due' || type !== 'startRound');
  return wanted.sort((one, other) => one.atMs - other.atMs)[0];
}

function chaosAlarm({ chaos }: Show): Alarm[] {
  return chaos === null ? [] : [{ atMs: chaos.closesAtMs, type: 'closeChaos', vote: chaos.id }];
}

function motionAlarm({ motion }: Show): Alarm[] {
  return motion === null ? [] : [{ atMs: motion.closesAtMs, type: 'closeMotion', motion: motion.id }];
}

function powerHourAlarm({ powerHourUntilMs }: Show): Alarm[] {
  return powerHourUntilMs === null ? [] : [{ atMs: powerHourUntilMs, type: 'endPowerHour' }];
}

function openingAlarm({ lastResult, settings, atMs }: Show): Alarm[] {
  if (settings.openingBell !== null) return [];
  return [{ atMs: lastResult?.nextOpensAtMs ?? atMs, type: 'ringOpeningBell' }];
}

function episodeAlarms({ episode }: Show): Alarm[] {
  if (episode === null) return [];
  const alarms: Alarm[] = [{ atMs: episode.closesAtMs, type: 'ringClosingBell' }];
  if (!allLocked(episode)) alarms.push({ atMs: episode.locksAtMs, type: 'lockPool' });
  if (!episode.roundUnderway) alarms.push({ atMs: episode.nextRoundAtMs, type: 'startRound' });
  return alarms;
}
