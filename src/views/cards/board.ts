// The leaderboard as anybody may see it: ranks, money, positions, prices and who is backed.
// Pure; `drawLeaderboard` paints it and `boardAltText` (board-alt.ts) says it.

import type { Performer } from '../../show/cast/cast.ts';
import { findPerformer, traders } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Asset } from '../../show/market/asset.ts';
import { ASSETS, STARTING_PRICES } from '../../show/market/asset.ts';
import { changeBp } from '../../show/market/market.ts';
import { poolOf } from '../../show/parlour/pools.ts';
import { stakedOn } from '../../show/parlour/wagers.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { standings } from '../../show/trading/books.ts';
import { dayProfitCents } from '../../show/trading/day-profit.ts';
import { exposureCents } from '../../show/trading/position.ts';
import { dollars } from '../words/money.ts';

/** `before` the first episode ever, while one is `open`, and after a closing bell, `closed`. */
export type BoardPhase = 'before' | 'open' | 'closed';

export interface BoardRow {
  readonly id: PerformerId;
  /** 1 is the richest; equals share a rank. */
  readonly rank: number;
  /** Places won (positive) or lost since the previous round. */
  readonly climbed: number;
  readonly name: string;
  readonly title: string;
  /** `#rrggbb`, as on the card. */
  readonly colour: string;
  readonly equityCents: number;
  /** Since the opening bell. */
  readonly profitCents: number;
  /** The same in basis points of the equity at the bell; null where that was nothing or less. */
  readonly profitBp: number | null;
  /** Such as "long Crypto $12,400", "in cash" or "bankrupt". */
  readonly position: string;
  /** Equity in cents from the opening bell to now; empty where it is not known any more. */
  readonly equityHistory: readonly number[];
  readonly bankrupt: boolean;
  /** Won the episode that has just closed. */
  readonly winner: boolean;
  /** Chips that viewers put on this trader to win the episode. */
  readonly chips: number;
}

export interface BoardPrice {
  readonly asset: Asset;
  readonly priceCents: number;
  /** Since the opening bell; before the first one, since the season's start. */
  readonly sinceBellBp: number;
}

export interface BoardView {
  readonly phase: BoardPhase;
  readonly season: number;
  /** 0 before the first episode. */
  readonly episode: number;
  readonly round: number;
  readonly rounds: number;
  readonly rows: readonly BoardRow[];
  readonly prices: readonly BoardPrice[];
}

/**
 * The board of a show. At the closing bell the show has let go of its episode: hand in the one that was
 * open until then, and the board keeps its curves, ranks and chips.
 */
export function boardView(show: Show, episode: Episode | null = show.episode): BoardView {
  const order = standings(show);
  const equities = order.map(({ equityCents }) => equityCents);
  const before = episode === null ? null : ranksBefore(show, episode);
  const rows = order.flatMap(({ id, equityCents }) => {
    const performer = findPerformer(show.cast, id);
    if (performer === undefined) return [];
    const rank = rankOf(equityCents, equities);
    const climbed = (before?.get(id) ?? rank) - rank;
    return [rowOf({ show, episode, performer }, { rank, climbed, equityCents })];
  });
  return {
    phase: phaseOf(show),
    season: show.season.number,
    episode: episode?.number ?? show.lastResult?.number ?? 0,
    round: episode?.round ?? 0,
    rounds: show.settings.roundsPerEpisode,
    rows,
    prices: pricesOf(show, episode),
  };
}

function phaseOf(show: Show): BoardPhase {
  if (show.episode !== null) return 'open';
  return show.lastResult === null ? 'before' : 'closed';
}

const rankOf = (equityCents: number, all: readonly number[]): number =>
  1 + all.filter((other) => other > equityCents).length;

/** Ranks at the end of the previous round, by trader; null where there was none. */
function ranksBefore(show: Show, episode: Episode): ReadonlyMap<PerformerId, number> | null {
  const past = traders(show.cast).map(({ id }) => {
    const history = episode.equityHistory[id] ?? [];
    const thisRoundIsIn = history.length > episode.round;
    return { id, equityCents: history.at(thisRoundIsIn ? -2 : -1) };
  });
  const equities = past.flatMap(({ equityCents }) => equityCents ?? []);
  if (equities.length < past.length) return null;
  return new Map(past.map(({ id, equityCents = 0 }) => [id, rankOf(equityCents, equities)]));
}

interface Scene {
  readonly show: Show;
  readonly episode: Episode | null;
  readonly performer: Performer;
}

function rowOf(
  { show, episode, performer }: Scene,
  { rank, climbed, equityCents }: Pick<BoardRow, 'rank' | 'climbed' | 'equityCents'>,
): BoardRow {
  const { id, name, title, colour } = performer;
  const profitCents = profitOf({ show, episode, performer }, equityCents);
  const openingCents = equityCents - profitCents;
  const bankrupt = episode === null ? equityCents <= 0 : episode.bankrupt.includes(id);
  return {
    id,
    rank,
    climbed,
    name,
    title,
    colour,
    equityCents,
    profitCents,
    profitBp: openingCents > 0 ? Math.round((profitCents * 10_000) / openingCents) : null,
    position: bankrupt ? 'bankrupt' : positionWords(show, id),
    equityHistory: upToNow(episode?.equityHistory[id] ?? [], equityCents),
    bankrupt,
    winner: show.episode === null && (show.lastResult?.winners.includes(id) ?? false),
    chips: episode === null ? 0 : winnerStake(episode, id),
  };
}

function profitOf({ show, episode, performer: { id } }: Scene, equityCents: number): number {
  if (episode === null) return show.lastResult?.profitCents[id] ?? 0;
  return dayProfitCents(episode, id, equityCents);
}

/** What a trader holds, in words; the amount is what it is worth now. */
export function positionWords(show: Pick<Show, 'positions' | 'prices'>, id: PerformerId): string {
  const position = show.positions[id];
  if (position === undefined) return 'in cash';
  return `${position.side} ${position.asset} ${dollars(exposureCents(position, show.prices))}`;
}

/** In the middle of a round the books have moved on from the last point of the curve. */
function upToNow(history: readonly number[], equityCents: number): readonly number[] {
  if (history.length === 0 || history.at(-1) === equityCents) return history;
  return [...history, equityCents];
}

function pricesOf(show: Show, episode: Episode | null): readonly BoardPrice[] {
  const opening = episode?.priceHistory[0] ?? STARTING_PRICES;
  return ASSETS.map((asset) => ({
    asset,
    priceCents: show.prices[asset],
    sinceBellBp: changeBp(opening[asset], show.prices[asset]),
  }));
}

function winnerStake(episode: Episode, id: PerformerId): number {
  const pool = poolOf(episode, 'winner');
  return pool === undefined ? 0 : stakedOn(pool, id);
}
