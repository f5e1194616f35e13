// How Discord writes points in time: <t:SECONDS:STYLE> and the stamps beside messages. Pure: now is handed in.
import type { PageWords } from './page-words.ts';

/** For whom, and when. */
export interface Reading {
  readonly nowMs: number;
  readonly words: PageWords;
}

const LONG = { dateStyle: 'long', timeStyle: 'short' } as const;
const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: LONG,
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** The largest moment a Date can hold, in seconds; beyond it the number itself is shown. */
const LATEST_SECONDS = 8_640_000_000_000;

/** "in 2 minutes", "5 hours ago". */
function relativeTime(unixSeconds: number, { nowMs, words }: Reading): string {
  const awaySeconds = Math.round(unixSeconds - nowMs / 1000);
  for (const [unit, lengthSeconds] of units) {
    if (Math.abs(awaySeconds) >= lengthSeconds)
      return words.relative(Math.trunc(awaySeconds / lengthSeconds), unit);
  }
  return words.relative(awaySeconds, 'second');
}

/** A timestamp in one of Discord's styles (t T d D f F s S R). */
export function stampText(unixSeconds: number, style: string, reading: Reading): string {
  if (Math.abs(unixSeconds) > LATEST_SECONDS) return String(unixSeconds);
  if (style === 'R') return relativeTime(unixSeconds, reading);
  return reading.words.date(unixSeconds * 1000, formats[style] ?? LONG);
}

/** True when both moments fall on the same day where the reader is. */
export function sameDay(oneMs: number, otherMs: number): boolean {
  return new Date(oneMs).toDateString() === new Date(otherMs).toDateString();
}

/** "14:05", or "2:05 PM". */
export const clockText = (atMs: number, words: PageWords): string => words.date(atMs, { timeStyle: 'short' });

/** What stands beside an author's name: "Today at 14:05", "Yesterday at 09:30", "21/11/2026, 14:05". */
export function besideName(atMs: number, { nowMs, words }: Reading): string {
  const time = clockText(atMs, words);
  if (sameDay(atMs, nowMs)) return words.say('today', { time });
  if (sameDay(atMs, nowMs - 86_400_000)) return words.say('yesterday', { time });
  return words.date(atMs, {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  });
}

/** "21 November 2026", on the line between two days. */
export const dayText = (atMs: number, words: PageWords): string => words.date(atMs, { dateStyle: 'long' });
