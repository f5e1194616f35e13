// Whether a show that stands still needs somebody to look after it, and when it will: worked out from the state alone.

import { paperComesAtMs } from '../../show/rounds/opening-time.ts';
import type { Show } from '../../show/state/show.ts';
import { nextAlarm } from '../time/alarm.ts';

/** What is due by then is waited for. */
const SOON_MS = 10 * 60_000;

/** Until when it needs nobody; null: until somebody comes; undefined: it needs somebody now. */
export function restsUntilMs(show: Show, nowMs: number): number | null | undefined {
  const stands = show.asleepSinceMs !== null || show.pausedSinceMs !== null;
  if (!stands || show.cast.length === 0) return undefined;
  const due = [nextAlarm(show, { nowMs })?.atMs, paperComesAtMs(show, nowMs)].flatMap((atMs) => atMs ?? []);
  if (due.length === 0) return null;
  const atMs = Math.min(...due);
  return atMs <= nowMs + SOON_MS ? undefined : atMs;
}
