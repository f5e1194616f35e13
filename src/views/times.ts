// Moments as Discord shows them, in each reader's own time zone, and the guild's calendar.

const DAY_MS = 24 * 60 * 60_000;

/** "in 5 minutes", as the reader's client counts it. */
export const fromNow = (atMs: number): string => `<t:${Math.floor(atMs / 1000)}:R>`;

/** "14:30" in the reader's time zone, with how far it is. */
export const clockTime = (atMs: number): string => `<t:${Math.floor(atMs / 1000)}:t> (${fromNow(atMs)})`;

interface WallClock {
  readonly day: string;
  readonly secondsOfDay: number;
}

function wallClock(timeZone: string, atMs: number): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const parts = new Map(format.formatToParts(atMs).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '00';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    secondsOfDay: Number(part('hour')) * 3600 + Number(part('minute')) * 60 + Number(part('second')),
  };
}

/** The calendar day `YYYY-MM-DD` in an IANA time zone. Throws RangeError where the zone is unknown. */
export const dayIn = (timeZone: string, atMs: number): string => wallClock(timeZone, atMs).day;

/** When the next calendar day begins in an IANA time zone; right across changes of daylight saving time. */
export function nextDayMs(timeZone: string, atMs: number): number {
  const { day, secondsOfDay } = wallClock(timeZone, atMs);
  const guess = Math.floor(atMs / 1000) * 1000 - secondsOfDay * 1000 + DAY_MS;
  const there = wallClock(timeZone, guess);
  // On a day of 25 hours the guess is still today at 23:00; on one of 23 hours it is tomorrow at 01:00.
  return there.day === day ? guess + DAY_MS - there.secondsOfDay * 1000 : guess - there.secondsOfDay * 1000;
}
