// The Coffee Shop: a chalked menu, shelves of cups, the machine that hisses, a cake nobody may afford.

import { type Block, boxed, moved } from '../blocks.ts';
import { lamp, mug, plant } from '../furniture.ts';
import { INK } from '../inks.ts';

const menu: readonly Block[] = [
  ...boxed(INK.outline, INK.walnut, [0, 0, 34, 24]),
  [INK.tower, 2, 2, 30, 20],
  [INK.white, 8, 4, 18, 1],
  ...[8, 11, 14, 17].flatMap((y, index): readonly Block[] => [
    [INK.cream, 5, y, 10 + ((index * 5) % 7), 1],
    [INK.amber, 26, y, 4, 1],
  ]),
  [INK.pink, 5, 4, 2, 1],
  [INK.pink, 27, 4, 2, 1],
];

const cup = (glaze: string): readonly Block[] => [
  [INK.outline, 0, 0, 5, 5],
  [glaze, 1, 0, 3, 4],
  [INK.outline, 5, 1, 1, 2],
];

const shelves: readonly Block[] = [0, 13].flatMap((y): readonly Block[] => [
  ...moved(cup(INK.white), 2, y + 5),
  ...moved(cup(y === 0 ? INK.pink : INK.amber), 10, y + 5),
  ...moved(cup(y === 0 ? INK.sea : INK.white), 18, y + 5),
  ...moved(cup(INK.code), 26, y + 5),
  [INK.outline, 0, y + 9, 36, 3],
  [INK.oak, 1, y + 10, 34, 1],
]);

const machine: readonly Block[] = [
  [INK.outline, 0, 0, 26, 17],
  [INK.steelLight, 1, 1, 24, 5],
  [INK.white, 2, 1, 20, 1],
  [INK.red, 10, 3, 6, 2],
  [INK.steel, 1, 6, 24, 4],
  [INK.code, 3, 7, 2, 1],
  [INK.amber, 6, 7, 2, 1],
  [INK.steelDark, 3, 10, 20, 5],
  [INK.outline, 6, 10, 4, 2],
  [INK.outline, 16, 10, 4, 2],
  [INK.white, 6, 13, 4, 2],
  [INK.white, 16, 13, 4, 2],
  [INK.steelLight, 1, 15, 24, 1],
  [INK.white, 9, -3, 1, 2],
  [INK.white, 10, -6, 1, 3],
  [INK.white, 15, -4, 1, 2],
  [INK.white, 14, -7, 1, 3],
];

const cake: readonly Block[] = [
  [INK.steelLight, 6, 0, 2, 2],
  [INK.outline, 1, 2, 12, 10],
  [INK.glass, 2, 3, 10, 8],
  [INK.pink, 3, 6, 8, 2],
  [INK.cream, 3, 8, 8, 2],
  [INK.red, 6, 5, 2, 1],
  [INK.white, 3, 4, 2, 1],
  [INK.outline, 0, 11, 14, 1],
  [INK.steelLight, 1, 12, 12, 1],
];

const counter: readonly Block[] = [
  [INK.outline, 0, 0, 66, 5],
  [INK.oakLight, 1, 1, 64, 2],
  [INK.oak, 1, 3, 64, 1],
  [INK.outline, 2, 5, 62, 20],
  [INK.tileDark, 3, 5, 60, 18],
  ...[5, 17, 29, 41, 53].flatMap((x): readonly Block[] => [
    [INK.tile, x, 7, 9, 14],
    [INK.tileLight, x, 7, 9, 1],
    [INK.tileLight, x, 7, 1, 14],
  ]),
  [INK.walnutDark, 3, 23, 60, 1],
];

const stool: readonly Block[] = [
  [INK.outline, 0, 0, 10, 4],
  [INK.red, 1, 1, 8, 2],
  [INK.white, 2, 1, 3, 1],
  [INK.outline, 4, 4, 2, 6],
  [INK.steelDark, 2, 8, 6, 1],
  [INK.outline, 1, 9, 8, 1],
];

/** Within the room, from its upper left corner. */
export const coffeeShop: readonly Block[] = [
  ...moved(menu, 32, 13),
  ...moved(shelves, 72, 10),
  ...moved(lamp(INK.amber), 112, 0),
  ...moved(counter, 40, 53),
  ...moved(machine, 46, 36),
  ...moved(cake, 77, 40),
  ...moved(mug(INK.pink), 95, 46),
  ...moved(stool, 52, 71),
  ...moved(stool, 68, 71),
  ...moved(stool, 84, 71),
  ...moved(plant, 113, 53),
];
