// What the clock wants of a show next: worked out from the state alone, so that a restart knows it too.

import type { Intent } from '../../show/intents/intent.ts';
import { allLocked } from '../../show/parlour/pools.ts';
import { isLastRound } from '../../show/rounds/deadlines.ts';
import { nextOpensAtMs } from '../../show/rounds/opening-time.ts';
import { nobodyIsWatching } from '../../show/rounds/watching.ts';
import type { Show } from '../../show/state/show.ts';

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
      | 'fallAsleep'
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

export interface Look {
  readonly nowMs?: number;
  /** Left out, such as the next round for a stage that must catch up first. */
  readonly but?: Alarm['type'] | undefined;
}

/**
 * The next thing that is due by the clock; undefined where the show waits for people alone.
 * What is past was missed and is due now. Without `nowMs`, as of the show's last step.
 */
export function nextAlarm(show: Show, { nowMs = show.atMs, but }: Look = {}): Alarm | undefined {
  if (show.cast.length === 0 || show.pausedSinceMs !== null) return undefined;
  if (show.asleepSinceMs !== null) return overSleepers(show).find(({ type }) => type !== but);
  const votes = [...chaosAlarm(show), ...motionAlarm(show), ...powerHourAlarm(show)];
  const due = [...votes, ...(show.episode === null ? openingAlarm(show, nowMs) : episodeAlarms(show))];
  const wanted = due.filter(({ type }) => type !== but);
  return wanted.sort((one, other) => one.atMs - other.atMs)[0];
}

/** A closing bell by the hour rings whether anybody sleeps or not. */
function overSleepers({ episode }: Show): Alarm[] {
  return episode?.closesBy === 'hour' ? [{ atMs: episode.closesAtMs, type: 'ringClosingBell' }] : [];
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

function openingAlarm(show: Show, nowMs: number): Alarm[] {
  const atMs = nextOpensAtMs(show, nowMs) ?? show.atMs;
  const isUnheard = nobodyIsWatching(show, Math.max(atMs, nowMs));
  return [{ atMs, type: isUnheard ? 'fallAsleep' : 'ringOpeningBell' }];
}

/** Only an hour closes an episode before its last round: what holds up the rounds holds up the bell. */
function episodeAlarms({ episode, settings }: Show): Alarm[] {
  if (episode === null) return [];
  const isOver = isLastRound({ episode, settings }) && !episode.roundUnderway;
  const alarms: Alarm[] = [];
  if (isOver) alarms.push({ atMs: episode.nextRoundAtMs, type: 'ringClosingBell' });
  if (episode.closesBy === 'hour') alarms.push({ atMs: episode.closesAtMs, type: 'ringClosingBell' });
  if (!allLocked(episode)) alarms.push({ atMs: episode.locksAtMs, type: 'lockPool' });
  if (!episode.roundUnderway && !isOver) alarms.push({ atMs: episode.nextRoundAtMs, type: 'startRound' });
  return alarms;
}
