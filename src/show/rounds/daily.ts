// A guild's calendar and its bells by the hour: when `18:00` comes in a time zone, exactly once on every day that
// the zone has. An hour that daylight saving skips comes where the gap ends; one that it repeats comes the first time.

interface WallClock {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** What the clock on the wall shows, as if it hung in Greenwich. */
  readonly shownMs: number;
}

const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;
/** A zone's offset may change by a whole day, and zones lie up to 14 hours apart from UTC. */
const AROUND_MS = 40 * 60 * 60 * SECOND_MS;

/** Making one takes a hundred times as long as asking it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}

function wallClock(timeZone: string, atMs: number): WallClock {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(atMs)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '00';
  const day = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  return { day, shownMs: Date.parse(`${day}T${part('hour')}:${part('minute')}:${part('second')}Z`) };
}

export function isTimeZone(text: string): boolean {
  try {
    return formatOf(text) !== undefined;
  } catch {
    return false;
  }
}

/** The calendar day `YYYY-MM-DD` in an IANA time zone. Throws RangeError where the zone is unknown. */
export const dayIn = (timeZone: string, atMs: number): string => wallClock(timeZone, atMs).day;

/** When the next calendar day begins. */
export const nextDayMs = (timeZone: string, atMs: number): number => nextHourMs('00:00', timeZone, atMs);

/** When the hour `HH:MM` comes next, after `atMs`. */
export function nextHourMs(hour: string, timeZone: string, atMs: number): number {
  for (let ahead = 0; ahead <= 3; ahead++) {
    const comesAtMs = hourOn(dayFrom(timeZone, atMs, ahead), hour, timeZone);
    if (comesAtMs !== undefined && comesAtMs > atMs) return comesAtMs;
  }
  throw new RangeError(`${hour} does not come within three days in ${timeZone}`);
}

/** When the hour `HH:MM` came last, at `atMs` or before. */
export function lastHourMs(hour: string, timeZone: string, atMs: number): number {
  // A gap at the end of a day puts its last hours into the next one.
  for (let ahead = 1; ahead >= -3; ahead--) {
    const cameAtMs = hourOn(dayFrom(timeZone, atMs, ahead), hour, timeZone);
    if (cameAtMs !== undefined && cameAtMs <= atMs) return cameAtMs;
  }
  throw new RangeError(`${hour} did not come within three days in ${timeZone}`);
}

/** The calendar's day so many days from the one of `atMs`, as the midnight that Greenwich would have. */
const dayFrom = (timeZone: string, atMs: number, days: number): number =>
  Date.parse(`${dayIn(timeZone, atMs)}T00:00:00Z`) + days * DAY_MS;

/** Undefined on a day that the zone left out, as Apia did with 30 December 2011. */
function hourOn(midnightMs: number, hour: string, timeZone: string): number | undefined {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  const wantedMs = midnightMs + (hours * 60 + minutes) * 60 * SECOND_MS;
  const shown = (atMs: number): number => wallClock(timeZone, atMs).shownMs;
  // The offsets before and after whatever the zone does around then; the first time that fits is the bell's.
  const fitting = [wantedMs - AROUND_MS, wantedMs, wantedMs + AROUND_MS]
    .map((nearMs) => wantedMs - (shown(nearMs) - nearMs))
    .filter((atMs) => shown(atMs) === wantedMs);
  if (fitting.length > 0) return Math.min(...fitting);
  const gapEndsAtMs = firstFrom(wantedMs, shown);
  const skippedMs = shown(gapEndsAtMs) - shown(gapEndsAtMs - SECOND_MS);
  return skippedMs >= DAY_MS ? undefined : gapEndsAtMs;
}

/** The first second that shows the wanted time or a later one, where no second shows just that. */
function firstFrom(wantedMs: number, shown: (atMs: number) => number): number {
  let beforeMs = wantedMs - AROUND_MS;
  let fromMs = wantedMs + AROUND_MS;
  while (fromMs - beforeMs > SECOND_MS) {
    const middleMs = beforeMs + Math.floor((fromMs - beforeMs) / 2 / SECOND_MS) * SECOND_MS;
    if (shown(middleMs) >= wantedMs) fromMs = middleMs;
    else beforeMs = middleMs;
  }
  return fromMs;
}

/** Whether the wall clock stands between two hours, the first included; from `22:00` to `08:00` spans midnight. */
export const isBetween = (
  { from, to }: { readonly from: string; readonly to: string },
  timeZone: string,
  atMs: number,
): boolean => lastHourMs(from, timeZone, atMs) > lastHourMs(to, timeZone, atMs);
