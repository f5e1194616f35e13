// When the next opening bell is due: after the intermission, or by the hour. Worked out from the state and the time,
// so that a bell which nobody could ring is still owed while its evening lasts.

import type { Rejection } from '../rejection.ts';
import type { Episode } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import { lastHourMs, nextHourMs } from './daily.ts';

/** A morning paper that is later than that is not brought any more. */
const PAPER_LATE_MAX_MS = 2 * 60 * 60_000;

type Between = Pick<Show, 'episode' | 'lastResult' | 'settings' | 'premiere'>;

/** The very first bell of a show whose people are waiting for it. */
const isPremiere = ({ premiere, lastResult }: Pick<Show, 'lastResult' | 'premiere'>): boolean =>
  premiere === 'atOnce' && lastResult === null;

/** A time that is past: as soon as possible. Null: as soon as possible, and it was never said when. */
export function nextOpensAtMs(show: Between, atMs: number): number | null {
  const { lastResult, settings } = show;
  const { openingBell, timeZone } = settings;
  if (isPremiere(show)) return null;
  if (openingBell === null) return lastResult?.nextOpensAtMs ?? null;
  const rangAtMs = lastHourMs(openingBell, timeZone, atMs);
  const isOwed = (lastResult?.closedAtMs ?? 0) <= rangAtMs && atMs < eveningEndsAtMs(settings, rangAtMs);
  return isOwed ? rangAtMs : nextHourMs(openingBell, timeZone, atMs);
}

/** About when the episode after the open one opens. */
export function opensAfterMs(
  { settings }: Pick<Show, 'settings'>,
  { closesAtMs }: Pick<Episode, 'closesAtMs'>,
  atMs: number,
): number {
  const { openingBell, timeZone, intermissionMs } = settings;
  const closedAtMs = Math.max(closesAtMs, atMs);
  return openingBell === null ? closedAtMs + intermissionMs : nextHourMs(openingBell, timeZone, closedAtMs);
}

/** About when markets open after those of the open episode; null where the guild wants none any more. */
export const marketsOpenAfterMs = (
  show: Pick<Show, 'settings'>,
  episode: Pick<Episode, 'closesAtMs'>,
  atMs: number,
): number | null => (show.settings.markets.length === 0 ? null : opensAfterMs(show, episode, atMs));

/** Why nothing can be done between two episodes, and when the next one opens. */
export function marketClosed(show: Between, atMs: number): Rejection {
  const opensAtMs = nextOpensAtMs(show, atMs);
  return {
    reason: 'marketClosed',
    nextOpensAtMs: opensAtMs === null || opensAtMs <= atMs ? null : opensAtMs,
  };
}

/** The closing hour; where none is set, midnight, or as long as a whole episode would take after the bell. */
function eveningEndsAtMs(settings: Show['settings'], rangAtMs: number): number {
  const { closingBell, timeZone, paceMs, roundsPerEpisode } = settings;
  if (closingBell !== null) return nextHourMs(closingBell, timeZone, rangAtMs);
  return Math.max(nextHourMs('00:00', timeZone, rangAtMs), rangAtMs + paceMs * roundsPerEpisode);
}

/** The hour at which the closing bell of an episode rings that opens now; null: after its last round. */
export function closingHourMs(
  show: Pick<Show, 'settings' | 'lastResult' | 'premiere'>,
  atMs: number,
): number | null {
  const { closingBell, timeZone } = show.settings;
  // A first bell outside of the hours has a whole episode behind it all the same.
  return closingBell === null || isPremiere(show) ? null : nextHourMs(closingBell, timeZone, atMs);
}

/** When the newest paper was due that an episode waits for; undefined: none is. */
export function paperDueAtMs({ lastResult, settings }: Between, atMs: number): number | undefined {
  // A show that was made before there was a paper has no such setting.
  const recapAt = settings.recapAt ?? null;
  if (recapAt === null || lastResult === null) return undefined;
  const dueAtMs = lastHourMs(recapAt, settings.timeZone, atMs);
  return lastResult.closedAtMs <= dueAtMs && atMs - dueAtMs < PAPER_LATE_MAX_MS ? dueAtMs : undefined;
}

/** When a paper that is still to come will be due; undefined: none is. */
export function paperComesAtMs({ lastResult, settings }: Between, atMs: number): number | undefined {
  const recapAt = settings.recapAt ?? null;
  if (recapAt === null || lastResult === null) return undefined;
  const isOver = lastResult.closedAtMs <= lastHourMs(recapAt, settings.timeZone, atMs);
  return isOver ? undefined : nextHourMs(recapAt, settings.timeZone, atMs);
}
