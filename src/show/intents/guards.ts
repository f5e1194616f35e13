// What a wish is asked first, whatever it is about: whether the show runs, an episode is on, the vote still open, the
// member of the cast known. A guard gives what the rule needs next, or the refusal; a fault is a refusal or nothing.

import { cardFault, isNameTaken } from '../cast/card.ts';
import type { Performer } from '../cast/cast.ts';
import { findPerformer, traders } from '../cast/cast.ts';
import type { InteractionId, PerformerId, QuestionId } from '../ids.ts';
import { kindIn, threadIn } from '../parlour/pool-id.ts';
import { poolOf, takesBets } from '../parlour/pools.ts';
import { type MarketId, POOL_KINDS, type Pool } from '../parlour/wagers.ts';
import type { Rejection } from '../rejection.ts';
import { isRejection } from '../rejection.ts';
import { marketClosed, marketsOpenAfterMs } from '../rounds/opening-time.ts';
import type { Question } from '../rounds/question.ts';
import type { Episode } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import type { ChaosVote } from '../votes/chaos.ts';
import type { Motion } from '../votes/motion.ts';

/** A paused show takes neither bets nor votes, and its clock stands still. */
export const pausedFault = ({ pausedSinceMs }: Show): Rejection | undefined =>
  pausedSinceMs === null ? undefined : { reason: 'paused' };

/** An interaction that is delivered twice is one act. */
export const handledFault = ({ handled }: Show, interaction: InteractionId): Rejection | undefined =>
  handled.includes(interaction) ? { reason: 'alreadyDone' } : undefined;

export const tooEarlyFault = (dueAtMs: number, atMs: number): Rejection | undefined =>
  atMs < dueAtMs ? { reason: 'tooEarly', atMs: dueAtMs } : undefined;

/** For what happens between two episodes only. */
export const marketOpenFault = ({ episode }: Show): Rejection | undefined =>
  episode === null ? undefined : { reason: 'marketOpen' };

/** The open episode, paused or not. */
export const openEpisode = (show: Show, atMs: number): Episode | Rejection =>
  show.episode ?? marketClosed(show, atMs);

/** The open episode of a show that is not paused. */
export const runningEpisode = (show: Show, atMs: number): Episode | Rejection =>
  pausedFault(show) ?? openEpisode(show, atMs);

/** The question, while it waits for an answer of this kind. */
export function openQuestion<Kind extends Question['kind']>(
  { episode }: Show,
  { id, kind }: { readonly id: QuestionId; readonly kind: Kind },
): Extract<Question, { readonly kind: Kind }> | Rejection {
  const isAsked = (asked: Question): asked is Extract<Question, { readonly kind: Kind }> =>
    asked.id === id && asked.kind === kind;
  return episode?.asked.find(isAsked) ?? { reason: 'questionClosed' };
}

/** The chaos vote of this id, its time up or not. */
export const chaosUnderway = (show: Show, id: string): ChaosVote | Rejection =>
  pausedFault(show) ?? (show.chaos?.id === id ? show.chaos : { reason: 'voteClosed' });

/** The motion of this id, its time up or not. */
export const motionUnderway = (show: Show, id: string): Motion | Rejection =>
  pausedFault(show) ?? (show.motion?.id === id ? show.motion : { reason: 'voteClosed' });

/** From its closing time on a vote takes no ballots, counted or not. */
export const ballotFault = (
  { closesAtMs }: Pick<Motion, 'closesAtMs'>,
  atMs: number,
): Rejection | undefined => (atMs < closesAtMs ? undefined : { reason: 'voteClosed' });

/** The episode's market, unless it was called off, or is on a thread and settled. */
export function marketOf(show: Show, episode: Episode, market: MarketId): Pool | Rejection {
  const pool = poolOf(episode, market);
  if (pool === undefined) return noMarket(show, market);
  if (pool.settled !== undefined) return { reason: 'threadMarketShut' };
  if (pool.voidedBecause === null) return pool;
  return {
    reason: 'poolVoid',
    why: pool.voidedBecause,
    opensAtMs: marketsOpenAfterMs(show, episode, show.atMs),
  };
}

function noMarket({ settings }: Show, market: MarketId): Rejection {
  // Of another episode, or of a thread that never had one.
  if (threadIn(market) !== undefined) return { reason: 'threadMarketShut' };
  const kind = kindIn(market);
  return POOL_KINDS.includes(kind) && !settings.markets.includes(kind)
    ? { reason: 'marketOff', market }
    : { reason: 'unknownMarket', name: market };
}

/** The market, where bets can be placed, moved and withdrawn in it now. The lock is judged by the wish's time. */
export function openPool(show: Show, market: MarketId, atMs: number): Pool | Rejection {
  const episode = runningEpisode(show, atMs);
  if (isRejection(episode)) return episode;
  const pool = marketOf(show, episode, market);
  if (isRejection(pool)) return pool;
  if (takesBets(episode, pool, atMs)) return pool;
  if (pool.on !== undefined) return { reason: 'threadMarketShut' };
  const { locksAtMs: lockedAtMs } = episode;
  return { reason: 'poolLocked', lockedAtMs, opensAtMs: marketsOpenAfterMs(show, episode, atMs) };
}

export const memberOfCast = ({ cast }: Show, id: PerformerId): Performer | Rejection =>
  findPerformer(cast, id) ?? { reason: 'notInCast', name: id, known: cast.map(({ name }) => name) };

/** `name`: as it was typed. */
export const unknownTrader = ({ cast }: Pick<Show, 'cast'>, name: string): Rejection => ({
  reason: 'unknownTrader',
  name,
  known: traders(cast).map((trader) => trader.name),
});

/** Why a card cannot be played; `id`: of one who is in the cast already. */
export function unplayable(
  { cast }: Show,
  card: Parameters<typeof cardFault>[0] & { readonly id?: PerformerId },
): Rejection | undefined {
  const fault = cardFault(card);
  if (fault !== undefined) return { reason: 'badCard', fault };
  return isNameTaken(cast, card.name, card.id) ? { reason: 'nameTaken', name: card.name } : undefined;
}
