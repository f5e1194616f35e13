// What members want of the cast: done between episodes, and kept until then while one is played.

import type { CardChanges, NewCard } from '../../cast/written-card.ts';
import type { PerformerId } from '../../ids.ts';
import type { ByViewer } from '../at.ts';

export interface AddPerformer extends ByViewer {
  readonly type: 'addPerformer';
  /** Filtered by the stage already. */
  readonly card: NewCard;
}
export interface EditPerformer extends ByViewer {
  readonly type: 'editPerformer';
  readonly performer: PerformerId;
  /** Filtered by the stage already. */
  readonly changes: CardChanges;
}
export interface RetirePerformer extends ByViewer {
  readonly type: 'retirePerformer';
  readonly performer: PerformerId;
}
/** Calls back one who has left the cast. */
export interface RecallPerformer extends ByViewer {
  readonly type: 'recallPerformer';
  readonly performer: PerformerId;
}

/** Takes back what waits for the next opening bell. */
export interface WithdrawCastWish extends ByViewer {
  readonly type: 'withdrawCastWish';
  readonly wish: string;
}

/** What changes the cast. */
export type CastChange = AddPerformer | EditPerformer | RetirePerformer | RecallPerformer;
export type CastIntent = CastChange | WithdrawCastWish;
