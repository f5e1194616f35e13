// The market as a picture shows it: each asset's curve of the episode, and the headlines where they struck.
// Pure; `marketAltText` says it in words.

import type { Asset } from '../show/asset.ts';
import type { Published, Show } from '../show/show.ts';
import { ALT_TEXT_LENGTH_MAX, shortened } from './board-alt.ts';
import { percentOf, points } from './money.ts';
import { quotesOf } from './quotes.ts';

/** More pins than these would not be legible under one chart. */
const PINS_MAX = 4;
const HEADLINE_LENGTH_MAX = 120;

export interface Pin {
  /** 1 is the oldest shown. */
  readonly number: number;
  readonly round: number;
  readonly text: string;
  readonly source: Published['source'];
  /** The assets it names. */
  readonly assets: readonly Asset[];
}

export interface MarketChart {
  readonly asset: Asset;
  readonly priceCents: number;
  readonly dayBp: number;
  /** Prices in cents at the opening and after each round. */
  readonly history: readonly number[];
}

export interface MarketView {
  /** 0 before the first episode. */
  readonly episode: number;
  readonly round: number;
  readonly rounds: number;
  readonly open: boolean;
  readonly charts: readonly MarketChart[];
  readonly pins: readonly Pin[];
}

export function marketView(show: Show): MarketView {
  const { episode, settings, lastResult } = show;
  const struck = (episode?.published ?? []).filter(({ round }) => round > 0);
  return {
    episode: episode?.number ?? lastResult?.number ?? 0,
    round: episode?.round ?? 0,
    rounds: settings.roundsPerEpisode,
    open: episode !== null,
    charts: quotesOf(show).map(({ asset, priceCents, dayBp, history }) => ({
      ...{ asset, priceCents, dayBp },
      history,
    })),
    pins: struck.slice(-PINS_MAX).map(({ headline, round, source }, index) => ({
      ...{ number: index + 1, round, source, text: headline.text },
      assets: Object.keys(headline.effects) as Asset[],
    })),
  };
}

export function marketAltText({ episode, round, open, charts, pins }: MarketView): string {
  const when = open ? `Market in episode ${episode}, round ${round}` : 'Market, closed';
  const curves = charts.map(({ asset, priceCents, dayBp, history }) => {
    const range =
      history.length < 2
        ? ''
        : `, between ${points(Math.min(...history))} and ${points(Math.max(...history))}`;
    return `${asset} ${points(priceCents)}, ${percentOf(dayBp)} since the bell${range}.`;
  });
  const news = pins.map(
    ({ number, round: struckIn, text }) =>
      `Headline ${number}, round ${struckIn}: ${shortened(text, HEADLINE_LENGTH_MAX)}.`,
  );
  return shortened([`${when}.`, ...curves, ...news].join(' '), ALT_TEXT_LENGTH_MAX);
}
