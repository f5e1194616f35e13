// What the members vote on besides the news: comebacks, and the executive's chair.

import type { DeskOption } from '../bank/desk.ts';
import type { PerformerId, ViewerId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';
import type { Choice, Motion, MotionResult } from '../votes/motion.ts';

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

export type MotionEvent =
  | MotionOpened
  | MotionVoted
  | MotionClosed
  | TraderReturned
  | ChairTaken
  | DeskDirected;
