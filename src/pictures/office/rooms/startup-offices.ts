// The Startup Offices: bare brick, a chart that only goes up, two screens, a beanbag, a rocket in neon.

import { type Block, boxed, moved } from '../blocks.ts';
import { chair, monitor, mug, nightWindow, plant } from '../furniture.ts';
import { INK } from '../inks.ts';

const board: readonly Block[] = [
  ...boxed(INK.outline, INK.steelLight, [0, 0, 42, 27]),
  [INK.white, 2, 2, 38, 22],
  [INK.steel, 5, 20, 32, 1],
  [INK.steel, 5, 5, 1, 16],
  [INK.red, 7, 18, 6, 1],
  [INK.red, 13, 17, 5, 1],
  [INK.red, 18, 16, 3, 1],
  [INK.red, 21, 14, 2, 2],
  [INK.red, 23, 11, 2, 3],
  [INK.red, 25, 7, 2, 4],
  [INK.red, 27, 4, 2, 3],
  [INK.red, 26, 4, 1, 1],
  [INK.red, 29, 5, 1, 1],
  [INK.amber, 32, 5, 5, 5],
  [INK.pink, 32, 12, 5, 5],
  [INK.goldDark, 33, 7, 3, 1],
  [INK.pinkDark, 33, 14, 3, 1],
  [INK.steelDark, 12, 25, 18, 2],
  [INK.red, 14, 25, 3, 1],
];

const rocket: readonly Block[] = [
  [INK.pink, 8, 0, 2, 1],
  [INK.pink, 7, 1, 1, 2],
  [INK.pink, 10, 1, 1, 2],
  [INK.pink, 6, 3, 1, 8],
  [INK.pink, 11, 3, 1, 8],
  [INK.code, 8, 5, 2, 2],
  [INK.pink, 4, 9, 2, 1],
  [INK.pink, 12, 9, 2, 1],
  [INK.pink, 3, 10, 1, 4],
  [INK.pink, 14, 10, 1, 4],
  [INK.pink, 4, 13, 2, 1],
  [INK.pink, 12, 13, 2, 1],
  [INK.pink, 6, 11, 6, 1],
  [INK.amber, 7, 13, 1, 3],
  [INK.amber, 10, 13, 1, 3],
  [INK.amber, 8, 14, 2, 4],
];

const cooler: readonly Block[] = [
  ...boxed(INK.outline, INK.glass, [2, 0, 10, 11]),
  [INK.white, 4, 2, 1, 6],
  [INK.glassDark, 9, 1, 2, 9],
  ...boxed(INK.outline, INK.white, [0, 10, 14, 18]),
  [INK.steelLight, 9, 11, 4, 16],
  [INK.red, 3, 14, 2, 2],
  [INK.glassDark, 7, 14, 2, 2],
  [INK.outline, 2, 18, 8, 1],
];

const desk: readonly Block[] = [
  ...moved(chair(INK.pinkDark), 7, 9),
  ...moved(chair(INK.violet), 42, 9),
  [INK.outline, 0, 6, 62, 5],
  [INK.oakLight, 1, 7, 60, 2],
  [INK.oak, 1, 9, 60, 1],
  [INK.outline, 2, 11, 3, 13],
  [INK.oakDark, 3, 11, 1, 12],
  [INK.outline, 57, 11, 3, 13],
  [INK.oakDark, 58, 11, 1, 12],
  [INK.outline, 29, 11, 3, 13],
  [INK.oakDark, 30, 11, 1, 12],
  ...moved(monitor(INK.code), 8, -3),
  ...moved(monitor(INK.pink), 19, -3),
  ...moved(monitor(INK.amber), 43, -3),
  ...moved(mug(INK.amber), 32, 0),
  [INK.outline, 8, 7, 9, 1],
  [INK.outline, 45, 7, 9, 1],
];

const beanbag: readonly Block[] = [
  [INK.outline, 4, 0, 14, 1],
  [INK.outline, 2, 1, 18, 2],
  [INK.outline, 0, 3, 23, 10],
  [INK.outline, 2, 13, 19, 1],
  [INK.violet, 4, 1, 14, 2],
  [INK.violet, 2, 3, 19, 9],
  [INK.plumLight, 2, 9, 19, 4],
  [INK.plumLight, 14, 3, 5, 3],
  [INK.white, 6, 3, 4, 1],
  [INK.white, 5, 4, 1, 2],
];

/** Within the room, from its upper left corner. */
export const startupOffices: readonly Block[] = [
  ...moved(nightWindow(32, 28), 6, 13),
  ...moved(board, 44, 13),
  ...boxed(INK.outline, INK.tower, [96, 13, 27, 27]),
  ...moved(rocket, 101, 17),
  ...moved(cooler, 3, 42),
  ...moved(desk, 30, 55),
  ...moved(plant, 91, 48),
  ...moved(beanbag, 101, 63),
];
