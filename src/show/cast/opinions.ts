// What somebody does to how two performers stand with each other.

import type { RelationsMoved } from '../events/oversight.ts';
import type { PerformerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import type { Relation, RelationReason } from './relation.ts';
import { MOVES, pairKey, SCORE_MAX } from './relation.ts';

export interface Gesture {
  readonly by: PerformerId;
  readonly to: PerformerId;
  readonly reason: RelationReason;
}

/** One event for all gestures of a step; none where there are none. */
export function relationsMoved(show: Show, gestures: readonly Gesture[]): readonly RelationsMoved[] {
  if (gestures.length === 0) return [];
  const round = show.episode?.round ?? 0;
  const scores = new Map<string, Relation>();
  const moves = gestures.map(({ by, to, reason }) => {
    const pair = pairKey(by, to);
    const before = (scores.get(pair) ?? show.relations[pair])?.score ?? 0;
    const score = Math.max(-SCORE_MAX, Math.min(SCORE_MAX, before + MOVES[reason]));
    const relation = { score, reason, by, round };
    scores.set(pair, relation);
    return { pair, ...relation };
  });
  return [{ type: 'relationsMoved', moves }];
}
