// Moments as Discord shows them, in each reader's own time zone. What is posted for all is read later too: there a moment
// to come is its hour alone, which stays true when it is past. How far it is stands in what one member asks for.

/** "in 5 minutes", as the reader's client counts it. */
export const fromNow = (atMs: number): string => `<t:${Math.floor(atMs / 1000)}:R>`;

/** "14:30" in the reader's time zone. */
export const hourAt = (atMs: number): string => `<t:${Math.floor(atMs / 1000)}:t>`;

/** Nearer than this, an hour and a minute do not tell how far it is. */
const NEAR_MS = 2 * 60_000;

/** For what is posted: the hour of a moment to come, and "14:30:08" where it is near when that is said. */
export function hourAhead(atMs: number, saidAtMs: number): string {
  const isNear = atMs > saidAtMs && atMs - saidAtMs < NEAR_MS;
  return isNear ? `<t:${Math.floor(atMs / 1000)}:T>` : hourAt(atMs);
}

/** "14:30 (in 5 minutes)". */
export const clockTime = (atMs: number): string => `${hourAt(atMs)} (${fromNow(atMs)})`;

/** When markets open again, for a message that says so; null: the guild wants none any more. */
export const marketsOpenIn = (opensAtMs: number | null) =>
  opensAtMs === null
    ? ({ next: 'off', opens: '' } as const)
    : ({ next: 'known', opens: clockTime(opensAtMs) } as const);
