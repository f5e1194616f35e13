// Whether a mind answers what it heard: can the line that was heard be told from three others, given the answer?
// By the content words that answer and line share, rare ones counting more.

import { chance } from '../../../src/show/chance.ts';
import type { Night, Take } from '../nights/take.ts';
import { namesIn } from '../nights/take.ts';
import type { Share } from './interval.ts';
import { contentWords, lowerWords, masked } from './words.ts';

export interface Exchange {
  readonly speaker: string;
  readonly heard: string;
  readonly said: string;
  /** Everybody who could be meant. */
  readonly names: readonly string[];
}

/** The last line heard before an answer; null where nobody had spoken, or the mind did not answer. */
export function exchangeOf(take: Take): Exchange | null {
  if (take.kind === 'review' || take.answer === null) return null;
  const latest = take.brief.heard.at(-1);
  if (latest === undefined) return null;
  return { speaker: latest.name, heard: latest.speech, said: take.answer.speech, names: namesIn(take) };
}

export const exchangesOf = ({ takes }: Night): readonly Exchange[] =>
  takes.flatMap((take) => exchangeOf(take) ?? []);

export interface Listening {
  /** `spoken`: who said it is a word of the line. `masked`: nobody's name counts, on either side. */
  readonly names: 'spoken' | 'masked';
  /** Where the three other lines are from: any episode, or the same one, where all talk of the same news. */
  readonly others: 'any' | 'same';
}

const OTHERS = 3;

/** Per episode: how often the line that was heard beats another, a tie counting half. */
export function heardShares(
  nights: readonly (readonly Exchange[])[],
  listening: Listening,
): readonly Share[] {
  const trials = nights.map((night) => night.map((exchange) => trialOf(exchange, listening)));
  const everywhere = trials.flat().map(({ heard }) => heard);
  const weigh = rarity(everywhere);
  const draw = chance('social', listening.names, listening.others);
  return trials.map((night) => {
    const here = night.map(({ heard }) => heard);
    const pool = listening.others === 'any' ? everywhere : here;
    const wins = night.flatMap(({ said, heard }) => {
      const score = sharedWeight(said, heard, weigh);
      return drawOthers(pool, heard, draw).map((other) => beats(score, sharedWeight(said, other, weigh)));
    });
    return { hits: wins.reduce((sum, win) => sum + win, 0), of: wins.length };
  });
}

const beats = (score: number, other: number): number => (score > other ? 1 : score === other ? 0.5 : 0);

/** What was said and what was heard, as words. */
interface Trial {
  readonly said: Bag;
  readonly heard: Bag;
}

type Bag = ReadonlySet<string>;

function trialOf({ speaker, heard, said, names }: Exchange, listening: Listening): Trial {
  const bag = (text: string): Bag =>
    contentWords(listening.names === 'masked' ? masked(text, names, ' ') : text);
  return { said: bag(said), heard: bag(`${speaker}: ${heard}`) };
}

/** Inverse document frequency over all lines heard. */
function rarity(bags: readonly Bag[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const one of bags) for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((bags.length + 1) / ((counts.get(word) ?? 0) + 1));
}

function sharedWeight(said: Bag, heard: Bag, weigh: (word: string) => number): number {
  let weight = 0;
  for (const word of said) if (heard.has(word)) weight += weigh(word);
  return weight;
}

/** As many as there are, but never the line itself. */
function drawOthers(pool: readonly Bag[], own: Bag, draw: { below(limit: number): number }): readonly Bag[] {
  const others = new Set<Bag>();
  const wanted = Math.min(OTHERS, pool.length - 1);
  // The line itself is in the pool once; two lines of the same words are two lines.
  while (others.size < wanted) {
    const one = pool[draw.below(pool.length)];
    if (one !== undefined && one !== own) others.add(one);
  }
  return [...others];
}

/** Answers that name whom they answer. */
export function addressedShare(exchanges: readonly Exchange[]): Share {
  const names = ({ said, speaker }: Exchange): boolean => {
    const words = new Set(lowerWords(said));
    return lowerWords(speaker).every((word) => words.has(word));
  };
  return { hits: exchanges.filter(names).length, of: exchanges.length };
}
