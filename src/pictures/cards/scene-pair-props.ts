// What two of the cast fall out over, or square, large enough to be known at a glance: a torn pact, a slip on fire, an
// empty purse, a locked safe, a megaphone, a sack of coins under a clock. Cells, from the upper left corner.

import type { Colour } from '../drawing/palette.ts';
import { type Block, boxed, moved } from '../office/blocks.ts';
import { INK } from '../office/inks.ts';

const RAGGED = [0, 2, 1, 3, 1, 2, 0, 2, 3, 1] as const;
const ragAt = (row: number): number => RAGGED[row % RAGGED.length] ?? 0;

function half(side: 'left' | 'right', height: number): readonly Block[] {
  const rows = Array.from({ length: height }, (_, row): readonly Block[] => {
    const width = 15 + ragAt(row);
    const edge = row === 0 || row === height - 1;
    const left = side === 'left' ? 0 : 4 - ragAt(row);
    const full = side === 'left' ? width : width + 1;
    return [
      [INK.outline, left, row, full, 1],
      ...(edge ? [] : [[INK.paper, left + 1, row, full - 2, 1] as const]),
    ];
  });
  return rows.flat();
}

/** 46 by 34: two halves, and the seal on one of them. */
export const tornPact: readonly Block[] = [
  ...half('left', 30),
  [INK.outline, 4, 5, 9, 2],
  ...[11, 15, 19].map((y): Block => [INK.paperShade, 4, y, 9, 2]),
  ...moved(half('right', 30), 24, 4),
  ...[9, 13, 17].map((y): Block => [INK.paperShade, 32, y, 9, 2]),
  ...boxed(INK.outline, INK.red, [33, 22, 8, 8]),
  [INK.redDark, 36, 24, 4, 5],
  [INK.outline, 35, 30, 2, 5],
  [INK.outline, 38, 30, 2, 4],
];

const flame = (height: number, colour: Colour, inset: number): readonly Block[] =>
  Array.from({ length: height }, (_, row): Block => {
    const share = (row + 1) / height;
    const wide = Math.max(1, Math.round((9 - inset) * Math.min(1, share * 1.3)));
    return [colour, Math.round(5 - wide / 2), row, wide, 1];
  });

const fire: readonly Block[] = [
  ...flame(18, INK.outline, -2),
  ...moved(flame(15, INK.red, 1), 0, 3),
  ...moved(flame(11, INK.amber, 3), 0, 7),
  ...moved(flame(6, INK.star, 5), 0, 12),
];

/** 40 by 36: a folded slip in flames. */
export const burningSlip: readonly Block[] = [
  ...moved(fire, 3, 4),
  ...moved(fire, 25, 2),
  ...moved(fire, 14, 0),
  ...boxed(INK.outline, INK.paper, [1, 19, 38, 17]),
  [INK.paperShade, 2, 30, 36, 5],
  [INK.outline, 6, 23, 20, 2],
  [INK.outline, 6, 27, 14, 2],
  [INK.coffee, 2, 20, 6, 2],
  [INK.coffee, 30, 20, 8, 3],
  [INK.outline, 14, 20, 5, 2],
];

const moth: readonly Block[] = [
  [INK.outline, 3, 1, 2, 5],
  [INK.white, 0, 0, 3, 4],
  [INK.white, 5, 0, 3, 4],
  [INK.steelLight, 1, 2, 2, 2],
  [INK.steelLight, 5, 2, 2, 2],
];

/** 36 by 38: wide open, with a moth for all there was in it. */
export const emptyPurse: readonly Block[] = [
  ...moved(moth, 20, 0),
  ...moved(moth, 6, 6),
  [INK.outline, 2, 16, 32, 6],
  [INK.gold, 3, 17, 30, 1],
  [INK.goldDark, 3, 20, 30, 1],
  [INK.tower, 5, 18, 26, 2],
  [INK.outline, 0, 21, 36, 15],
  [INK.outline, 2, 35, 32, 3],
  [INK.walnut, 1, 22, 34, 13],
  [INK.walnut, 3, 35, 30, 2],
  [INK.walnutLight, 3, 23, 3, 11],
  [INK.walnutDark, 29, 22, 6, 13],
  [INK.gold, 16, 20, 4, 5],
  [INK.goldDark, 18, 21, 2, 4],
];

