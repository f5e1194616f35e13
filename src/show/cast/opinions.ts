// What a turn does to how the performers stand with each other: answering, agreeing, copying, betting against.
// Compared is what the others traded last, if that was in this round or the one before.

import type { RelationsMoved } from '../events/oversight.ts';
import type { PerformerId } from '../ids.ts';
import type { Turn } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import type { Decision } from '../trading/decision.ts';
import { traders } from './cast.ts';
import { heardBy } from './hearing.ts';
import type { Relation, RelationReason } from './relation.ts';
import { MOVES, pairKey, SCORE_MAX } from './relation.ts';

const STALE_AFTER_ROUNDS = 2;

export interface Gesture {
  readonly by: PerformerId;
  readonly to: PerformerId;
  readonly reason: RelationReason;
}

/** The relations that a turn moves; `show` is the show before the turn. */
export function opinionsMoved(
  show: Show,
  by: PerformerId,
  decision: Pick<Decision, 'trade' | 'side' | 'speech'>,
): readonly RelationsMoved[] {
  const heard = heardBy(show, by);
  const latest = heard.at(-1);
  const answered: Gesture[] =
    latest !== undefined && names(decision.speech, latest.name)
      ? [{ by, to: latest.id, reason: 'answered' }]
      : [];
  const traded = traders(show.cast)
    .filter(({ id }) => id !== by)
    .flatMap(({ id: to }) => {
      const reason = tradeReason(show, to, { decision, heard: heard.some(({ id }) => id === to) });
      return reason === undefined ? [] : [{ by, to, reason }];
    });
  return relationsMoved(show, [...answered, ...traded]);
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

const names = (speech: string, name: string): boolean => speech.toLowerCase().includes(name.toLowerCase());

function tradeReason(
  show: Show,
  other: PerformerId,
  { decision, heard }: { decision: Pick<Decision, 'trade' | 'side'>; heard: boolean },
): RelationReason | undefined {
  const theirs = lastTrade(show, other);
  if (theirs === undefined || decision.trade === 'Hold' || theirs.trade !== decision.trade) return undefined;
  if (theirs.side !== decision.side) return 'betAgainst';
  return heard ? 'copied' : 'agreed';
}

function lastTrade(show: Show, id: PerformerId): Turn | undefined {
  const { episode } = show;
  if (episode === null) return undefined;
  const last = episode.turns.findLast(({ performer }) => performer === id);
  const fresh = last !== undefined && episode.round - last.round < STALE_AFTER_ROUNDS;
  return fresh ? last : undefined;
}
