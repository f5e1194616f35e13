// Prices and how they moved, for every view that names them.

import type { Asset, Prices } from '../../show/market/asset.ts';
import { ASSETS } from '../../show/market/asset.ts';
import { changeBp } from '../../show/market/market.ts';
import type { Episode } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';

export interface Quote {
  readonly asset: Asset;
  readonly priceCents: number;
  /** In the newest round of which the market has moved. */
  readonly roundBp: number;
  /** Since the opening bell, also after the closing bell. */
  readonly dayBp: number;
  /** Prices in cents at the opening and after each round. */
  readonly history: readonly number[];
}

/** At the opening bell; between two episodes, at that of the last one. */
export const openingPricesOf = (
  { lastResult, prices, ...show }: Pick<Show, 'episode' | 'lastResult' | 'prices'>,
  episode: Episode | null = show.episode,
): Prices => episode?.priceHistory[0] ?? lastResult?.openingPrices ?? prices;

export function quotesOf(show: Show): readonly Quote[] {
  const history = show.episode?.priceHistory ?? [];
  const opening = openingPricesOf(show);
  const before = history.at(-2) ?? history[0] ?? show.prices;
  return ASSETS.map((asset) => ({
    asset,
    priceCents: show.prices[asset],
    roundBp: changeBp(before[asset], show.prices[asset]),
    dayBp: changeBp(opening[asset], show.prices[asset]),
    history: history.map((prices) => prices[asset]),
  }));
}
