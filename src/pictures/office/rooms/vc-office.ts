// The VC Office: panelled walls, a window over the city, a bull in oils, leather, mahogany, too many books.

import { type Block, boxed, moved } from '../blocks.ts';
import { nightWindow } from '../furniture.ts';
import { INK } from '../inks.ts';

const painting: readonly Block[] = [
  [INK.outline, 0, 0, 34, 26],
  [INK.gold, 1, 1, 32, 24],
  [INK.goldDark, 2, 2, 30, 22],
  [INK.cream, 4, 4, 26, 18],
  [INK.oakLight, 4, 15, 26, 7],
  [INK.outline, 9, 8, 16, 8],
  [INK.walnut, 10, 9, 14, 6],
  [INK.walnutLight, 11, 9, 9, 2],
  [INK.outline, 22, 6, 6, 7],
  [INK.walnut, 23, 7, 4, 5],
  [INK.white, 21, 5, 1, 2],
  [INK.white, 28, 5, 1, 2],
  [INK.red, 25, 8, 1, 1],
  [INK.outline, 11, 16, 2, 4],
  [INK.outline, 15, 16, 2, 4],
  [INK.outline, 21, 16, 2, 4],
  [INK.outline, 8, 9, 1, 5],
  [INK.white, 3, 3, 8, 1],
];

const books = (y: number, shades: readonly string[]): readonly Block[] =>
  shades.map((shade, index) => {
    const rise = (index * 5 + y) % 3;
    return [shade, 2 + index * 3, y + rise, 2, 9 - rise] as const;
  });

const bookcase: readonly Block[] = [
  ...boxed(INK.outline, INK.walnutDark, [0, 0, 23, 54]),
  ...[11, 22, 33].flatMap((y): readonly Block[] => [
    [INK.walnutLight, 1, y + 1, 21, 1],
    [INK.outline, 1, y + 2, 21, 1],
  ]),
  ...books(3, [INK.red, INK.gold, INK.sea, INK.red, INK.cream, INK.pineLight, INK.red]),
  ...books(14, [INK.sea, INK.cream, INK.cream, INK.gold, INK.red, INK.sea, INK.goldDark]),
  ...books(25, [INK.gold, INK.red, INK.pineLight, INK.sea, INK.cream]),
  [INK.walnut, 2, 37, 9, 15],
  [INK.walnut, 12, 37, 9, 15],
  [INK.gold, 9, 44, 1, 2],
  [INK.gold, 13, 44, 1, 2],
  [INK.gold, 18, 28, 3, 6],
];

const sofa: readonly Block[] = [
  [INK.outline, 3, 0, 38, 14],
  [INK.redDark, 4, 1, 36, 11],
  [INK.red, 5, 1, 34, 2],
  [INK.outline, 22, 2, 1, 9],
  [INK.gold, 12, 5, 1, 1],
  [INK.gold, 31, 5, 1, 1],
  [INK.outline, 0, 7, 7, 16],
  [INK.outline, 37, 7, 7, 16],
  [INK.red, 1, 8, 5, 4],
  [INK.red, 38, 8, 5, 4],
  [INK.redDark, 1, 12, 5, 9],
  [INK.redDark, 38, 12, 5, 9],
  [INK.outline, 6, 11, 32, 11],
  [INK.red, 7, 12, 15, 5],
  [INK.red, 23, 12, 14, 5],
  [INK.redDark, 7, 17, 30, 4],
  [INK.outline, 2, 22, 3, 2],
  [INK.outline, 39, 22, 3, 2],
];

const desk: readonly Block[] = [
  [INK.outline, 0, 4, 40, 6],
  [INK.walnutLight, 1, 5, 38, 2],
  [INK.walnut, 1, 7, 38, 2],
  [INK.outline, 1, 10, 38, 17],
  [INK.walnut, 2, 10, 36, 16],
  [INK.walnutDark, 4, 12, 14, 12],
  [INK.walnutDark, 22, 12, 14, 12],
  [INK.walnutLight, 4, 12, 14, 1],
  [INK.walnutLight, 22, 12, 14, 1],
  [INK.gold, 10, 17, 2, 1],
  [INK.gold, 28, 17, 2, 1],
  [INK.outline, 4, -5, 13, 5],
  [INK.pineLight, 5, -4, 11, 3],
  [INK.leafLight, 6, -4, 6, 1],
  [INK.gold, 10, 0, 1, 4],
  [INK.gold, 8, 3, 5, 1],
  [INK.outline, 25, -6, 9, 9],
  [INK.sea, 26, -5, 7, 7],
  [INK.leaf, 27, -4, 3, 2],
  [INK.leaf, 29, -1, 3, 2],
  [INK.gold, 28, 3, 3, 1],
  [INK.paper, 17, 4, 6, 1],
];

const rug: readonly Block[] = [
  [INK.goldDark, 0, 0, 92, 17],
  [INK.redDark, 1, 1, 90, 15],
  [INK.gold, 3, 3, 86, 1],
  [INK.gold, 3, 13, 86, 1],
  [INK.gold, 3, 3, 1, 11],
  [INK.gold, 88, 3, 1, 11],
];

/** Within the room, from its upper left corner. */
export const vcOffice: readonly Block[] = [
  ...moved(nightWindow(50, 28), 6, 13),
  ...moved(painting, 62, 13),
  ...moved(bookcase, 102, 16),
  ...moved(rug, 8, 83),
  ...moved(sofa, 5, 55),
  ...moved(desk, 58, 54),
];
