// How Discord writes points in time: <t:SECONDS:STYLE> and the stamps beside messages. Pure: now is handed in.
const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
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
function relativeTime(unixSeconds: number, nowMs: number, locale = 'en'): string {
  const awaySeconds = Math.round(unixSeconds - nowMs / 1000);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  for (const [unit, lengthSeconds] of units) {
    if (Math.abs(awaySeconds) >= lengthSeconds)
      return words.format(Math.trunc(awaySeconds / lengthSeconds), unit);
  }
  return words.format(awaySeconds, 'second');
}

/** A timestamp in one of Discord's styles (t T d D f F s S R). */
export function stampText(unixSeconds: number, style: string, nowMs: number): string {
  if (Math.abs(unixSeconds) > LATEST_SECONDS) return String(unixSeconds);
  if (style === 'R') return relativeTime(unixSeconds, nowMs);
  return new Intl.DateTimeFormat('en-GB', formats[style] ?? formats['f']).format(unixSeconds * 1000);
}

/** True when both moments fall on the same day where the reader is. */
export function sameDay(oneMs: number, otherMs: number): boolean {
  return new Date(oneMs).toDateString() === new Date(otherMs).toDateString();
}

/** "14:05". */
export function clockText(atMs: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(atMs);
}

/** What stands beside an author's name: "Today at 14:05", "Yesterday at 09:30", "21/11/2026 14:05". */
export function besideName(atMs: number, nowMs: number): string {
  if (sameDay(atMs, nowMs)) return `Today at ${clockText(atMs)}`;
  if (sameDay(atMs, nowMs - 86_400_000)) return `Yesterday at ${clockText(atMs)}`;
  return `${new Intl.DateTimeFormat('en-GB').format(atMs)} ${clockText(atMs)}`;
}

/** "21 November 2026", on the line between two days. */
export function dayText(atMs: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(atMs);
}
