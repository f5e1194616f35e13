// What a performer remembers, worked out by the rules and not by a model: the last three trades and how they
// turned out, the feud or alliance that is strongest and why, the last promise made.

import type { Language } from '../../languages/language.ts';
import { findPerformer } from '../../show/cast/cast.ts';
import type { RelationReason } from '../../show/cast/relation.ts';
import { strongestTie } from '../../show/cast/relation.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Prices } from '../../show/market/asset.ts';
import { changeBp } from '../../show/market/market.ts';
import { promiseIn } from '../../show/speech/promise.ts';
import type { Episode, Turn } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import type { Decision } from '../../show/trading/decision.ts';

export interface PastTrade extends Pick<Decision, 'trade' | 'side' | 'conviction'> {
  readonly roundsAgo: number;
  /** How the asset has moved since, in basis points. */
  readonly sinceBp: number;
  /** Whether that was good for the trade. */
  readonly turnedOut: 'well' | 'badly' | 'flat';
}

export interface Bond {
  readonly kind: 'feud' | 'ally';
  readonly id: PerformerId;
  readonly name: string;
  /** -20 to 20. */
  readonly score: number;
  readonly reason: RelationReason;
  /** Whose doing the reason was: this performer's, or the other's. */
  readonly doing: 'own' | 'theirs';
}

export interface Memory {
  /** Oldest first. */
  readonly trades: readonly PastTrade[];
  readonly bond: Bond | null;
  readonly promise: { readonly text: string; readonly roundsAgo: number } | null;
}

const TRADES_KEPT = 3;
/** Moves smaller than this turned out neither way. */
const FLAT_BP = 15;

export function memoryOf(show: Show, episode: Episode, id: PerformerId): Memory {
  const turns = episode.turns.filter(({ performer }) => performer === id);
  return {
    trades: turns
      .filter(({ trade }) => trade !== 'Hold')
      .slice(-TRADES_KEPT)
      .map((turn) => pastTrade(episode, show.prices, turn)),
    bond: bondOf(show, id),
    promise: lastPromise(turns, episode.round, show.settings.language),
  };
}

function pastTrade(episode: Episode, prices: Prices, turn: Turn): PastTrade {
  const { trade, side, conviction } = turn;
  const then = trade === 'Hold' ? undefined : episode.priceHistory[turn.round]?.[trade];
  const sinceBp = trade === 'Hold' || then === undefined ? 0 : changeBp(then, prices[trade]);
  const wonBp = side === 'long' ? sinceBp : -sinceBp;
  const turnedOut = Math.abs(wonBp) < FLAT_BP ? 'flat' : wonBp > 0 ? 'well' : 'badly';
  return { trade, side, conviction, roundsAgo: episode.round - turn.round, sinceBp, turnedOut };
}

function bondOf(show: Show, id: PerformerId): Bond | null {
  const tie = strongestTie(show.relations, id);
  if (tie === undefined) return null;
  const { score, reason } = tie;
  return {
    kind: score < 0 ? 'feud' : 'ally',
    id: tie.with,
    name: findPerformer(show.cast, tie.with)?.name ?? tie.with,
    score,
    reason,
    doing: tie.by === id ? 'own' : 'theirs',
  };
}

function lastPromise(turns: readonly Turn[], round: number, language: Language): Memory['promise'] {
  for (const turn of turns.toReversed()) {
    const text = promiseIn(turn.speech, language);
    if (text !== undefined) return { text, roundsAgo: round - turn.round };
  }
  return null;
}
