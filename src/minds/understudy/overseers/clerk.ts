// The words of those who do not trade: the market and the numbers of the day, and lines that were not said before.

import type { Chance } from '../../../show/chance.ts';
import type { Asset } from '../../../show/market/asset.ts';
import type { Quote } from '../../briefs/question-brief.ts';
import type { Occasion } from '../grammar/dealer.ts';
import { move, percent, price } from '../grammar/figures.ts';
import type { Lexicon } from '../grammar/grammar.ts';
import type { Vocabulary } from '../grammar/vocabulary.ts';
import { wordsIn } from '../grammar/vocabulary.ts';
import { Writer } from '../grammar/writer.ts';

export interface Clerk {
  readonly brief: Omit<Occasion, 'heard' | 'board' | 'present'> & Partial<Pick<Occasion, 'heard'>>;
  /** What the line is about. */
  readonly asset: Asset;
  readonly draw: Chance;
}

/** What a clerk's voice may ask for; `facts` are those of its own trade. */
export const clerksWords = <Turn extends Clerk>(facts: Vocabulary<Turn>['facts']): Vocabulary<Turn> => ({
  facts: { ...MARKET, ...facts },
  draws: DRAWS,
  flags: {},
});

/** A writer of a clerk's lines. */
export function clerk<Turn extends Clerk>(turn: Turn, lexicon: Lexicon, words: Vocabulary<Turn>): Writer {
  const { brief, draw } = turn;
  const heard = brief.heard ?? [];
  const occasion = { ...brief, heard, board: [], present: heard };
  return new Writer(occasion, { lexicon, draw, ...wordsIn(words, turn) });
}

function moverIn({ brief: { quotes } }: Clerk): Quote | undefined {
  const [first, ...others] = quotes;
  return others.reduce(
    (wild, quote) => (Math.abs(quote.roundBp) > Math.abs(wild?.roundBp ?? 0) ? quote : wild),
    first,
  );
}

const ofMover =
  (figure: (quote: Quote) => string) =>
  (turn: Clerk): string | undefined => {
    const quote = moverIn(turn);
    return quote && figure(quote);
  };

const MARKET: Vocabulary<Clerk>['facts'] = {
  mover: ofMover(({ asset }) => asset),
  moved: ofMover(({ roundBp }) => move(roundBp)),
  moverSize: ofMover(({ roundBp }) => percent(roundBp)),
  price: ofMover(({ priceCents }) => price(priceCents)),
  asset: ({ asset }) => asset,
  assetMove: ({ brief, asset }) => {
    const quote = brief.quotes.find((one) => one.asset === asset);
    return quote && move(quote.roundBp);
  },
};

const DRAWS: Vocabulary<Clerk>['draws'] = {
  few: ({ draw }) => String(3 + draw.below(7)),
  many: ({ draw }) => String(21 + draw.below(77)),
  odds: ({ draw }) => `${1 + draw.below(40)}.${draw.below(10)}%`,
  entry: ({ draw }) => String(100 + draw.below(880)),
};
