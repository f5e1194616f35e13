// What hangs over a head: coins for the one who gloats, sweat for the one who panics, a cloud for the ruined.
// Two frames each, so that they move in the moving picture.

import type { Mood } from '../figures/figure.ts';
import { type Block, moved } from './blocks.ts';
import { INK } from './inks.ts';

/** Five by five. */
export const coin: readonly Block[] = [
  [INK.outline, 1, 0, 3, 5],
  [INK.outline, 0, 1, 5, 3],
  [INK.gold, 1, 1, 3, 3],
  [INK.star, 1, 1, 1, 2],
  [INK.goldDark, 3, 3, 1, 1],
];

const sparkle: readonly Block[] = [
  [INK.star, 1, 0, 1, 3],
  [INK.star, 0, 1, 3, 1],
];

const drop: readonly Block[] = [
  [INK.outline, 1, 0, 2, 5],
  [INK.outline, 0, 2, 4, 2],
  [INK.glass, 1, 1, 2, 3],
  [INK.white, 1, 2, 1, 1],
];

const cloud: readonly Block[] = [
  [INK.outline, 3, 0, 9, 7],
  [INK.outline, 0, 2, 16, 5],
  [INK.steel, 4, 1, 7, 3],
  [INK.steel, 1, 3, 14, 3],
  [INK.steelDark, 1, 5, 14, 1],
  [INK.steelLight, 5, 1, 3, 1],
];

const rain = (shift: number): readonly Block[] =>
  [1, 6, 11].map((x, index) => [INK.glass, x + 1, 8 + ((shift + index) % 2), 1, 2] as const);

/** Around the top of a head, whose upper left corner is the origin, eighteen cells wide. */
const MARKS: Readonly<Record<Exclude<Mood, 'calm'>, readonly [readonly Block[], readonly Block[]]>> = {
  gloating: [
    [...moved(coin, -4, -3), ...moved(coin, 17, 0), ...moved(sparkle, 15, -5)],
    [...moved(coin, -4, -1), ...moved(coin, 17, -3), ...moved(sparkle, -2, -6)],
  ],
  panicking: [
    [...moved(drop, -4, 1), ...moved(drop, 18, -1), ...moved(drop, 14, -6)],
    [...moved(drop, -5, 3), ...moved(drop, 19, 1), ...moved(drop, 15, -5)],
  ],
  ruined: [
    [...moved(cloud, 1, -8), ...moved(rain(0), 1, -8)],
    [...moved(cloud, 1, -8), ...moved(rain(1), 1, -8)],
  ],
};

export const marksOf = (mood: Mood, beat: number): readonly Block[] =>
  mood === 'calm' ? [] : MARKS[mood][beat % 2 === 0 ? 0 : 1];
