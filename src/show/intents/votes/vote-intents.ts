// What members want of the chaos vote, of motions and of the executive's chair, and the clock that closes them.

import type { DeskOption } from '../../bank/desk.ts';
import type { PerformerId } from '../../ids.ts';
import type { Verdict } from '../../votes/held-headlines.ts';
import type { Choice } from '../../votes/motion.ts';
import type { At, ByViewer } from '../at.ts';

export interface OpenChaos extends ByViewer {
  readonly type: 'openChaos';
}
export interface ProposeHeadline extends ByViewer {
  readonly type: 'proposeHeadline';
  readonly vote: string;
  /** Filtered by the stage already. */
  readonly text: string;
}
/** For members who may manage the server: a headline that waits goes into a vote, or away. */
export interface ReviewHeadline extends ByViewer {
  readonly type: 'reviewHeadline';
  readonly headline: string;
  readonly verdict: Verdict;
}
/** Its author is named under a headline, or no longer. */
export interface SignHeadline extends ByViewer {
  readonly type: 'signHeadline';
  readonly headline: string;
  readonly signed: boolean;
}
/** A member has been told what became of their headlines. */
export interface ReadVerdicts extends ByViewer {
  readonly type: 'readVerdicts';
}
export interface CastBallot extends ByViewer {
  readonly type: 'castBallot';
  readonly vote: string;
  readonly option: number;
}
export interface CloseChaos extends At {
  readonly type: 'closeChaos';
  readonly vote: string;
}
/** Shall this bankrupt trader come back, or (with null) shall I take the executive's chair? */
export interface OpenMotion extends ByViewer {
  readonly type: 'openMotion';
  readonly comeback: PerformerId | null;
}
export interface VoteMotion extends ByViewer {
  readonly type: 'voteMotion';
  readonly motion: string;
  readonly choice: Choice;
}
export interface CloseMotion extends At {
  readonly type: 'closeMotion';
  readonly motion: string;
}
/** The member in the executive's chair says what the desk shall do this round. */
export interface DirectDesk extends ByViewer {
  readonly type: 'directDesk';
  readonly option: DeskOption;
}

export type VoteIntent =
  | OpenChaos
  | ProposeHeadline
  | ReviewHeadline
  | SignHeadline
  | ReadVerdicts
  | CastBallot
  | CloseChaos
  | OpenMotion
  | VoteMotion
  | CloseMotion
  | DirectDesk;
