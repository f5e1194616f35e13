// The leaderboard as anybody may see it: ranks, money, positions, prices and who is backed.
// Pure and without words; `drawLeaderboard` paints it and `boardAltText` (board-alt.ts) says it.

import type { Performer } from '../../show/cast/cast.ts';
import { findPerformer, traders } from '../../show/cast/cast.ts';
import type { PerformerId } from '../../show/ids.ts';
import type { Asset } from '../../show/market/asset.ts';
import { ASSETS } from '../../show/market/asset.ts';
import { changeBp } from '../../show/market/market.ts';
import { poolOf } from '../../show/parlour/pools.ts';
import { showsOdds, stakedOn } from '../../show/parlour/wagers.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { countsFromCents } from '../../show/trading/day-profit.ts';
import type { Side } from '../../show/trading/decision.ts';
import { exposureCents } from '../../show/trading/position.ts';
import { openingPricesOf } from '../words/quotes.ts';
import { placeOf, type Ranked, rankingOf, type Standing } from './ranking.ts';

/** `before` the first episode ever, while one is `open`, and after a closing bell, `closed`. */
export type BoardPhase = 'before' | 'open' | 'closed';

/** What a trader holds; the amount is what it is worth now. */
export type BoardPosition =
  | 'bankrupt'
  | 'cash'
  | { readonly side: Side; readonly asset: Asset; readonly worthCents: number };

export interface BoardRow {
  readonly id: PerformerId;
  /** 1 has the best day; equals share a rank. */
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
  readonly position: BoardPosition;
  /** Equity in cents from the opening bell to now; empty where it is not known any more. */
  readonly equityHistory: readonly number[];
  readonly bankrupt: boolean;
  /** Won the episode that has just closed. */
  readonly winner: boolean;
  /** Chips that viewers put on this trader to win the episode; 0 while that would tell who did. */
  readonly chips: number;
}

export interface BoardPrice {
  readonly asset: Asset;
  readonly priceCents: number;
  /** Since the opening bell, also after the closing bell. */
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
  const before = episode === null ? null : ranksBefore(show, episode);
  const rows = rankingOf(show, episode).flatMap((standing) => {
    const performer = findPerformer(show.cast, standing.id);
    if (performer === undefined) return [];
    const climbed = (before?.get(standing.id) ?? standing.rank) - standing.rank;
    return [rowOf({ show, episode, performer }, { ...standing, climbed })];
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

/** Ranks at the end of the previous round, by trader; null where there was none. */
function ranksBefore(show: Show, episode: Episode): ReadonlyMap<PerformerId, number> | null {
  const past = traders(show.cast).flatMap(({ id }) => {
    const history = episode.equityHistory[id] ?? [];
    const thisRoundIsIn = history.length > episode.round;
    const equityCents = history.at(thisRoundIsIn ? -2 : -1);
    if (equityCents === undefined) return [];
    return [{ id, profitCents: equityCents - (countsFromCents(episode, id) ?? equityCents) }];
  });
  if (past.length < traders(show.cast).length) return null;
  return new Map(past.map(({ id, profitCents }) => [id, placeOf(profitCents, past)]));
}

interface Scene {
  readonly show: Show;
  readonly episode: Episode | null;
  readonly performer: Performer;
}

function rowOf(
  { show, episode, performer }: Scene,
  { rank, climbed, equityCents, profitCents }: Ranked<Standing> & Pick<BoardRow, 'climbed'>,
): BoardRow {
  const { id, name, title, colour } = performer;
  const openingCents = equityCents - profitCents;
  // Before the first bell nobody has been given anything, and so nobody has lost it.
  const bankrupt =
    episode === null ? show.lastResult !== null && equityCents <= 0 : episode.bankrupt.includes(id);
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
    position: bankrupt ? 'bankrupt' : positionOf(show, id),
    equityHistory: upToNow(episode?.equityHistory[id] ?? [], equityCents),
    bankrupt,
    winner: show.episode === null && (show.lastResult?.winners.includes(id) ?? false),
    chips: episode === null ? 0 : winnerStake(episode, id, show.episode === null ? 'closed' : 'open'),
  };
}

function positionOf(show: Pick<Show, 'positions' | 'prices'>, id: PerformerId): BoardPosition {
  const position = show.positions[id];
  if (position === undefined) return 'cash';
  const { side, asset } = position;
  return { side, asset, worthCents: exposureCents(position, show.prices) };
}

/** In the middle of a round the books have moved on from the last point of the curve. */
function upToNow(history: readonly number[], equityCents: number): readonly number[] {
  if (history.length === 0 || history.at(-1) === equityCents) return history;
  return [...history, equityCents];
}

function pricesOf(show: Show, episode: Episode | null): readonly BoardPrice[] {
  const opening = openingPricesOf(show, episode);
  return ASSETS.map((asset) => ({
    asset,
    priceCents: show.prices[asset],
    sinceBellBp: changeBp(opening[asset], show.prices[asset]),
  }));
}

/** After the closing bell everybody may know. */
function winnerStake(episode: Episode, id: PerformerId, phase: 'open' | 'closed'): number {
  const pool = poolOf(episode, 'winner');
  if (pool === undefined) return 0;
  return phase === 'closed' || showsOdds(pool) ? stakedOn(pool, id) : 0;
}
