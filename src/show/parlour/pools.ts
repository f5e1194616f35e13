// The markets of an episode: what can be bet on, from the opening bell on, and which outcomes came true.
// One mechanism (wagers.ts) for all of them; those on threads open and settle by thread-markets.ts.

import { traders } from '../cast/cast.ts';
import { pairKey } from '../cast/relation.ts';
import { chance } from '../chance.ts';
import type { PoolOpened } from '../events/parlour.ts';
import type { PerformerId, ViewerId } from '../ids.ts';
import { balanceOf, transfer } from '../ledger.ts';
import type { Episode } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import { standings } from '../trading/books.ts';
import { kindOf, marketIn, poolId } from './pool-id.ts';
import type { EpisodeMarket, MarketId, OutcomeId, Pool } from './wagers.ts';
import { EPISODE_MARKETS, NOBODY, poolAccount, stakedOn, traderIn, wagerOf } from './wagers.ts';

export const poolOf = (episode: Pick<Episode, 'pools'> | null, market: MarketId): Pool | undefined =>
  episode?.pools.find((pool) => marketIn(pool.id) === market);

/** Those of the whole episode, which are locked together and settled at the bell. */
export const wholeDay = ({ pools }: Pick<Episode, 'pools'>): readonly Pool[] =>
  pools.filter(({ on }) => on === undefined);

/** All that a viewer has in the pools. */
export const stakedBy = (episode: Pick<Episode, 'pools'> | null, viewer: ViewerId): number =>
  (episode?.pools ?? []).reduce((sum, pool) => sum + (wagerOf(pool, viewer)?.chips ?? 0), 0);

/** Whether none of the episode's own markets takes bets any more; those on threads have locks of their own. */
export const allLocked = (episode: Pick<Episode, 'pools'>): boolean =>
  wholeDay(episode).every(({ locked }) => locked);

type Clock = Pick<Episode, 'locksAtMs' | 'closesAtMs' | 'closesBy' | 'nextRoundAtMs' | 'roundUnderway'>;

/** Whether bets can be placed, moved and withdrawn in it at that time. */
export function takesBets(
  clock: Clock,
  { locked, voidedBecause, on }: Pick<Pool, 'locked' | 'voidedBecause' | 'on'>,
  atMs: number,
): boolean {
  if (locked || voidedBecause !== null) return false;
  return on === undefined ? atMs < clock.locksAtMs : !isBellNext(clock);
}

/** No round begins any more before the hour of the closing bell: what a thread comes to can be seen. */
const isBellNext = ({ closesBy, closesAtMs, nextRoundAtMs, roundUnderway }: Clock): boolean =>
  closesBy === 'hour' && !roundUnderway && nextRoundAtMs >= closesAtMs;

/** All that take bets at that time, those of the whole episode first. */
export const openPools = (episode: (Clock & Pick<Episode, 'pools'>) | null, atMs: number): readonly Pool[] =>
  episode === null ? [] : episode.pools.filter((pool) => takesBets(episode, pool, atMs));

/** The first market that takes bets at that time: who wins, where that is open. */
export const firstOpenPool = (
  episode: (Clock & Pick<Episode, 'pools'>) | null,
  atMs: number,
): Pool | undefined => openPools(episode, atMs)[0];

/** Whether an episode has markets of its own, and whether one of them takes bets at that time. */
export function bettingIn(episode: Clock & Pick<Episode, 'pools'>, atMs: number): 'off' | 'open' | 'locked' {
  const pools = wholeDay(episode);
  if (pools.length === 0) return 'off';
  return pools.some((pool) => takesBets(episode, pool, atMs)) ? 'open' : 'locked';
}

/** Where bets are taken on the trader at that time. */
export const marketsOn = (
  { episode }: Pick<Show, 'episode'>,
  trader: PerformerId,
  atMs: number,
): readonly Pool[] => openPools(episode, atMs).filter(({ outcomes }) => outcomes.includes(trader));

type Profits = Readonly<Record<PerformerId, number>>;

