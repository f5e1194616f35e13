// How many members make a vote count, whatever the vote is about, and who is one of them.

const ACTIVE_WITHIN_MS = 24 * 60 * 60_000;

interface SeenAt {
  readonly lastSeenMs: number;
}

/** Everybody who was ever seen. */
export interface Seen {
  values(): Iterable<SeenAt>;
}

/** Whether the quorum counts somebody who was seen then. */
export const wasHere = ({ lastSeenMs }: SeenAt, atMs: number): boolean =>
  atMs - lastSeenMs < ACTIVE_WITHIN_MS;

/** A tenth of the members who were here within 24 h; at least 2, or 1 where only one was. */
export function quorumOf(viewers: Seen, atMs: number): number {
  let active = 0;
  for (const seen of viewers.values()) if (wasHere(seen, atMs)) active += 1;
  return active <= 1 ? 1 : Math.max(2, Math.ceil(active / 10));
}
