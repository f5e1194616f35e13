// A figure with its 95% interval, by drawing whole episodes again with replacement: turns of one episode resemble
// each other, episodes do not. The draws are seeded, so the same episodes give the same interval.

import { chance } from '../../../src/show/chance.ts';

export interface Figure {
  readonly value: number;
  /** The 95% interval. */
  readonly low: number;
  readonly high: number;
}

export interface Draws {
  /** How many episodes there are. */
  readonly episodes: number;
  readonly draws: number;
  readonly seed: string;
  /** What the figure cannot be beyond. */
  readonly within?: readonly [least: number, most: number];
}

/** The figure over some episodes by number, counted from 0, each as often as it stands there; NaN: there is none. */
export type Statistic = (episodes: readonly number[]) => number;

/**
 * Null where all episodes together have no figure. The interval lies about the figure as the draws lie about their
 * mean: information and counts of different things are biased in every draw, and the bias is the same.
 */
export function figureOf(statistic: Statistic, options: Draws): Figure | null {
  const { episodes, draws, seed, within = [-Infinity, Infinity] } = options;
  const all = Array.from({ length: episodes }, (_, number) => number);
  const value = statistic(all);
  if (Number.isNaN(value)) return null;
  const draw = chance(seed, 'interval');
  const drawn = Array.from({ length: draws }, () => statistic(all.map(() => draw.below(episodes))))
    .filter((one) => !Number.isNaN(one))
    .sort((one, other) => one - other);
  const middle = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
  const at = (share: number): number => drawn[Math.floor(share * (drawn.length - 1))] ?? value;
  const [least, most] = within;
  const end = (share: number): number => Math.max(least, Math.min(most, value + at(share) - middle));
  return { value, low: end(0.025), high: end(0.975) };
}

/** Counts of one episode: so many out of so many. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** The share over all: NaN out of nothing. */
export const shareIn =
  (shares: readonly Share[]): Statistic =>
  (episodes) => {
    let [hits, of] = [0, 0];
    for (const number of episodes) {
      hits += shares[number]?.hits ?? 0;
      of += shares[number]?.of ?? 0;
    }
    return of === 0 ? Number.NaN : hits / of;
  };

/** The mean of what each episode gives; an episode that gives NaN does not count. */
export const meanIn =
  (values: readonly number[]): Statistic =>
  (episodes) => {
    const given = episodes
      .map((number) => values[number] ?? Number.NaN)
      .filter((value) => !Number.isNaN(value));
    return given.reduce((sum, value) => sum + value, 0) / given.length;
  };

export const counted = <Item>(items: readonly Item[], isHit: (item: Item) => boolean): Share => ({
  hits: items.filter(isHit).length,
  of: items.length,
});
