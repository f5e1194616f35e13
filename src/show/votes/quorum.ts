// How many members make a vote count, whatever the vote is about.

import type { ViewerId } from '../ids.ts';

const ACTIVE_WITHIN_MS = 24 * 60 * 60_000;

export type Seen = Readonly<Record<ViewerId, { readonly lastSeenMs: number }>>;

/** A tenth of the members who were here within 24 h; at least 2, or 1 where only one was. */
export function quorumOf(viewers: Seen, atMs: number): number {
  const active = Object.values<{ readonly lastSeenMs: number }>(viewers).filter(
    ({ lastSeenMs }) => atMs - lastSeenMs < ACTIVE_WITHIN_MS,
  ).length;
  return active <= 1 ? 1 : Math.max(2, Math.ceil(active / 10));
}
