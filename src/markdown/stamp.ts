// A point in time as Discord writes it, `<t:SECONDS:STYLE>`, for whoever reads it. Pure: now is handed in.

/** How a reader is told of dates. */
export interface DateWords {
  date(atMs: number, format: Intl.DateTimeFormatOptions): string;
  relative(count: number, unit: Intl.RelativeTimeFormatUnit): string;
}

/** For whom, and when. */
export interface StampReading {
  readonly nowMs: number;
  readonly words: DateWords;
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
function relativeTime(unixSeconds: number, { nowMs, words }: StampReading): string {
  const awaySeconds = Math.round(unixSeconds - nowMs / 1000);
  for (const [unit, lengthSeconds] of units) {
    if (Math.abs(awaySeconds) >= lengthSeconds)
      return words.relative(Math.trunc(awaySeconds / lengthSeconds), unit);
  }
  return words.relative(awaySeconds, 'second');
}

/** A timestamp in one of Discord's styles (t T d D f F s S R). */
export function stampText(unixSeconds: number, style: string, reading: StampReading): string {
  if (Math.abs(unixSeconds) > LATEST_SECONDS) return String(unixSeconds);
  if (style === 'R') return relativeTime(unixSeconds, reading);
  return reading.words.date(unixSeconds * 1000, formats[style] ?? LONG);
}