/** What can be bet on in a market, who of the cast is `solvent`, and which of its outcomes came true. */
interface Market {
  readonly offers: (show: Show, episode: Episode, solvent: readonly PerformerId[]) => readonly OutcomeId[];
  readonly winners: (pool: Pool, episode: Episode, profitCents: Profits) => readonly OutcomeId[];
}

const MARKETS: Readonly<Record<EpisodeMarket, Market>> = {
  winner: {
    offers: ({ cast }) => traders(cast).map(({ id }) => id),
    winners: mostProfitable,
  },
  firstBankrupt: {
    offers: (_show, _episode, solvent) => [...solvent, NOBODY],
    winners: (_pool, { firstBankrupt }) => [firstBankrupt ?? NOBODY],
  },
  headToHead: { offers: rivals, winners: mostProfitable },
  hypocrite: {
    offers: (_show, _episode, solvent) => solvent,
    winners: (pool, { twoFaced }) => {
      const degree = (outcome: OutcomeId): number => scoreOf(twoFaced, outcome) ?? 0;
      return best(pool, degree).filter((outcome) => degree(outcome) > 0);
    },
  },
};

/** Betting opens; who wins begins with what the house tray holds. */
export function poolsOpened(show: Show, episode: Episode): readonly PoolOpened[] {
  const seed = balanceOf(show.chips, 'tray');
  const solvent = traders(show.cast).flatMap(({ id }) => (episode.bankrupt.includes(id) ? [] : [id]));
  const open = EPISODE_MARKETS.filter((kind) => show.settings.markets.includes(kind));
  return open.flatMap((kind) => {
    const outcomes = MARKETS[kind].offers(show, episode, solvent);
    if (outcomes.length < 2) return [];
    const pool = poolId(episode.number, kind);
    const seedChips = kind === 'winner' ? seed : 0;
    const chipPostings = transfer('tray', poolAccount({ id: pool }), seedChips);
    return [{ type: 'poolOpened', pool, kind, outcomes, seedChips, chipPostings }];
  });
}

/** The outcomes that came true; none where nothing did, and everybody is refunded: a thread's own market that no end
 * of its thread has settled. */
export function winnersOf(pool: Pool, episode: Episode, profitCents: Profits): readonly OutcomeId[] {
  const kind = EPISODE_MARKETS.find((market) => market === kindOf(pool.id));
  return kind === undefined ? [] : MARKETS[kind].winners(pool, episode, profitCents);
}

function best({ outcomes }: Pool, score: (outcome: OutcomeId) => number): readonly OutcomeId[] {
  const most = Math.max(...outcomes.map(score));
  return outcomes.filter((outcome) => score(outcome) === most);
}

/** Undefined where the outcome names no trader. */
function scoreOf(scores: Profits, outcome: OutcomeId): number | undefined {
  const trader = traderIn(outcome);
  return trader === undefined ? undefined : scores[trader];
}

function mostProfitable(pool: Pool, _episode: Episode, profitCents: Profits): readonly OutcomeId[] {
  return best(pool, (outcome) => scoreOf(profitCents, outcome) ?? Number.NEGATIVE_INFINITY);
}

/** One of the season's feuds; while there is none, two neighbours of the standings. */
function rivals(show: Show, { seed }: Episode, solvent: readonly PerformerId[]): readonly PerformerId[] {
  const feuds = solvent.flatMap((one, index) =>
    solvent
      .slice(index + 1)
      .filter((other) => (show.relations[pairKey(one, other)]?.score ?? 0) < 0)
      .map((other) => [one, other]),
  );
  const ranked = standings(show).flatMap(({ id }) => (solvent.includes(id) ? [id] : []));
  const neighbours = ranked.slice(1).map((id, index) => [ranked[index] ?? id, id]);
  const pairs = feuds.length > 0 ? feuds : neighbours;
  return pairs.length === 0 ? [] : chance(seed, 'head to head').pick(pairs);
}

/** The outcome with most chips, the first of equals; undefined in an empty pool. */
export const favouriteOf = (pool: Pool): OutcomeId | undefined =>
  pool.wagers.size === 0
    ? undefined
    : [...pool.outcomes].sort((one, other) => stakedOn(pool, other) - stakedOn(pool, one))[0];
