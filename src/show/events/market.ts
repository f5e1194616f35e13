// What the market did and the newspaper printed: regimes, headlines, moves, halts; and what each makes of the show.

import type { Asset, Effects, Prices } from '../market/asset.ts';
import type { HaltLevel } from '../market/halts.ts';
import type { Headline } from '../market/headlines.ts';
import type { Regime, Rumour } from '../market/regimes.ts';
import { withEpisode } from '../state/show.ts';
import type { Folds } from './fold.ts';

export interface RegimeChanged {
  readonly type: 'regimeChanged';
  readonly regime: Regime;
}
/** The chain has drawn what comes next; nobody is told. */
export interface RegimeForeseen {
  readonly type: 'regimeForeseen';
  readonly regime: Regime;
  readonly forRound: number;
}
export interface HeadlinePublished {
  readonly type: 'headlinePublished';
  readonly source: 'deck' | 'audience' | 'rumour' | 'leak';
  readonly headline: Headline;
  /** Only with the source `rumour`. */
  readonly rumour?: Rumour;
}
/** The next round's headline is set; only the News Room has read it. */
export interface PressSet {
  readonly type: 'pressSet';
  readonly forRound: number;
  readonly headline: Headline | null;
}
export interface PricesMoved {
  readonly type: 'pricesMoved';
  readonly previous: Prices;
  readonly prices: Prices;
  /** What the traders' orders did to each price, in basis points; it is in `prices` already. */
  readonly impactBp: Readonly<Record<Asset, number>>;
  /** Where prices jumped without any headline, in basis points; it is in `prices` already. Absent where none did. */
  readonly gapBp?: Effects;
}
/** The three indices together have fallen by `level` percent since the opening. */
export interface TradingHalted {
  readonly type: 'tradingHalted';
  readonly level: HaltLevel;
  readonly indexBp: number;
}

export type MarketEvent =
  | RegimeChanged
  | RegimeForeseen
  | HeadlinePublished
  | PressSet
  | PricesMoved
  | TradingHalted;

const SHOWN_HEADLINES_MAX = 1_000;

export const marketFolds = {
  regimeChanged: (show, { regime }) =>
    withEpisode(show, ({ round, confirmed }) => ({
      regime,
      forecast: null,
      confirmed: [...confirmed, { regime, round }],
    })),
  regimeForeseen: (show, { regime, forRound: round }) =>
    withEpisode(show, () => ({ forecast: { regime, round } })),
  headlinePublished: (show, { type: _, ...news }) => {
    const shownHeadlines = [...show.shownHeadlines, news.headline.id].slice(-SHOWN_HEADLINES_MAX);
    return withEpisode({ ...show, shownHeadlines }, ({ round, published, striking }) => ({
      published: [...published, { round, ...news }],
      striking: news.source === 'audience' ? null : striking,
    }));
  },
  pressSet: (show, { forRound: round, headline }) =>
    withEpisode(show, () => ({ press: { round, headline } })),
  pricesMoved: (show, { prices, gapBp = {} }) =>
    withEpisode({ ...show, prices }, ({ priceHistory }) => ({
      priceHistory: [...priceHistory, prices],
      gapBp,
      flowCents: {},
    })),
  tradingHalted: (show, { level }) => withEpisode(show, ({ round }) => ({ halt: { level, round } })),
} satisfies Folds<MarketEvent>;
