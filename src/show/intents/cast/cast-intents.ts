// What members want of the cast, between episodes.

import type { CardChanges, NewCard } from '../../cast/card.ts';
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

export type CastIntent = AddPerformer | EditPerformer | RetirePerformer | RecallPerformer;
