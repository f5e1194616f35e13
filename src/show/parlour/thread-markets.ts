// The markets on threads: who wins the side bet, whether the pact holds, whether the dare is made. One opens when both are
// bound and at least two rounds are left to the one that decides it, at most two at a time; that round's beginning locks
// it. It is settled as soon as its thread has decided it, and called off where the thread ends without an answer.

import type { PoolLocked, PoolOpened, PoolSettled } from '../events/parlour.ts';
import type { ThreadMoved } from '../events/plot.ts';
import type { PerformerId } from '../ids.ts';
import { tradingIsOver } from '../market/halts.ts';
import { anyThread } from '../plot/plot.ts';
import type { Ending, Thread, ThreadKind } from '../plot/thread.ts';
import { otherIn } from '../plot/thread.ts';
import type { Episode } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import { poolId, threadMarket } from './pool-id.ts';
import { paidOut, settle } from './settlement.ts';
import type { OutcomeId, Pool, ThreadMarket, ThreadVerdict } from './wagers.ts';

const ROUNDS_TO_BET = 2;
const OPEN_MAX = 2;

/** Which market a thread of a kind opens. */
const MARKET_OF: Partial<Readonly<Record<ThreadKind, ThreadMarket>>> = {
  bet: 'sideBet',
  pact: 'pact',
  dare: 'dare',
};

const OFFERS: Readonly<Record<ThreadMarket, (thread: Thread) => readonly OutcomeId[]>> = {
  sideBet: ({ by, with: other }) => [by, other],
  pact: () => ['pact-holds', 'pact-breaks'],
  dare: () => ['dare-made', 'dare-failed'],
};

/** What an end says of a pact or a dare. Any other (`fizzled`, `faded`, `ruined`) says nothing: the market is called off. */
const VERDICT_OF: Partial<Readonly<Record<Ending, ThreadVerdict>>> = {
  kept: 'pact-holds',
  broken: 'pact-breaks',
  bailed: 'pact-breaks',
  done: 'dare-made',
  failed: 'dare-failed',
  quit: 'dare-failed',
};

/** Whether it is out or called off: it counts no more among those at a time. */
const isOver = ({ settled, voidedBecause }: Pool): boolean => settled !== undefined || voidedBecause !== null;

/** What a move in a thread makes of its market, once it is folded in. */
export function marketMoved(show: Show, moved: ThreadMoved): readonly (PoolOpened | PoolSettled)[] {
  const { episode } = show;
  const thread = anyThread(show.plot, moved.thread);
  if (episode === null || thread === undefined) return [];
  const pool = episode.pools.find(({ on }) => on?.thread === thread.id);
  if (pool !== undefined) return isOver(pool) ? [] : settledBy(pool, thread, moved);
  const isTaken = moved.verb === 'take' && moved.stage === 'running' && moved.ended === null;
  return isTaken ? opened(show, episode, thread) : [];
}

function opened({ settings }: Show, episode: Episode, thread: Thread): readonly PoolOpened[] {
  const kind = MARKET_OF[thread.kind];
  if (kind === undefined || !settings.markets.includes(kind) || !('untilRound' in thread.terms)) return [];
  const decidedInRound = thread.terms.untilRound;
  if (decidedInRound - episode.round < ROUNDS_TO_BET || locksNow(episode, { settings })) return [];
  const open = episode.pools.filter((pool) => pool.on !== undefined && !isOver(pool));
  if (open.length >= OPEN_MAX) return [];
  const pool = poolId(episode.number, threadMarket(kind, thread.id));
  const on = { thread: thread.id, decidedInRound };
  const outcomes = OFFERS[kind](thread);
  return [{ type: 'poolOpened', pool, kind, on, outcomes, seedChips: 0, chipPostings: [] }];
}

/** The market speaks of a side bet before anybody pays: whether the loser does is another story. */
function settledBy(pool: Pool, thread: Thread, { verb, ended }: ThreadMoved): readonly PoolSettled[] {
  if (verb !== 'decided' && ended === null) return [];
  return [poolSettled(pool, cameTrue(thread, ended))];
}

function cameTrue(thread: Thread, ended: Ending | null): readonly OutcomeId[] {
  if (thread.kind === 'bet') return winnerOf(thread.terms.loser, thread);
  const verdict = ended === null ? undefined : VERDICT_OF[ended];
  return verdict === undefined ? [] : [verdict];
}

const winnerOf = (loser: PerformerId | undefined, thread: Thread): readonly PerformerId[] =>
  loser === undefined ? [] : [otherIn(thread, loser)];

/** The chips on their way to whoever was right; back to everybody where no outcome came true, or none was backed. */
export function poolSettled(pool: Pool, outcomes: readonly OutcomeId[]): PoolSettled {
  const { payouts, trayChips, refunded } = settle(pool, outcomes);
  const chipPostings = paidOut(pool, { payouts, trayChips });
  return { type: 'poolSettled', pool: pool.id, outcomes, refunded, payouts, trayChips, chipPostings };
}

/** What has no round left in it, or prices that stand still, cannot be bet on. */
function locksNow(episode: Episode, { settings }: Pick<Show, 'settings'>): boolean {
  const { closesBy, closesAtMs, roundStartedAtMs, roundUnderway, round } = episode;
  const isLastByHour =
    closesBy === 'hour' && roundUnderway && roundStartedAtMs + settings.paceMs >= closesAtMs;
  return round >= settings.roundsPerEpisode || isLastByHour || tradingIsOver(episode);
}

/** The markets on threads whose round has come. */
export function threadMarketsLocked(show: Pick<Show, 'episode' | 'settings'>): readonly PoolLocked[] {
  const { episode } = show;
  if (episode === null) return [];
  const all = locksNow(episode, show);
  return episode.pools
    .filter(({ on, locked }) => on !== undefined && !locked && (all || episode.round >= on.decidedInRound))
    .map(({ id }) => ({ type: 'poolLocked', pool: id }));
}
