// What members want of the chaos vote, of motions and of the executive's chair, and the clock that closes them.

import type { DeskOption } from '../../bank/desk.ts';
import type { PerformerId } from '../../ids.ts';
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
  | CastBallot
  | CloseChaos
  | OpenMotion
  | VoteMotion
  | CloseMotion
  | DirectDesk;
