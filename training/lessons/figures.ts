// A brief with other figures in it: prices from 0.30 to tens of thousands, books from three dollars to a hundred and
// thirty thousand, late rounds. A show alone has hardly a price under 40 or over 300, and a model that has not read the
// others off its brief cannot. Moves, ranks and margins stay, so that whatever follows from them does.

import type { ActBrief, ThreadBrief } from '../../src/minds/briefs/acts-brief.ts';
import type { Brief } from '../../src/minds/briefs/brief.ts';
import type { Holding, Quote } from '../../src/minds/briefs/question-brief.ts';
import type { ReviewBrief } from '../../src/minds/briefs/review-brief.ts';
import type { SuperviseBrief } from '../../src/minds/briefs/supervise-brief.ts';
import type { Chance } from '../../src/show/chance.ts';
import type { Asset } from '../../src/show/market/asset.ts';
import type { Terms } from '../../src/show/plot/thread.ts';

/** Weights of ranges, in cents: the smaller a price, the less of it a show has. */
const PRICES: readonly (readonly [weight: number, from: number, to: number])[] = [
  [24, 30, 1_000],
  [26, 1_000, 3_000],
  [18, 3_000, 9_999],
  [16, 10_000, 99_999],
  [10, 100_000, 999_999],
  [6, 1_000_000, 12_840_000],
];
const EQUITY_CENTS = { from: 300, to: 12_840_000 } as const;
const STAKE_CENTS = { from: 300, to: 1_000_000 } as const;
const LATER_ROUNDS_MAX = 60;

/** Chances in 100. */
const PRICED = 60;
const MONEYED = 50;
const LATER = 30;

/** How the figures of one brief become others: each the same wherever it stands. */
interface Tape {
  readonly price: (asset: Asset, cents: number) => number;
  readonly money: (cents: number) => number;
  readonly stake: (cents: number) => number;
  readonly laterBy: number;
}

/** As likely to have three digits as five. */
function anyLength(draw: Chance, { from, to }: { readonly from: number; readonly to: number }): number {
  const share = draw.below(1_000_000) / 1_000_000;
  return Math.round(from * (to / from) ** share);
}

function anyPrice(draw: Chance): number {
  let left = draw.below(PRICES.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, from, to] of PRICES) {
    if (left < weight) return anyLength(draw, { from, to });
    left -= weight;
  }
  return 100;
}

function tapeFor(quotes: readonly Quote[], equityCents: number, draw: Chance): Tape {
  const isPriced = draw.percent(PRICED);
  const factors = new Map(
    quotes.map(({ asset, priceCents }) => [asset, isPriced ? anyPrice(draw) / Math.max(1, priceCents) : 1]),
  );
  const isMoneyed = draw.percent(MONEYED) && equityCents > 0;
  const factor = isMoneyed ? anyLength(draw, EQUITY_CENTS) / equityCents : 1;
  const stakes = new Map<number, number>();
  return {
    price: (asset, cents) => Math.max(1, Math.round(cents * (factors.get(asset) ?? 1))),
    money: (cents) => Math.round(cents * factor),
    stake: (cents) => {
      const known = stakes.get(cents) ?? (isMoneyed ? anyLength(draw, STAKE_CENTS) : cents);
      stakes.set(cents, known);
      return known;
    },
    laterBy: draw.percent(LATER) ? draw.below(LATER_ROUNDS_MAX) : 0,
  };
}

const quotesOn = (quotes: readonly Quote[], tape: Tape): readonly Quote[] =>
  quotes.map((quote) => ({ ...quote, priceCents: tape.price(quote.asset, quote.priceCents) }));

const holdingOn = (holding: Holding | null, { money }: Tape): Holding | null =>
  holding === null
    ? null
    : { ...holding, profitCents: money(holding.profitCents), exposureCents: money(holding.exposureCents) };

function termsOn<Of extends Terms>(terms: Of, { price, stake, laterBy }: Tape): Of {
  return {
    ...terms,
    ...('levelCents' in terms
      ? { levelCents: levelLike(terms.levelCents, price(terms.asset, terms.levelCents)) }
      : {}),
    ...('priceCents' in terms ? { priceCents: price(terms.asset, terms.priceCents) } : {}),
    ...('stakeCents' in terms ? { stakeCents: stake(terms.stakeCents) } : {}),
    ...('dueCents' in terms
      ? { dueCents: Math.round((stake(terms.stakeCents) * terms.dueCents) / Math.max(1, terms.stakeCents)) }
      : {}),
    ...('untilRound' in terms ? { untilRound: terms.untilRound + laterBy } : {}),
  };
}

/** Levels are round where they were, as far as there is room for it. */
const levelLike = (before: number, now: number): number =>
  before % 100 === 0 && now >= 1_000 ? Math.round(now / 100) * 100 : now;

const actOn = (act: ActBrief, tape: Tape): ActBrief => ({
  ...act,
  terms: termsOn(act.terms, tape),
  since: { ...act.since, round: act.since.round + tape.laterBy },
});

const threadOn = (thread: ThreadBrief, tape: Tape): ThreadBrief => ({
  ...thread,
  terms: termsOn(thread.terms, tape),
});

export function withOtherFigures(brief: Brief, draw: Chance): Brief {
  const tape = tapeFor(brief.quotes, brief.equityCents, draw);
  const { money, laterBy } = tape;
  const { plot } = brief;
  return {
    ...brief,
    round: brief.round + laterBy,
    rounds: brief.rounds + laterBy,
    quotes: quotesOn(brief.quotes, tape),
    equityCents: money(brief.equityCents),
    dayProfitCents: money(brief.dayProfitCents),
    board: brief.board.map((one) => ({ ...one, equityCents: money(one.equityCents) })),
    holding: holdingOn(brief.holding, tape),
    plot: {
      ...plot,
      acts: plot.acts.map((act) => actOn(act, tape)),
      threads: plot.threads.map((thread) => threadOn(thread, tape)),
    },
  };
}

export function withOtherFiguresReviewed(brief: ReviewBrief, draw: Chance): ReviewBrief {
  const { trader } = brief;
  const tape = tapeFor(brief.quotes, trader.equityCents, draw);
  const { money } = tape;
  return {
    ...brief,
    quotes: quotesOn(brief.quotes, tape),
    targetCents: money(brief.targetCents),
    trader: {
      ...trader,
      equityCents: money(trader.equityCents),
      dayProfitCents: money(trader.dayProfitCents),
      holding: holdingOn(trader.holding, tape),
    },
  };
}

export function withOtherFiguresSupervised(brief: SuperviseBrief, draw: Chance): SuperviseBrief {
  const tape = tapeFor(brief.quotes, brief.suspects[0]?.equityCents ?? 0, draw);
  return {
    ...brief,
    quotes: quotesOn(brief.quotes, tape),
    suspects: brief.suspects.map((suspect) => ({
      ...suspect,
      equityCents: tape.money(suspect.equityCents),
      holding: holdingOn(suspect.holding, tape),
    })),
  };
}
