// The regulator watches, and may warn a trader, fine one, or halt one asset for a round. The powers end here,
// whatever its mind wants: 2% of equity, one fine a trader in three rounds, no asset twice in a row.

import type { ShowEvent } from '../events/event.ts';
import type { AssetHalted, TraderFined } from '../events/oversight.ts';
import type { PerformerId } from '../ids.ts';
import type { MoneyAccount } from '../ledger.ts';
import { transfer } from '../ledger.ts';
import type { Asset } from '../market/asset.ts';
import { isLastRound } from '../rounds/deadlines.ts';
import type { Episode } from '../state/episode.ts';
import type { Show } from '../state/show.ts';
import { cashOf, equityCents } from '../trading/books.ts';
import type { Supervision } from './supervision.ts';

const FINE_AGAIN_AFTER_ROUNDS = 3;
/** An asset that was halted may be halted again only after a round of trading. */
const HALT_AGAIN_AFTER_ROUNDS = 2;

/** Whether the regulator may fine this trader now. */
export function mayFine(episode: Episode, whom: PerformerId): boolean {
  const finedInRound = episode.finedInRound[whom];
  const rested = finedInRound === undefined || episode.round - finedInRound >= FINE_AGAIN_AFTER_ROUNDS;
  return rested && !episode.bankrupt.includes(whom);
}

/** Whether the regulator may halt this asset for the next round. */
export function mayHalt(show: Pick<Show, 'episode' | 'settings'>, asset: Asset): boolean {
  // Nothing is traded after the last round, so there is nothing to halt.
  if (show.episode === null || isLastRound(show)) return false;
  const { assetHalt, round } = show.episode;
  if (assetHalt === null) return true;
  if (assetHalt.round > round) return false;
  return assetHalt.asset !== asset || round + 1 - assetHalt.round >= HALT_AGAIN_AFTER_ROUNDS;
}

/** What the regulator's action does; nothing where it is only watching or over its powers. */
export function sanctions(show: Show, by: PerformerId, wish: Supervision): readonly ShowEvent[] {
  const { episode } = show;
  if (episode === null) return [];
  const { action, whom, asset } = wish;
  if (action === 'warn') return [{ type: 'traderWarned', performer: whom, by }];
  if (action === 'fine') return mayFine(episode, whom) ? [fine(show, by, wish)] : [];
  if (action === 'halt') return mayHalt(show, asset) ? [halt(episode, by, asset)] : [];
  return [];
}

function fine(show: Show, by: PerformerId, { whom, finePercent }: Supervision): TraderFined {
  const fineCents = Math.floor((Math.max(0, equityCents(show, whom)) * finePercent) / 100);
  const postings = transfer<MoneyAccount>(cashOf(whom), 'bank', fineCents);
  return { type: 'traderFined', performer: whom, by, fineCents, postings };
}

const halt = ({ round }: Episode, by: PerformerId, asset: Asset): AssetHalted => ({
  type: 'assetHalted',
  asset,
  by,
  forRound: round + 1,
});
