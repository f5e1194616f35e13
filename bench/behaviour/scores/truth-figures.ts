// The numbers of a sentence, found word by word, and whether the brief has them: a price to the cent, a move by its sign
// and its digits, money by its dollars, a round by its count.

import type { Brief } from '../../../src/minds/briefs/brief.ts';

export type Figure =
  | { readonly of: 'price'; readonly asset: string | null; readonly text: string }
  | { readonly of: 'move'; readonly asset: string | null; readonly sign: 1 | -1; readonly text: string }
  | { readonly of: 'money'; readonly sign: 1 | -1 | 0; readonly dollars: number; readonly text: string }
  | { readonly of: 'round'; readonly round: number; readonly rounds: number }
  | { readonly of: 'left'; readonly rounds: number };

const ASSETS: Readonly<Record<string, string>> = { Tech: 'Tech', Crypto: 'Crypto', Bonds: 'Bonds' };
const COUNTS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const SIGNS: Readonly<Record<string, 1 | -1>> = { up: 1, down: -1 };

/** NaN where the word is no number. */
const numberIn = (word: string): number => {
  const count = COUNTS.indexOf(word.toLowerCase());
  return count >= 0 ? count : word === '' ? Number.NaN : Number(word);
};

/** `sentence` without what it quotes. */
export function figuresOf(sentence: string): readonly Figure[] {
  const words = sentence.split(/\s+/).map((word) => word.replace(/^[("'‘’]+|[)"'’.,;:!?…]+$/g, ''));
  return words.flatMap((_, at) => FINDERS.flatMap((find) => find(new Place(words, at)) ?? []));
}

/** A word among its neighbours. */
class Place {
  readonly #words: readonly string[];
  readonly #at: number;

  constructor(words: readonly string[], at: number) {
    this.#words = words;
    this.#at = at;
  }

  /** So many words further on; '' where there is none. */
  word(further = 0): string {
    return this.#words[this.#at + further] ?? '';
  }

  get sign(): 1 | -1 | undefined {
    return SIGNS[this.word(-1).toLowerCase()];
  }

  asset(further: number): string | null {
    return ASSETS[this.word(further)] ?? null;
  }
}

const FINDERS: readonly ((place: Place) => Figure | undefined)[] = [
  (place) => {
    const text = place.word();
    if (!/^\d+\.\d\d$/.test(text) || place.word(1) === 'percent') return undefined;
    return { of: 'price', asset: place.word(-1) === 'at' ? place.asset(-2) : null, text };
  },
  (place) => {
    const [text, sign] = [place.word(), place.sign];
    if (!/^\d[\d,]*(?:\.\d+)?%$/.test(text) || sign === undefined) return undefined;
    const asset = place.asset(-2);
    // Hats and jars go up and down as well.
    const isOwn = /^(?:i'm|i’m|am)$/i.test(place.word(-2));
    return asset === null && !isOwn ? undefined : { of: 'move', asset, sign, text };
  },
  (place) => {
    const text = place.word();
    if (!/^\$\d[\d,]*$/.test(text)) return undefined;
    return { of: 'money', sign: place.sign ?? 0, dollars: Number(text.replace(/\D/g, '')), text };
  },
  (place) => {
    const text = place.word().toLowerCase();
    const grands = text === 'a' ? 1 : numberIn(text);
    if (place.word(1) !== 'grand' || !(grands >= 1)) return undefined;
    return { of: 'money', sign: place.sign ?? 0, dollars: grands * 1_000, text };
  },
  (place) => {
    const [round, rounds] = [numberIn(place.word()), numberIn(place.word(2))];
    const isPlace = place.word(-1).toLowerCase() === 'round' && place.word(1) === 'of';
    return isPlace && round > 0 && rounds > 0 ? { of: 'round', round, rounds } : undefined;
  },
  (place) => {
    const rounds = numberIn(place.word());
    const isLeft = /^rounds?$/.test(place.word(1)) && place.word(2) === 'left';
    return isLeft && rounds >= 0 ? { of: 'left', rounds } : undefined;
  },
];

/** What others said, and the papers wrote, one may say again. */
export function isOnTape(figure: Figure, brief: Brief): boolean {
  switch (figure.of) {
    case 'price':
      return (
        isQuoted(figure, brief) ||
        isHeard(figure.text, brief) ||
        isTerm(Math.round(Number(figure.text) * 100), brief)
      );
    case 'move':
      return hasMoved(figure, brief) || isHeard(figure.text, brief);
    case 'money':
      return isOwned(figure, brief) || isTerm(figure.dollars * 100, brief) || isHeard(figure.text, brief);
    case 'round':
      return figure.round === brief.round && figure.rounds === brief.rounds;
    case 'left':
      return (
        figure.rounds === brief.rounds - brief.round ||
        [...brief.plot.acts, ...brief.plot.bound].some(({ roundsLeft }) => roundsLeft === figure.rounds)
      );
  }
}

const isQuoted = ({ asset, text }: Extract<Figure, { of: 'price' }>, { quotes }: Brief): boolean =>
  quotes.some(
    (quote) => (asset ?? quote.asset) === quote.asset && (quote.priceCents / 100).toFixed(2) === text,
  );

function hasMoved({ asset, sign, text }: Extract<Figure, { of: 'move' }>, brief: Brief): boolean {
  const { quotes, trades, equityCents, dayProfitCents } = brief;
  const digits = text.replace('%', '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const moves = [
    ...quotes.flatMap((quote) => [
      { of: quote.asset, bp: quote.roundBp },
      { of: quote.asset, bp: quote.dayBp },
    ]),
    ...trades.map(({ trade, sinceBp }) => ({ of: trade, bp: sinceBp })),
    { of: asset, bp: (dayProfitCents * 10_000) / Math.max(1, equityCents - dayProfitCents) },
  ];
  const nearest = 10 ** -decimals / 2 + 0.011;
  return moves
    .filter(({ of }) => asset === null || of === asset)
    .some(
      ({ bp }) =>
        Math.sign(bp) === sign && Math.abs(Math.abs(bp) / 100 - Number(digits.replace(/,/g, ''))) <= nearest,
    );
}

/** A grand is one to the nearest twentieth or so; whole dollars are whole. */
function isOwned({ sign, dollars, text }: Extract<Figure, { of: 'money' }>, brief: Brief): boolean {
  const { holding, dayProfitCents, equityCents, board } = brief;
  const near = (cents: number): boolean =>
    Math.abs(Math.abs(cents) / 100 - dollars) <= (text.startsWith('$') ? 1 : dollars * 0.1);
  const made = [dayProfitCents, ...(holding === null ? [] : [holding.profitCents])];
  if (sign !== 0 && made.some((cents) => near(cents) && Math.sign(cents) === sign)) return true;
  const all = board.map((one) => one.equityCents);
  const gaps = all.flatMap((one) => all.map((other) => one - other));
  const counted = [equityCents, equityCents - dayProfitCents, ...all, ...gaps];
  return [...counted, ...(holding === null ? [] : [holding.exposureCents]), ...(sign === 0 ? made : [])].some(
    near,
  );
}

function isTerm(cents: number, { plot, tip }: Brief): boolean {
  const terms = plot.acts
    .flatMap(({ terms }) => Object.values(terms))
    .filter((value) => typeof value === 'number');
  const sums = [
    ...terms,
    ...terms.map((value) => value * 2),
    ...(tip?.kind === 'book' ? [tip.exposureCents] : []),
  ];
  return sums.some((value) => Math.abs(value - cents) < 100);
}

function isHeard(text: string, { heard, news, ownLines, plot }: Brief): boolean {
  const lines = [
    ...heard.map(({ speech }) => speech),
    ...news.map((one) => one.text),
    ...ownLines,
    ...plot.open,
    ...plot.owed,
    ...plot.acts.flatMap(({ says, question, confession }) => [says, question ?? '', confession ?? '']),
  ];
  return lines.some((line) => line.includes(text));
}
