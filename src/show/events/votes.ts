// What the members vote on: the news that strikes, comebacks, and the executive's chair; and what each makes of the show.

import type { DeskOption } from '../bank/desk.ts';
import type { PerformerId, ViewerId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';
import type { Headline } from '../market/headlines.ts';
import { withViewer } from '../parlour/viewers.ts';
import type { Show } from '../state/show.ts';
import { withEpisode } from '../state/show.ts';
import type { ChaosOption, ChaosVote } from '../votes/chaos.ts';
import type { HeldHeadline, Verdict } from '../votes/held-headlines.ts';
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
/** A member's own headline waits for a manager. */
export interface HeadlineHeld {
  readonly type: 'headlineHeld';
  readonly held: HeldHeadline;
}
export interface HeadlineReviewed {
  readonly type: 'headlineReviewed';
  readonly held: HeldHeadline;
  readonly by: ViewerId;
  readonly verdict: Verdict;
}
export interface HeadlineSigned {
  readonly type: 'headlineSigned';
  readonly viewer: ViewerId;
  readonly headline: string;
  readonly signed: boolean;
}
export interface VerdictsRead {
  readonly type: 'verdictsRead';
  readonly viewer: ViewerId;
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
export type OwnHeadlineEvent = HeadlineHeld | HeadlineReviewed | HeadlineSigned | VerdictsRead;
export type MotionEvent =
  | MotionOpened
  | MotionVoted
  | MotionClosed
  | TraderReturned
  | ChairTaken
  | DeskDirected;
export type VoteEvent = ChaosEvent | OwnHeadlineEvent | MotionEvent;

/** Of those who have not been here since. */
const VERDICTS_MAX = 50;

export const voteFolds = {
  chaosOpened: (show, { vote: chaos }) => ({ ...withoutHeld(show, chaos.options), chaos }),
  headlineProposed: (show, { option }) =>
    withChaos(withoutHeld(show, [option]), ({ options }) => ({ options: [...options, option] })),
  headlineHeld: (show, { held }) => ({ ...show, held: [...show.held, held] }),
  headlineReviewed: reviewed,
  headlineSigned: signed,
  verdictsRead: (show, { viewer }) => ({
    ...show,
    verdicts: show.verdicts.filter((verdict) => verdict.viewer !== viewer),
  }),
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

/** What stands in a vote waits no longer. */
const withoutHeld = (show: Show, options: readonly ChaosOption[]): Show => ({
  ...show,
  held: show.held.filter(({ id }) => !options.some(({ headline }) => headline.id === id)),
});

function reviewed(show: Show, { held, verdict }: HeadlineReviewed): Show {
  const { by: viewer, id, text } = held;
  const told = { ...show, verdicts: [...show.verdicts, { viewer, text, verdict }].slice(-VERDICTS_MAX) };
  if (verdict === 'refused') return { ...told, held: show.held.filter((other) => other.id !== id) };
  const approved = show.held.map((other) => (other.id === id ? { ...other, approved: true } : other));
  return withViewer({ ...told, held: approved }, viewer, ({ headlinesApproved = 0 }) => ({
    headlinesApproved: headlinesApproved + 1,
  }));
}

function signed(show: Show, { headline: id, signed: isSigned }: HeadlineSigned): Show {
  const { chaos, held } = show;
  const sign = (option: ChaosOption): ChaosOption =>
    option.headline.id === id ? { ...option, signed: isSigned } : option;
  return {
    ...show,
    chaos: chaos === null ? null : { ...chaos, options: chaos.options.map(sign) },
    held: held.map((other) => (other.id === id ? { ...other, signed: isSigned } : other)),
  };
}
