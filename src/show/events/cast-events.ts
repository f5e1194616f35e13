// What changes in the cast, between episodes: who joins, who is recast, who leaves.

import type { Performer } from '../cast/cast.ts';
import type { PerformerId, ViewerId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';

export interface PerformerAdded {
  readonly type: 'performerAdded';
  readonly by: ViewerId;
  readonly performer: Performer;
  /** A trader's first money. */
  readonly postings: MoneyPostings;
}
export interface PerformerEdited {
  readonly type: 'performerEdited';
  readonly by: ViewerId;
  /** The whole card, as it is from now on. */
  readonly performer: Performer;
}
export interface PerformerRetired {
  readonly type: 'performerRetired';
  readonly by: ViewerId;
  readonly performer: PerformerId;
  /** So that the farewell can be said by name. */
  readonly name: string;
  /** What the trader had goes back to where it was issued. */
  readonly postings: MoneyPostings;
}

export type CastEvent = PerformerAdded | PerformerEdited | PerformerRetired;
