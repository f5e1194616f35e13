// Whether anybody watches: who touched the show within the time after which its floor falls asleep.

import type { Show } from '../state/show.ts';

/** A visit is journalled again only when the last one is this old. */
export const SEEN_AGAIN_AFTER_MS = 60_000;

/**
 * Nobody has been here for as long as it takes to fall asleep, counted from the opening bell at the earliest. Between
 * two episodes: an opening bell would be heard by nobody.
 */
export function nobodyIsWatching(show: Show, atMs: number): boolean {
  const { sleepAfterMs } = show.settings;
  if (sleepAfterMs === null || show.pausedSinceMs !== null) return false;
  const touchedAtMs = Math.max(show.viewers.lastSeenMs, show.createdAtMs, show.episode?.openedAtMs ?? 0);
  return atMs - touchedAtMs >= sleepAfterMs;
}

/** Whether somebody has been here within that time. */
export const wasTouchedWithin = (show: Show, withinMs: number, atMs: number): boolean =>
  atMs - Math.max(show.viewers.lastSeenMs, show.createdAtMs) <= withinMs;

/** Nobody has been here since the opening bell, or in the moment before it. */
export const isUnseen = (show: Show): boolean =>
  show.episode !== null &&
  Math.max(show.viewers.lastSeenMs, show.createdAtMs) < show.episode.openedAtMs - SEEN_AGAIN_AFTER_MS;
