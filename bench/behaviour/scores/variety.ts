// How much is new: lines that repeat a line of the same episode, different pairs of words, how well a line could be
// put together from the others (self-BLEU), and how many stories there are.

import { sentenceKey } from '../../../src/show/speech/spoken.ts';
import type { Night, Take } from '../nights/take.ts';
import { linesOf, publicLine } from '../nights/take.ts';
import type { Share } from './interval.ts';
import { lowerWords } from './words.ts';

/** As many pairs of each episode as an episode of 12 rounds has, since longer texts have fewer new ones. */
const PAIRS = 1_000;
/** Lines of an episode that are held against all its others. */
const HYPOTHESES = 40;
const ORDERS = [1, 2, 3, 4] as const;

/** Lines, thoughts among them, that the episode has had; a line refused for a repeat is one. */
export function repeatedShare({ takes }: Pick<Night, 'takes'>): Share {
  const said = new Set<number>();
  let [hits, of] = [0, 0];
  for (const take of takes) {
    if (take.fault?.includes('repeats') === true) {
      hits += 1;
      of += 1;
    }
    for (const line of linesOf(take)) {
      const key = sentenceKey(line);
      if (said.has(key)) hits += 1;
      of += 1;
      said.add(key);
    }
  }
  return { hits, of };
}

/** Lines for all to hear, in words. */
export const spokenWords = (takes: readonly Take[]): readonly (readonly string[])[] =>
  takes.flatMap((take) => {
    const line = publicLine(take);
    return line === null ? [] : [lowerWords(line)];
  });

const gramsOf = (words: readonly string[], order: number): readonly string[] =>
  words.slice(order - 1).map((_, index) => words.slice(index, index + order).join(' '));

/** Different pairs of neighbouring words over all pairs, of the first thousand; NaN where there is none. */
export function distinct2(lines: readonly (readonly string[])[]): number {
  const pairs = lines.flatMap((words) => gramsOf(words, 2)).slice(0, PAIRS);
  return new Set(pairs).size / pairs.length;
}

type Counts = ReadonlyMap<string, number>;

interface Grams {
  readonly words: number;
  /** By order, from pairs of one up. */
  readonly counts: readonly Counts[];
}

function countsOf(items: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The mean BLEU-4 of some lines, evenly spread, against all other lines; NaN with fewer than two. */
export function selfBleu(lines: readonly (readonly string[])[]): number {
  const grams = lines.map(
    (words): Grams => ({
      words: words.length,
      counts: ORDERS.map((order) => countsOf(gramsOf(words, order))),
    }),
  );
  if (grams.length < 2) return Number.NaN;
  const step = Math.max(1, grams.length / HYPOTHESES);
  let [sum, tried] = [0, 0];
  for (let at = 0; at < grams.length; at += step) {
    const hypothesis = grams[Math.floor(at)];
    if (hypothesis === undefined || hypothesis.words === 0) continue;
    sum += bleu(
      hypothesis,
      grams.filter((other) => other !== hypothesis),
    );
    tried += 1;
  }
  return sum / tried;
}

/** No hit at all counts as a tenth of one (NLTK's first way of smoothing), so that short lines are not all zero. */
function bleu(hypothesis: Grams, references: readonly Grams[]): number {
  let logs = 0;
  let orders = 0;
  for (const [index, counts] of hypothesis.counts.entries()) {
    let [matched, all] = [0, 0];
    for (const [gram, count] of counts) {
      let most = 0;
      for (const reference of references) most = Math.max(most, reference.counts[index]?.get(gram) ?? 0);
      matched += Math.min(count, most);
      all += count;
    }
    if (all === 0) continue;
    logs += Math.log(Math.max(matched, 0.1) / all);
    orders += 1;
  }
  return brevity(hypothesis, references) * Math.exp(logs / orders);
}

function brevity({ words }: Grams, references: readonly Grams[]): number {
  const closest = references.reduce((best, reference) =>
    Math.abs(reference.words - words) < Math.abs(best.words - words) ? reference : best,
  );
  return words >= closest.words ? 1 : Math.exp(1 - closest.words / words);
}

/** Different stories: sequences of beats. */
export const arcsIn = (nights: readonly Pick<Night, 'arc'>[], episodes: readonly number[]): number =>
  new Set(episodes.map((number) => nights[number]?.arc)).size;
