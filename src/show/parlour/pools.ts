// The markets of an episode: what can be bet on, from the opening bell on, and which outcomes came true.
// One mechanism (wagers.ts) for all of them.

import { traders } from '../cast/cast.ts';
import { pairKey } from '../cast/relation.ts';
import { chance } from '../chance.ts';
import type { PoolOpened } from '../events/parlour.ts';
import type { PerformerId, ViewerId } from '../ids.ts';
import { balanceOf, transfer } from '../ledger.ts';
import type { Episode } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import { standings } from '../trading/books.ts';
import type { OutcomeId, Pool, PoolKind } from './wagers.ts';
import { NOBODY, POOL_KINDS, poolAccount, stakedOn, wagerOf } from './wagers.ts';

const poolId = (episode: number, kind: PoolKind): string => `e${episode}-${kind}`;

/** The kind in a pool's id; undefined where it is none of ours. */
export const kindOf = (pool: string): PoolKind | undefined =>
  POOL_KINDS.find((kind) => kind === pool.slice(pool.indexOf('-') + 1));

export const poolOf = (episode: Pick<Episode, 'pools'> | null, kind: PoolKind): Pool | undefined =>
  episode?.pools.find((pool) => pool.kind === kind);

/** All that a viewer has in the pools. */
export const stakedBy = (episode: Pick<Episode, 'pools'> | null, viewer: ViewerId): number =>
  (episode?.pools ?? []).reduce((sum, pool) => sum + (wagerOf(pool, viewer)?.chips ?? 0), 0);

/** Whether no market takes bets any more. */
export const allLocked = ({ pools }: Pick<Episode, 'pools'>): boolean => pools.every(({ locked }) => locked);

/** Whether bets can be placed, moved and withdrawn in it at that time. */
export const takesBets = (
  { locksAtMs }: Pick<Episode, 'locksAtMs'>,
  { locked, voidedBecause }: Pick<Pool, 'locked' | 'voidedBecause'>,
  atMs: number,
): boolean => !locked && voidedBecause === null && atMs < locksAtMs;

/** The first market that takes bets at that time: who wins, where that is open. */
export const firstOpenPool = (
  episode: Pick<Episode, 'pools' | 'locksAtMs'> | null,
  atMs: number,
): Pool | undefined =>
  episode === null ? undefined : episode.pools.find((pool) => takesBets(episode, pool, atMs));

/** Whether an episode has markets at all, and whether one of them takes bets at that time. */
export function bettingIn(
  episode: Pick<Episode, 'pools' | 'locksAtMs'>,
  atMs: number,
): 'off' | 'open' | 'locked' {
  if (episode.pools.length === 0) return 'off';
  return firstOpenPool(episode, atMs) === undefined ? 'locked' : 'open';
}

/** Where bets are taken on the trader at that time. */
export const marketsOn = (
  { episode }: Pick<Show, 'episode'>,
  trader: PerformerId,
  atMs: number,
): readonly Pool[] =>
  (episode?.pools ?? []).filter(
    (pool) => episode !== null && takesBets(episode, pool, atMs) && pool.outcomes.includes(trader),
  );

type Profits = Readonly<Record<PerformerId, number>>;

/** What can be bet on in a market, who of the cast is `solvent`, and which of its outcomes came true. */
interface Market {
  readonly offers: (show: Show, episode: Episode, solvent: readonly PerformerId[]) => readonly OutcomeId[];
  readonly winners: (pool: Pool, episode: Episode, profitCents: Profits) => readonly OutcomeId[];
}

const MARKETS: Readonly<Record<PoolKind, Market>> = {
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
      const degree = (outcome: OutcomeId): number => (outcome === NOBODY ? 0 : (twoFaced[outcome] ?? 0));
      return best(pool, degree).filter((outcome) => degree(outcome) > 0);
    },
  },
};

/** Betting opens; who wins begins with what the house tray holds. */
export function poolsOpened(show: Show, episode: Episode): readonly PoolOpened[] {
  const seed = balanceOf(show.chips, 'tray');
  const solvent = traders(show.cast).flatMap(({ id }) => (episode.bankrupt.includes(id) ? [] : [id]));
  const open = POOL_KINDS.filter((kind) => show.settings.markets.includes(kind));
  return open.flatMap((kind) => {
    const outcomes = MARKETS[kind].offers(show, episode, solvent);
    if (outcomes.length < 2) return [];
    const pool = poolId(episode.number, kind);
    const seedChips = kind === 'winner' ? seed : 0;
    const chipPostings = transfer('tray', poolAccount({ id: pool }), seedChips);
    return [{ type: 'poolOpened', pool, kind, outcomes, seedChips, chipPostings }];
  });
}

/** The outcomes that came true; none where nothing did, and everybody is refunded. */
export const winnersOf = (pool: Pool, episode: Episode, profitCents: Profits): readonly OutcomeId[] =>
  MARKETS[pool.kind].winners(pool, episode, profitCents);

function best({ outcomes }: Pool, score: (outcome: OutcomeId) => number): readonly OutcomeId[] {
  const most = Math.max(...outcomes.map(score));
  return outcomes.filter((outcome) => score(outcome) === most);
}

function mostProfitable(pool: Pool, _episode: Episode, profitCents: Profits): readonly OutcomeId[] {
  return best(pool, (outcome) =>
    outcome === NOBODY ? Number.NEGATIVE_INFINITY : (profitCents[outcome] ?? Number.NEGATIVE_INFINITY),
  );
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
  pool.wagers.length === 0
    ? undefined
    : [...pool.outcomes].sort((one, other) => stakedOn(pool, other) - stakedOn(pool, one))[0];
