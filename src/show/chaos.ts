// The chaos vote's state and its arithmetic: who may decide, and what the ballots say.

import type { Headline } from './headlines.ts';
import type { ViewerId } from './ids.ts';

export const CHAOS_OPTIONS_DRAWN = 3;
export const CHAOS_OPTIONS_MAX = 5;
const ACTIVE_WITHIN_MS = 24 * 60 * 60_000;

export interface ChaosOption {
  readonly headline: Headline;
  /** The member whose own headline it is; null: from the deck. */
  readonly by: ViewerId | null;
}

export interface ChaosVote {
  /** Such as `e2c1`: short, for buttons. */
  readonly id: string;
  readonly openedBy: ViewerId;
  readonly closesAtMs: number;
  readonly options: readonly ChaosOption[];
  /** Each member's option, by its index; changeable until the vote closes. */
  readonly ballots: Readonly<Record<ViewerId, number>>;
}

type Seen = Readonly<Record<ViewerId, { readonly lastSeenMs: number }>>;

/** Votes by option, in the options' order. */
export function tallyOf(vote: ChaosVote): readonly number[] {
  const ballots = Object.values(vote.ballots);
  return vote.options.map((_, index) => ballots.filter((choice) => choice === index).length);
}

/** A tenth of the members who were here within 24 h; at least 2, or 1 where only one was. */
export function quorumOf(viewers: Seen, atMs: number): number {
  const active = Object.values<{ readonly lastSeenMs: number }>(viewers).filter(
    ({ lastSeenMs }) => atMs - lastSeenMs < ACTIVE_WITHIN_MS,
  ).length;
  return active <= 1 ? 1 : Math.max(2, Math.ceil(active / 10));
}

/** The option with most votes, the first of equals; undefined without quorum. */
export function winnerOf(viewers: Seen, vote: ChaosVote, atMs: number): number | undefined {
  const tally = tallyOf(vote);
  const votes = tally.reduce((sum, count) => sum + count, 0);
  if (votes < quorumOf(viewers, atMs)) return undefined;
  return tally.indexOf(Math.max(...tally));
}
