// What the members vote on: the news that strikes, comebacks, and the executive's chair; and what each makes of the show.

import type { DeskOption } from '../bank/desk.ts';
import type { PerformerId, ViewerId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';
import type { Headline } from '../market/headlines.ts';
import type { Show } from '../state/show.ts';
import { withEpisode } from '../state/show.ts';
import type { ChaosOption, ChaosVote } from '../votes/chaos.ts';
import type { Choice, Motion, MotionResult } from '../votes/motion.ts';
import type { Folds } from './fold.ts';

export interface ChaosOpened {
  readonly type: 'chaosOpened';
  readonly vote: ChaosVote;
}
export interface HeadlineProposed {
  readonly type: 'headlineProposed';
  readonly vote: string;
  readonly option: ChaosOption;
}
export interface BallotCast {
  readonly type: 'ballotCast';
  readonly vote: string;
  readonly viewer: ViewerId;
  readonly option: number;
}
export interface ChaosClosed {
  readonly type: 'chaosClosed';
  readonly vote: ChaosVote;
  readonly tally: readonly number[];
  readonly quorum: number;
  /** The headline that strikes at the next round, be it the next episode's; null: no quorum. */
  readonly passed: Headline | null;
  readonly readyAtMs: number;
}
export interface MotionOpened {
  readonly type: 'motionOpened';
  readonly motion: Motion;
}
export interface MotionVoted {
  readonly type: 'motionVoted';
  readonly motion: string;
  readonly viewer: ViewerId;
  readonly choice: Choice;
}
export interface MotionClosed {
  readonly type: 'motionClosed';
  readonly motion: Motion;
  readonly result: MotionResult;
  readonly why: 'timeUp' | 'episodeOver';
  readonly readyAtMs: number;
}
/** A bankrupt trader is back before the episode is over, on a loan of the bank. */
export interface TraderReturned {
  readonly type: 'traderReturned';
  readonly performer: PerformerId;
  readonly loanCents: number;
  readonly postings: MoneyPostings;
}
export interface ChairTaken {
  readonly type: 'chairTaken';
  readonly viewer: ViewerId;
  readonly overridesLeft: number;
}
export interface DeskDirected {
  readonly type: 'deskDirected';
  readonly viewer: ViewerId;
  readonly option: DeskOption;
  readonly forRound: number;
}

export type ChaosEvent = ChaosOpened | HeadlineProposed | BallotCast | ChaosClosed;
export type MotionEvent =
  | MotionOpened
  | MotionVoted
  | MotionClosed
  | TraderReturned
  | ChairTaken
  | DeskDirected;
export type VoteEvent = ChaosEvent | MotionEvent;

export const voteFolds = {
  chaosOpened: (show, { vote: chaos }) => ({ ...show, chaos }),
  headlineProposed: (show, { option }) =>
    withChaos(show, ({ options }) => ({ options: [...options, option] })),
  ballotCast: (show, { viewer, option }) =>
    withChaos(show, ({ ballots }) => ({ ballots: { ...ballots, [viewer]: option } })),
  chaosClosed: (show, { passed, readyAtMs }) => {
    const ended = { ...show, chaos: null, chaosReadyAtMs: readyAtMs };
    return passed === null ? ended : withEpisode(ended, () => ({ striking: passed }));
  },
  motionOpened: (show, { motion }) => ({ ...show, motion }),
  motionVoted: (show, { viewer, choice }) => {
    if (show.motion === null) throw new Error('motionVoted needs an open motion');
    return { ...show, motion: { ...show.motion, ballots: { ...show.motion.ballots, [viewer]: choice } } };
  },
  motionClosed: (show, { readyAtMs }) => ({ ...show, motion: null, motionReadyAtMs: readyAtMs }),
  traderReturned: (show, { performer, loanCents }) =>
    withEpisode(show, ({ bankrupt, lentCents }) => ({
      bankrupt: bankrupt.filter((id) => id !== performer),
      lentCents: { ...lentCents, [performer]: (lentCents[performer] ?? 0) + loanCents },
    })),
  chairTaken: (show, { viewer, overridesLeft }) =>
    withEpisode(show, () => ({ chair: { viewer, overridesLeft, directive: null } })),
  deskDirected: (show, { option, forRound: round }) =>
    withEpisode(show, ({ chair }) => ({
      chair: chair === null ? null : { ...chair, directive: { option, round } },
    })),
} satisfies Folds<VoteEvent>;

function withChaos(show: Show, change: (vote: ChaosVote) => Partial<ChaosVote>): Show {
  if (show.chaos === null) throw new Error('this event needs an open chaos vote');
  return { ...show, chaos: { ...show.chaos, ...change(show.chaos) } };
}
