// What a scene is about, large enough to be known at a glance: a bell, a stop sign, a telephone, a hammer,
// a sheet with a stamp's place, a gravestone, a box to carry out, confetti. Cells, from the upper left corner.

import type { Colour } from '../drawing/palette.ts';
import { type Block, boxed, moved } from '../office/blocks.ts';
import { paperSheet, plant } from '../office/furniture.ts';
import { INK } from '../office/inks.ts';

/** 28 by 26. */
export const greatBell: readonly Block[] = [
  [INK.outline, 11, 0, 6, 4],
  [INK.outline, 9, 2, 10, 4],
  [INK.outline, 6, 5, 16, 12],
  [INK.outline, 3, 16, 22, 6],
  [INK.outline, 11, 22, 6, 4],
  [INK.gold, 10, 3, 8, 4],
  [INK.gold, 7, 6, 14, 11],
  [INK.gold, 4, 17, 20, 4],
  [INK.goldDark, 17, 6, 4, 11],
  [INK.goldDark, 18, 17, 6, 4],
  [INK.star, 9, 6, 2, 10],
  [INK.star, 6, 18, 2, 2],
  [INK.goldDark, 12, 22, 4, 3],
];

/** On both sides of what rings, which is so many cells wide. */
export const ringing = (width: number): readonly Block[] =>
  [-5, width + 3].flatMap((near, side): readonly Block[] => {
    const far = side === 0 ? near - 5 : near + 5;
    return [
      [INK.star, near, 9, 2, 8],
      [INK.star, far, 6, 2, 14],
    ];
  });

function octagon(colour: Colour, size: number, inset: number): readonly Block[] {
  const cut = Math.round(size * 0.29);
  const side = size - 2 * inset;
  const blocks: Block[] = [];
  for (let row = 0; row < side; row++) {
    const left = Math.max(0, cut - row - inset / 2, cut - (side - 1 - row) - inset / 2);
    blocks.push([colour, inset + Math.round(left), inset + row, side - 2 * Math.round(left), 1]);
  }
  return blocks;
}

/** 36 by 46, on two chains from the ceiling. */
export const stopSign: readonly Block[] = [
  ...[8, 26].flatMap((x): readonly Block[] => [
    [INK.outline, x - 1, 0, 4, 14],
    [INK.steelLight, x, 0, 2, 14],
  ]),
  ...moved(octagon(INK.outline, 36, 0), 0, 10),
  ...moved(octagon(INK.white, 36, 1), 0, 10),
  ...moved(octagon(INK.red, 36, 3), 0, 10),
  ...moved(
    [
      [INK.white, 11, 10, 5, 16],
      [INK.white, 20, 10, 5, 16],
    ],
    0,
    10,
  ),
];

/** 42 by 44, on its table. */
export const telephone: readonly Block[] = [
  ...moved(
    [
      [INK.outline, 0, 26, 42, 5],
      [INK.oakLight, 1, 27, 40, 1],
      [INK.oak, 1, 28, 40, 2],
      [INK.outline, 3, 31, 4, 13],
      [INK.oakDark, 4, 31, 2, 12],
      [INK.outline, 35, 31, 4, 13],
      [INK.oakDark, 36, 31, 2, 12],
    ],
    0,
    0,
  ),
  ...boxed(INK.outline, INK.red, [8, 14, 26, 13]),
  [INK.redDark, 9, 23, 24, 3],
  ...boxed(INK.outline, INK.white, [16, 15, 10, 9]),
  [INK.steelDark, 19, 18, 4, 3],
  ...boxed(INK.outline, INK.red, [4, 1, 34, 7]),
  ...boxed(INK.outline, INK.red, [3, 4, 9, 8]),
  ...boxed(INK.outline, INK.red, [30, 4, 9, 8]),
  [INK.red, 5, 3, 32, 3],
  [INK.pink, 6, 3, 30, 1],
];

/** 34 by 44: an auctioneer's, on its block. */
export const hammer: readonly Block[] = [
  [INK.outline, 14, 12, 6, 26],
  [INK.oak, 15, 12, 4, 25],
  [INK.oakDark, 17, 12, 2, 25],
  ...boxed(INK.outline, INK.walnutLight, [3, 0, 28, 15]),
  [INK.walnut, 4, 9, 26, 5],
  [INK.outline, 0, 1, 5, 13],
  [INK.walnutLight, 1, 2, 3, 11],
  [INK.outline, 29, 1, 5, 13],
  [INK.walnut, 30, 2, 3, 11],
  [INK.gold, 8, 1, 2, 13],
  [INK.gold, 24, 1, 2, 13],
  ...boxed(INK.outline, INK.walnut, [1, 37, 32, 7]),
  [INK.walnutLight, 2, 38, 30, 1],
];

/** 44 by 46: an order, waiting for its stamp. */
export const orderSheet: readonly Block[] = [
  ...boxed(INK.outline, INK.paper, [0, 0, 44, 46]),
  [INK.paperShade, 40, 1, 3, 44],
  [INK.outline, 5, 5, 20, 3],
  ...[12, 17, 22, 27, 32, 37].map((y, index): Block => [INK.paperShade, 5, y, 30 - (index % 3) * 5, 2]),
];

/** 26 by 34, cracked. */
export const gravestone: readonly Block[] = [
  [INK.outline, 5, 0, 16, 34],
  [INK.outline, 2, 3, 22, 31],
  [INK.outline, 0, 28, 26, 6],
  [INK.steel, 6, 1, 14, 30],
  [INK.steel, 3, 4, 20, 26],
  [INK.steelLight, 6, 2, 10, 1],
  [INK.steelDark, 19, 4, 4, 26],
  [INK.leafDark, 1, 30, 24, 3],
  [INK.leaf, 3, 29, 4, 3],
  [INK.leaf, 17, 29, 5, 3],
  [INK.outline, 11, 7, 4, 14],
  [INK.outline, 7, 10, 12, 4],
  [INK.outline, 4, 20, 4, 1],
  [INK.outline, 7, 21, 3, 1],
  [INK.outline, 9, 22, 2, 4],
];

/** 28 by 34: what is carried out of the building. */
export const cardboardBox: readonly Block[] = [
  ...moved(plant, 3, 0),
  ...boxed(INK.outline, INK.white, [15, 4, 11, 12]),
  [INK.red, 17, 6, 2, 2],
  [INK.red, 19, 8, 2, 2],
  [INK.red, 21, 10, 3, 2],
  ...boxed(INK.outline, INK.oak, [1, 14, 27, 20]),
  [INK.oakDark, 2, 28, 25, 5],
  [INK.outline, 0, 13, 29, 4],
  [INK.oakLight, 1, 14, 27, 2],
  [INK.outline, 10, 20, 9, 4],
  [INK.coffee, 11, 21, 7, 2],
];

const CONFETTI: readonly Colour[] = [INK.pink, INK.gold, INK.code, INK.violet, INK.white, INK.amber];

/** Over a width and a height, the same every time. */
export const confetti = (width: number, height: number): readonly Block[] =>
  Array.from({ length: 44 }, (_, index): Block => {
    const [x, y] = [(index * 37) % width, (index * 23 + (index % 5) * 7) % height];
    return [CONFETTI[index % CONFETTI.length] ?? INK.gold, x, y, 2 + (index % 2), 2];
  });

export const strewn: readonly Block[] = [
  ...moved(paperSheet, 0, 0),
  ...moved(paperSheet, 24, 3),
  ...moved(paperSheet, 78, 1),
  ...moved(paperSheet, 104, 4),
];