/** 36 by 38, with its wheel. */
export const lockedSafe: readonly Block[] = [
  ...boxed(INK.outline, INK.steelDark, [0, 0, 36, 35]),
  ...boxed(INK.outline, INK.steel, [3, 3, 30, 29]),
  [INK.steelLight, 4, 4, 28, 1],
  [INK.outline, 4, 35, 6, 3],
  [INK.outline, 26, 35, 6, 3],
  [INK.outline, 13, 10, 12, 14],
  [INK.outline, 12, 11, 14, 12],
  [INK.gold, 14, 12, 10, 10],
  [INK.goldDark, 20, 12, 4, 10],
  [INK.outline, 18, 12, 2, 10],
  [INK.outline, 14, 16, 10, 2],
  [INK.star, 17, 15, 4, 4],
  [INK.outline, 6, 7, 3, 5],
  [INK.outline, 6, 23, 3, 5],
  [INK.red, 27, 14, 3, 4],
];

/** 44 by 34: what was whispered is out. */
export const megaphone: readonly Block[] = [
  ...Array.from({ length: 18 }, (_, column): readonly Block[] => {
    const height = 10 + Math.round(column * 1.1);
    const top = Math.round(15 - height / 2);
    return [
      [INK.outline, 8 + column, top, 1, height],
      [column > 13 ? INK.redDark : INK.red, 8 + column, top + 1, 1, height - 2],
      [INK.pink, 8 + column, top + 2, 1, 2],
    ];
  }).flat(),
  [INK.outline, 26, -1, 3, 32],
  [INK.white, 27, 0, 1, 30],
  ...boxed(INK.outline, INK.steel, [1, 9, 8, 12]),
  [INK.steelLight, 2, 10, 6, 2],
  [INK.outline, 9, 20, 7, 12],
  [INK.steelDark, 10, 20, 5, 11],
  ...[0, 1, 2].flatMap((wave): readonly Block[] => [
    [INK.star, 32 + wave * 5, 9 - wave * 2, 2, 12 + wave * 4],
    [INK.star, 31 + wave * 5, 7 - wave * 2, 2, 2],
    [INK.star, 31 + wave * 5, 21 + wave * 2, 2, 2],
  ]),
];

/** 16 by 16, at a minute to twelve. */
const clock: readonly Block[] = [
  [INK.outline, 4, 0, 8, 16],
  [INK.outline, 2, 1, 12, 14],
  [INK.outline, 0, 4, 16, 8],
  [INK.white, 4, 1, 8, 14],
  [INK.white, 2, 3, 12, 10],
  [INK.white, 1, 4, 14, 8],
  [INK.steelDark, 7, 1, 2, 1],
  [INK.steelDark, 7, 14, 2, 1],
  [INK.steelDark, 1, 7, 1, 2],
  [INK.steelDark, 14, 7, 1, 2],
  [INK.outline, 8, 5, 1, 4],
  [INK.red, 6, 3, 1, 3],
  [INK.red, 7, 6, 1, 3],
];

/** 42 by 36: what was owed, at the last minute. */
export const sackAndClock: readonly Block[] = [
  ...moved(clock, 25, 0),
  [INK.outline, 7, 5, 12, 6],
  [INK.oakLight, 8, 6, 10, 4],
  [INK.outline, 9, 9, 8, 4],
  [INK.red, 9, 10, 8, 2],
  [INK.outline, 4, 12, 18, 24],
  [INK.outline, 1, 16, 24, 18],
  [INK.oak, 5, 13, 16, 22],
  [INK.oak, 2, 17, 22, 16],
  [INK.oakLight, 4, 17, 3, 12],
  [INK.oakDark, 19, 17, 5, 16],
  [INK.outline, 12, 17, 2, 14],
  [INK.outline, 9, 19, 8, 2],
  [INK.outline, 9, 19, 2, 5],
  [INK.outline, 9, 23, 8, 2],
  [INK.outline, 15, 23, 2, 5],
  [INK.outline, 9, 27, 8, 2],
  ...[27, 33, 30].flatMap((x, index): readonly Block[] =>
    moved(
      [
        [INK.outline, 0, 0, 10, 5],
        [INK.gold, 1, 1, 8, 3],
        [INK.star, 2, 1, 4, 1],
      ],
      x,
      index === 2 ? 27 : 31,
    ),
  ),
];
