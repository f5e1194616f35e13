// Whether a trade follows the news: bits of information that the trade carries about how the newest headline reads,
// persona by persona, less what the same trades carry about the news of other turns.

import { readingWords } from '../../../src/minds/house/form.ts';
import { type Chance, chance } from '../../../src/show/chance.ts';
import type { Regime } from '../../../src/show/market/regimes.ts';
import type { Book, Night, TraderTake } from '../nights/take.ts';
import type { Share } from './interval.ts';
import { counted } from './interval.ts';

/** What was read and what was done, as numbers of categories. */
export interface Pair {
  readonly read: string;
  readonly did: string;
}

/** Shuffles whose mean is taken for the bias: what a finite number of turns makes up out of nothing. */
const SHUFFLES = 8;

/** The newest headline's reading, and the trade; null while there is no news, or no choice. */
export function pairOf({ brief, answer }: TraderTake): Pair | null {
  const newest = brief.news.at(-1);
  if (answer === null || newest === undefined || brief.bankrupt) return null;
  const { trade, side } = answer;
  return { read: readingWords(newest.reading), did: trade === 'Hold' ? 'Hold' : `${side} ${trade}` };
}

/** Mutual information of two lists of categories, in bits. */
export function informationBits(read: readonly number[], did: readonly number[]): number {
  const joint = new Map<number, number>();
  const [reads, dids] = [new Map<number, number>(), new Map<number, number>()];
  const add = (counts: Map<number, number>, key: number): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const [index, one] of read.entries()) {
    const other = did[index] ?? 0;
    add(joint, one * 1_000 + other);
    add(reads, one);
    add(dids, other);
  }
  let bits = 0;
  for (const [key, count] of joint) {
    const [one, other] = [Math.floor(key / 1_000), key % 1_000];
    const expected = ((reads.get(one) ?? 0) * (dids.get(other) ?? 0)) / read.length;
    bits += (count / read.length) * Math.log2(count / expected);
  }
  return bits;
}

/** The information less the mean of shuffled pairs; NaN without pairs. */
export function unbiasedBits(pairs: readonly Pair[], draw: Chance): number {
  if (pairs.length === 0) return Number.NaN;
  const read = numbered(pairs.map((pair) => pair.read));
  const did = numbered(pairs.map((pair) => pair.did));
  let byChance = 0;
  for (let turn = 0; turn < SHUFFLES; turn++) byChance += informationBits(shuffled(read, draw), did);
  return informationBits(read, did) - byChance / SHUFFLES;
}

function numbered(words: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>();
  return words.map((word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  });
}

function shuffled(items: readonly number[], draw: Chance): readonly number[] {
  const order = [...items];
  for (let left = order.length; left > 1; left--) {
    const at = draw.below(left);
    const [last = 0, drawn = 0] = [order[left - 1], order[at]];
    order[left - 1] = drawn;
    order[at] = last;
  }
  return order;
}

/** Each trader's voice with its pairs, in one episode. */
export type Pairs = ReadonlyMap<string, readonly Pair[]>;

export function pairsOf({ takes }: Night): Pairs {
  const byVoice = new Map<string, Pair[]>();
  for (const take of takes) {
    const pair = take.kind === 'decide' ? pairOf(take) : null;
    if (pair === null) continue;
    const { voice } = take.brief.self;
    const pairs = byVoice.get(voice);
    if (pairs === undefined) byVoice.set(voice, [pair]);
    else pairs.push(pair);
  }
  return byVoice;
}

/** Bits by voice over some episodes. */
export function bitsByVoice(
  nights: readonly Pairs[],
  episodes: readonly number[],
): ReadonlyMap<string, number> {
  const voices = [...new Set(nights.flatMap((pairs) => [...pairs.keys()]))].sort();
  return new Map(
    voices.map((voice) => {
      const pairs = episodes.flatMap((number) => nights[number]?.get(voice) ?? []);
      return [voice, unbiasedBits(pairs, chance('regime', voice))];
    }),
  );
}

/** The mean over the voices. */
export function meanBits(nights: readonly Pairs[], episodes: readonly number[]): number {
  const bits = [...bitsByVoice(nights, episodes).values()].filter((value) => !Number.isNaN(value));
  return bits.reduce((sum, value) => sum + value, 0) / bits.length;
}

/** Profit less what holding would have made, the mean over the traders, in basis points. */
export const overHoldingBp = ({ books, holdingBp }: Night): number =>
  books.reduce((sum, { profitBp }) => sum + profitBp - holdingBp, 0) / books.length;

/** How often one voice stood where its role wants it while a regime blew. */
export const stoodShare = (
  { books }: Night,
  { voice, regime, stands }: { voice: string; regime: Regime; stands: (held: string) => boolean },
): Share => counted(roundsOf(books, voice, regime), ({ held }) => stands(held));

/** What a round of a regime made for one voice, the mean in basis points; NaN where there was none. */
export function roundBp({ books }: Night, voice: string, regime: Regime): number {
  const rounds = roundsOf(books, voice, regime);
  return rounds.reduce((sum, { changeBp }) => sum + changeBp, 0) / rounds.length;
}

const roundsOf = (books: readonly Book[], voice: string, regime: Regime) =>
  books
    .filter((book) => book.voice === voice)
    .flatMap(({ rounds }) => rounds.filter((round) => round.regime === regime));
