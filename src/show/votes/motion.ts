// A motion: one question to the members, yes or no, changeable until it closes. Two are put so far: shall a
// bankrupt trader come back at once, and shall this member take the executive's chair for the episode.

import type { PerformerId, ViewerId } from '../ids.ts';
import type { Seen } from './quorum.ts';
import { quorumOf } from './quorum.ts';

export type Matter =
  | { readonly kind: 'comeback'; readonly performer: PerformerId }
  | { readonly kind: 'chair'; readonly candidate: ViewerId };

export type Choice = 'yes' | 'no';

export interface Motion {
  /** Such as `e2m314`: short, for buttons. */
  readonly id: string;
  readonly cause: Matter;
  readonly openedBy: ViewerId;
  readonly closesAtMs: number;
  /** Each member's choice; the mover's own is yes until it is changed. */
  readonly ballots: Readonly<Record<ViewerId, Choice>>;
}

export interface MotionResult {
  readonly yes: number;
  readonly no: number;
  readonly quorum: number;
  readonly passed: boolean;
}

/** More yes than no, with a quorum. */
export function resultOf(viewers: Seen, motion: Motion, atMs: number): MotionResult {
  const ballots = Object.values<Choice>(motion.ballots);
  const yes = ballots.filter((choice) => choice === 'yes').length;
  const no = ballots.length - yes;
  const quorum = quorumOf(viewers, atMs);
  return { yes, no, quorum, passed: yes > no && yes + no >= quorum };
}
