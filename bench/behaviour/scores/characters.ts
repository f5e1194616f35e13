// Whether one hears who speaks: a naive Bayes classifier, taught on the understudy's lines in worlds of the training,
// names the voice of lines that it has never met. Names and figures are masked, or they would tell.

import type { Share } from './interval.ts';
import { lowerWords, masked } from './words.ts';

export interface Utterance {
  readonly voice: string;
  readonly line: string;
  /** Everybody who may be named. */
  readonly names: readonly string[];
}

/** Words and neighbouring pairs of a line, with names and figures masked. */
export function featuresOf({ line, names }: Omit<Utterance, 'voice'>): readonly string[] {
  const words = lowerWords(masked(line, names, ' xname ')).map((word) => (/\d/.test(word) ? '0' : word));
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...words, ...pairs];
}

interface Weighed {
  readonly voice: string;
  /** The logarithm of a likelihood. */
  readonly score: number;
}

/** Multinomial, every voice equally likely beforehand, one added to each count. */
export class Listener {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #totals = new Map<string, number>();
  readonly #known = new Set<string>();

  constructor(lessons: Iterable<Utterance>) {
    for (const lesson of lessons) {
      const counts = this.#counts.get(lesson.voice) ?? new Map<string, number>();
      this.#counts.set(lesson.voice, counts);
      for (const feature of featuresOf(lesson)) {
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
        this.#totals.set(lesson.voice, (this.#totals.get(lesson.voice) ?? 0) + 1);
        this.#known.add(feature);
      }
    }
  }

  get voices(): readonly string[] {
    return [...this.#counts.keys()].sort();
  }

  /** The likeliest voice. Throws where nothing was taught. */
  guess(utterance: Omit<Utterance, 'voice'>): string {
    let best: Weighed | undefined;
    for (const one of this.#weigh(utterance)) if (best === undefined || one.score > best.score) best = one;
    if (best === undefined) throw new Error('a listener who was taught nothing knows nobody');
    return best.voice;
  }

  /** How much a line sounds like each of the voices, in their order: shares of one. */
  likeness(utterance: Omit<Utterance, 'voice'>): readonly number[] {
    const all = this.#weigh(utterance);
    const most = Math.max(...all.map(({ score }) => score));
    const weights = all.map(({ score }) => Math.exp(score - most));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  }

  #weigh(utterance: Omit<Utterance, 'voice'>): readonly Weighed[] {
    const features = featuresOf(utterance).filter((feature) => this.#known.has(feature));
    return this.voices.map((voice) => {
      const counts = this.#counts.get(voice);
      const total = (this.#totals.get(voice) ?? 0) + this.#known.size;
      let score = 0;
      for (const feature of features) score += Math.log(((counts?.get(feature) ?? 0) + 1) / total);
      return { voice, score };
    });
  }
}

/** By voice, how many lines were told right. */
export type Recognised = ReadonlyMap<string, Share>;

export function recognisedIn(utterances: readonly Utterance[], listener: Listener): Recognised {
  const shares = new Map<string, Share>();
  for (const utterance of utterances) {
    const { hits, of } = shares.get(utterance.voice) ?? { hits: 0, of: 0 };
    const isRight = listener.guess(utterance) === utterance.voice;
    shares.set(utterance.voice, { hits: hits + (isRight ? 1 : 0), of: of + 1 });
  }
  return shares;
}

/** The mean over the voices of the share told right: the officer speaks four times as often as anybody else. */
export function recognisedShare(nights: readonly Recognised[], episodes: readonly number[]): number {
  const sums = new Map<string, { hits: number; of: number }>();
  for (const number of episodes) {
    for (const [voice, { hits, of }] of nights[number] ?? []) {
      const sum = sums.get(voice) ?? { hits: 0, of: 0 };
      sums.set(voice, { hits: sum.hits + hits, of: sum.of + of });
    }
  }
  const shares = [...sums.values()].map(({ hits, of }) => hits / of);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
