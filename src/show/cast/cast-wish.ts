// What managers want of the cast while an episode is played: kept, and done by itself at the next opening bell.

import type { PerformerId, ViewerId } from '../ids.ts';
import type { CardChanges, NewCard } from './written-card.ts';

/** The wish as it was made, but for its time. */
export type CastWish = { readonly viewer: ViewerId } & (
  | { readonly type: 'addPerformer'; readonly card: NewCard }
  | { readonly type: 'editPerformer'; readonly performer: PerformerId; readonly changes: CardChanges }
  | { readonly type: 'retirePerformer'; readonly performer: PerformerId }
  | { readonly type: 'recallPerformer'; readonly performer: PerformerId }
);

export interface WaitingCastWish {
  readonly id: string;
  /** Of whoever it is about, as they will be called. */
  readonly name: string;
  readonly wish: CastWish;
}

/** Whether two are about the same, so that the later one stands in the place of the earlier. */
export const isAboutTheSame = (one: CastWish, other: CastWish): boolean =>
  one.type !== 'addPerformer' && one.type === other.type && one.performer === other.performer;
