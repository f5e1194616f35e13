// Points in time as a page writes them: Discord's `<t:SECONDS:STYLE>` and clocks that run down. Pure: now is handed in.

import type { PageWords } from './page-words.ts';

const LONG = { dateStyle: 'long', timeStyle: 'short' } as const;
const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: LONG,
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** The largest moment a Date can hold, in seconds; beyond it the number itself is shown. */
const LATEST_SECONDS = 8_640_000_000_000;

export interface Stamp {
  readonly unixSeconds: number;
  /** One of Discord's: t T d D f F R. */
  readonly style: string;
}

export function stampText(words: PageWords, { unixSeconds, style }: Stamp, nowMs: number): string {
  if (Math.abs(unixSeconds) > LATEST_SECONDS) return String(unixSeconds);
  if (style !== 'R') return words.date(unixSeconds * 1000, FORMATS[style] ?? LONG);
  const awaySeconds = Math.round(unixSeconds - nowMs / 1000);
  const [unit, length] = UNITS.find(([, seconds]) => Math.abs(awaySeconds) >= seconds) ?? ['second', 1];
  return words.relative(Math.trunc(awaySeconds / length), unit);
}

/** What is left of a wait, as "0:34", "12:05" or "3:10:00"; empty where it is over. */
export function clockText(leftMs: number): string {
  if (leftMs <= 0) return '';
  const seconds = Math.ceil(leftMs / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (count: number): string => String(count).padStart(2, '0');
  const tail = `${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}
