// The numbers that a performer may know: those of the market, of its own book, of the board, and those that it was told.

import type { Asset } from '../../../show/market/asset.ts';
import type { Brief } from '../../briefs/brief.ts';
import type { Quote } from '../../briefs/question-brief.ts';

/** A move of an asset, or of nothing in particular. */
export interface TapeMove {
  readonly asset: Asset | null;
  readonly bp: number;
  readonly span: 'round' | 'day' | null;
}

export interface Tape {
  readonly quotes: readonly Quote[];
  readonly moves: readonly TapeMove[];
  /** Of one's own, signed: made or lost. */
  readonly madeCents: readonly number[];
  /** Everything else that is counted in dollars. */
  readonly sumsCents: readonly number[];
  /** Levels that something was agreed about. */
  readonly levelsCents: readonly number[];
  readonly rank: number;
  readonly ranks: number;
  readonly round: number;
  readonly rounds: number;
  /** Rounds until the bell, or until something is decided. */
  readonly left: readonly number[];
  /** Figures that stand in what was heard and read: looked for when a number is on no other part of the tape. */
  readonly told: () => ReadonlySet<string>;
}

const tapes = new WeakMap<Brief, Tape>();

/** Worked out once for a brief: a line is held to it sentence by sentence, while it is drawn. */
export function tapeOf(brief: Brief): Tape {
  const known = tapes.get(brief);
  if (known !== undefined) return known;
  const tape = tapeIn(brief);
  tapes.set(brief, tape);
  return tape;
}

function tapeIn(brief: Brief): Tape {
  const { quotes, rank, board, round, rounds, plot } = brief;
  const terms = plot.acts.map((act) => act.terms);
  return {
    quotes,
    moves: movesIn(brief),
    madeCents: [brief.dayProfitCents, ...(brief.holding === null ? [] : [brief.holding.profitCents])],
    sumsCents: sumsIn(brief),
    levelsCents: terms.flatMap((one) => ('levelCents' in one ? [one.levelCents] : [])),
    rank,
    ranks: board.length,
    round,
    rounds,
    left: [
      rounds - round,
      ...plot.acts.flatMap(({ roundsLeft }) => roundsLeft ?? []),
      ...plot.bound.map(({ roundsLeft }) => roundsLeft),
    ],
    told: toldIn(({ heard, news, ownLines, tip, talk }) => [heard, news, ownLines, plot, tip, talk], brief),
  };
}

/** Figures in all texts of what was heard and read, put together once. */
export function toldIn<Of>(textsOf: (brief: Of) => readonly unknown[], brief: Of): Tape['told'] {
  let figures: ReadonlySet<string> | undefined;
  return () => {
    figures ??= new Set([...textsIn(textsOf(brief))].flatMap(figuresIn));
    return figures;
  };
}

function movesIn({ quotes, trades, holding, equityCents, dayProfitCents }: Brief): readonly TapeMove[] {
  return [
    ...marketMoves(quotes),
    ...trades.flatMap(({ trade, sinceBp }): readonly TapeMove[] =>
      trade === 'Hold' ? [] : [{ asset: trade, bp: sinceBp, span: null }],
    ),
    { asset: null, bp: shareBp(dayProfitCents, equityCents - dayProfitCents), span: null },
    ...(holding === null
      ? []
      : [{ asset: holding.asset, bp: shareBp(holding.profitCents, equityCents), span: null } as const]),
  ];
}

export const marketMoves = (quotes: readonly Quote[]): readonly TapeMove[] =>
  quotes.flatMap(({ asset, roundBp, dayBp }): readonly TapeMove[] => [
    { asset, bp: roundBp, span: 'round' },
    { asset, bp: dayBp, span: 'day' },
  ]);

export const shareBp = (partCents: number, wholeCents: number): number =>
  wholeCents <= 0 ? 0 : (partCents * 10_000) / wholeCents;

function sumsIn({ equityCents, dayProfitCents, holding, board, plot, tip }: Brief): readonly number[] {
  const others = board.map((one) => one.equityCents);
  return [
    equityCents,
    equityCents - dayProfitCents,
    ...(holding === null ? [] : [holding.exposureCents]),
    ...others,
    ...others.flatMap((one) => others.map((other) => one - other)),
    ...plot.acts.flatMap(({ terms }) =>
      'stakeCents' in terms ? [terms.stakeCents, terms.stakeCents * 2] : [],
    ),
    ...(tip?.kind === 'book' ? [tip.exposureCents] : []),
  ].map(Math.abs);
}

/** As they stand in a line: `104.32`, `9,840`. */
export const figuresIn = (text: string): readonly string[] => text.match(/\d(?:[\d.,]*\d)?/g) ?? [];

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* textsIn(part);
  }
}
