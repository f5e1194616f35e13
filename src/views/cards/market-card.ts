// The market as a picture shows it: each asset's curve of the episode, the regimes that are confirmed, the halts,
// and the headlines where they struck. Nothing that is only foreseen. Pure; `marketAltText` says it in words.

import type { Words } from '../../languages/words.ts';
import type { Asset, Prices } from '../../show/market/asset.ts';
import type { HaltLevel, MarketHalt } from '../../show/market/halts.ts';
import { endsTrading, indexBp, levelCalled } from '../../show/market/halts.ts';
import type { About } from '../../show/market/happening.ts';
import type { Regime } from '../../show/market/regimes.ts';
import type { Episode, Published } from '../../show/state/episode.ts';
import type { Show } from '../../show/state/show.ts';
import { ALT_TEXT_LENGTH_MAX } from '../words/discord-limits.ts';
import { quotesOf } from '../words/quotes.ts';
import { shortened } from './board-alt.ts';

/** More pins than these would not be legible under one chart. */
const PINS_MAX = 4;
const HEADLINE_LENGTH_MAX = 120;
/** As many as there are letters to tell them apart by in a picture that a phone shows. */
const BANDS_MAX = 8;

export interface Pin {
  /** 1 is the oldest shown. */
  readonly number: number;
  readonly round: number;
  readonly text: string;
  readonly about?: About | undefined;
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

/** A regime from the round that confirmed it. */
export interface RegimeBand {
  readonly regime: Regime;
  readonly from: number;
  /** The last round that had it, so far. */
  readonly to: number;
}

export interface HaltMark {
  readonly round: number;
  /** What stood still: everything, for so many percent below the opening, or what the regulator halted. */
  readonly what: { readonly level: HaltLevel } | { readonly asset: Asset };
}

export interface MarketView {
  /** 0 before the first episode. */
  readonly episode: number;
  readonly round: number;
  readonly rounds: number;
  readonly open: boolean;
  readonly charts: readonly MarketChart[];
  readonly pins: readonly Pin[];
  /** Oldest first. */
  readonly bands: readonly RegimeBand[];
  /** Oldest first. */
  readonly halts: readonly HaltMark[];
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
      ...{ number: index + 1, round, source, text: headline.text, about: headline.about },
      assets: Object.keys(headline.effects) as Asset[],
    })),
    bands: episode === null ? [] : bandsOf(episode),
    halts: episode === null ? [] : haltsOf(episode),
  };
}

function bandsOf({ confirmed, round }: Episode): readonly RegimeBand[] {
  return confirmed
    .map((turn, index) => ({
      ...{ regime: turn.regime, from: turn.round },
      to: (confirmed[index + 1]?.round ?? round + 1) - 1,
    }))
    .slice(-BANDS_MAX);
}

function haltsOf({ priceHistory, assetHalt, round }: Episode): readonly HaltMark[] {
  const market = marketHalts(priceHistory).map((halt) => ({
    ...{ round: halt.round, what: { level: halt.level } },
  }));
  const one =
    assetHalt === null || assetHalt.round > round
      ? []
      : [{ round: assetHalt.round, what: { asset: assetHalt.asset } }];
  return [...market, ...one].toSorted((left, right) => left.round - right.round);
}

/** The show keeps the last one alone; the prices tell them all. */
function marketHalts([opening, ...later]: readonly Prices[]): readonly MarketHalt[] {
  const halts: MarketHalt[] = [];
  for (const [index, prices] of later.entries()) {
    const level = levelCalled(-indexBp(opening ?? prices, prices), halts.at(-1) ?? null);
    if (level !== undefined) halts.push({ level, round: index + 1 });
  }
  return halts;
}

export function marketAltText(words: Words, view: MarketView): string {
  const { episode, round, open, charts, pins, bands, halts } = view;
  const news = pins.map(({ number, round: struckIn, text }) =>
    words.say('alts.headline', { number, round: struckIn, text: shortened(text, HEADLINE_LENGTH_MAX) }),
  );
  const sentences = [
    open ? words.say('alts.marketOpen', { episode, round }) : words.say('alts.marketClosed'),
    ...charts.map((chart) => curveIn(words, chart)),
    ...bands.map((band) => weatherIn(words, band)),
    ...halts.map((halt) => haltIn(words, halt)),
    ...news,
  ];
  return shortened(sentences.join(' '), ALT_TEXT_LENGTH_MAX);
}

function curveIn(words: Words, { asset, priceCents, dayBp, history }: MarketChart): string {
  const values = {
    asset: words.say(`names.${asset}`),
    ...{ price: words.points(priceCents), change: words.percent(dayBp) },
  };
  if (history.length < 2) return words.say('alts.curve', values);
  const [low, high] = [words.points(Math.min(...history)), words.points(Math.max(...history))];
  return words.say('alts.curveBetween', { ...values, low, high });
}

function weatherIn(words: Words, band: RegimeBand): string {
  const { from, to } = band;
  const regime = words.say(`names.${band.regime}`);
  return from === to
    ? words.say('alts.weatherIn', { regime, round: from })
    : words.say('alts.weatherFrom', { regime, from, to });
}

function haltIn(words: Words, { what, round }: HaltMark): string {
  if ('asset' in what) {
    return words.say('alts.assetHalted', { asset: words.say(`names.${what.asset}`), round });
  }
  const end = endsTrading(what) ? 'over' : 'halted';
  return words.say('alts.marketHalted', { end, percent: what.level, round });
}
