// The words of those who do not trade: facts for their sentences, and lines that were not said before.

import type { Asset } from '../../show/asset.ts';
import type { Performer } from '../../show/cast.ts';
import type { Chance } from '../../show/chance.ts';
import type { Heard } from '../../show/hearing.ts';
import type { Quote } from '../brief.ts';
import { move, percent, price } from './figures.ts';
import type { Lexicon } from './grammar.ts';
import type { Pattern } from './writer.ts';
import { Writer } from './writer.ts';

export interface Desk {
  readonly episode: number;
  readonly round: number;
  readonly rounds: number;
  readonly seed: number;
  readonly self: Performer;
  readonly quotes: readonly Quote[];
  readonly spoken: readonly number[];
  readonly ownLines?: readonly string[];
  readonly heard?: readonly Heard[];
}

/** Facts by slot; an undefined one is left out. */
export type Entries = readonly (readonly [string, string | (() => string) | undefined])[];

/** A writer of this desk's lines, with the market in words and the numbers of the day. */
export function clerk(desk: Desk, telling: { lexicon: Lexicon; slots: Entries; draw: Chance }): Writer {
  const { lexicon, slots, draw } = telling;
  const known = [...market(desk.quotes), ...numbers(draw), ...slots].flatMap(([slot, fact]) =>
    fact === undefined ? [] : [[slot, typeof fact === 'string' ? () => clean(fact) : fact] as const],
  );
  const { ownLines = [], heard = [] } = desk;
  const occasion = { ...desk, ownLines, heard, board: [], present: heard };
  return new Writer(occasion, { lexicon, slots: new Map(known), flags: new Set(), draw });
}

const clean = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}{}]/gu, ' ');

/** A line of the first pool that has one that is new. */
export const lineOf = (writer: Writer, ...patterns: readonly Pattern[]): string => writer.write(patterns);

function market(quotes: readonly Quote[]): Entries {
  const [first, ...others] = quotes;
  if (first === undefined) return [];
  const mover = others.reduce(
    (wild, quote) => (Math.abs(quote.roundBp) > Math.abs(wild.roundBp) ? quote : wild),
    first,
  );
  return [
    ['mover', mover.asset],
    ['moved', move(mover.roundBp)],
    ['moverSize', percent(mover.roundBp)],
    ['price', price(mover.priceCents)],
  ];
}

export function assetWords(quotes: readonly Quote[], asset: Asset): Entries {
  const quote = quotes.find((one) => one.asset === asset);
  return [
    ['asset', asset],
    ['assetMove', quote === undefined ? undefined : move(quote.roundBp)],
  ];
}

const numbers = (draw: Chance): Entries => [
  ['few', () => String(3 + draw.below(7))],
  ['many', () => String(21 + draw.below(77))],
  ['odds', () => `${1 + draw.below(40)}.${draw.below(10)}%`],
  ['entry', () => String(100 + draw.below(880))],
];
