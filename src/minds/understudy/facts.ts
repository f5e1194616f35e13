// What a brief means in numbers: the readings that policies, feet and tongues decide by.

import type { Asset } from '../../show/market/asset.ts';
import { ASSETS } from '../../show/market/asset.ts';
import type { Side } from '../../show/trading/decision.ts';
import type { Brief, News } from '../briefs/brief.ts';
import type { Quote } from '../briefs/question-brief.ts';

export interface Facts {
  readonly brief: Brief;
  readonly quotes: Readonly<Record<Asset, Quote>>;
  /** The asset whose last move was the wildest for its kind. */
  readonly mover: Quote;
  readonly newest: News | null;
  /** The newest headline, where it came with this round. */
  readonly fresh: News | null;
  /** The open position's profit against equity, in basis points; 0 without a position. */
  readonly bookBp: number;
  /** Profit since the opening bell against the equity then, in basis points. */
  readonly dayBp: number;
  /** How the last trade has gone, in basis points, signed from the trader's side. */
  readonly lastTradeBp: number;
  readonly roundsLeft: number;
}

/** What an ordinary round moves, in basis points: the yardstick for "a lot". */
export const ORDINARY_BP: Readonly<Record<Asset, number>> = { Tech: 150, Crypto: 320, Bonds: 35 };

const NO_QUOTE = { priceCents: 10_000, roundBp: 0, dayBp: 0 };

export function factsOf(brief: Brief): Facts {
  const quoteOf = (asset: Asset): Quote =>
    brief.quotes.find((quote) => quote.asset === asset) ?? { asset, ...NO_QUOTE };
  const quotes = { Tech: quoteOf('Tech'), Crypto: quoteOf('Crypto'), Bonds: quoteOf('Bonds') };
  const newest = brief.news.at(-1) ?? null;
  const last = brief.trades.at(-1);
  const openedCents = brief.equityCents - brief.dayProfitCents;
  return {
    brief,
    quotes,
    mover: wildest(quotes),
    newest,
    fresh: newest !== null && newest.roundsAgo === 0 ? newest : null,
    bookBp: brief.holding === null ? 0 : share(brief.holding.profitCents, brief.equityCents),
    dayBp: share(brief.dayProfitCents, openedCents),
    lastTradeBp: last === undefined ? 0 : signed(last.side, last.sinceBp),
    roundsLeft: Math.max(0, brief.rounds - brief.round),
  };
}

/** A move seen from a side: what rises hurts a short. */
const signed = (side: Side, bp: number): number => (side === 'long' ? bp : -bp);

/** How wild a move is: 100 is an ordinary round. */
export const wildness = (asset: Asset, bp: number): number =>
  Math.trunc((Math.abs(bp) * 100) / ORDINARY_BP[asset]);

function wildest(quotes: Readonly<Record<Asset, Quote>>): Quote {
  const heat = ({ asset, roundBp }: Quote): number => wildness(asset, roundBp);
  return ASSETS.map((asset) => quotes[asset]).reduce((best, quote) =>
    heat(quote) > heat(best) ? quote : best,
  );
}

function share(partCents: number, wholeCents: number): number {
  return Math.trunc((partCents * 10_000) / Math.max(1, wholeCents));
}
