// The chaos vote's state and its arithmetic: who may decide, and what the ballots say.

import type { ViewerId } from '../ids.ts';
import type { Headline } from '../market/headlines.ts';
import type { Seen } from './quorum.ts';
import { quorumOf } from './quorum.ts';

export const CHAOS_OPTIONS_DRAWN = 3;
export const CHAOS_OPTIONS_MAX = 5;

export interface ChaosOption {
  readonly headline: Headline;
  /** The member whose own headline it is; null: from the deck. */
  readonly by: ViewerId | null;
  /** The member wants to be named as its author. */
  readonly signed?: boolean;
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

/** Votes by option, in the options' order. */
export function tallyOf(vote: ChaosVote): readonly number[] {
  const ballots = Object.values(vote.ballots);
  return vote.options.map((_, index) => ballots.filter((choice) => choice === index).length);
}

/** The option with most votes, the first of equals; undefined without quorum. */
export function winnerOf(viewers: Seen, vote: ChaosVote, atMs: number): number | undefined {
  const tally = tallyOf(vote);
  const votes = tally.reduce((sum, count) => sum + count, 0);
  if (votes < quorumOf(viewers, atMs)) return undefined;
  return tally.indexOf(Math.max(...tally));
}
