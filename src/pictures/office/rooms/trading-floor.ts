// The Trading Floor: two desks of screens, the bell, and the paper that was somebody's plan.
// The prices over it are painted with the text.

import { type Block, moved } from '../blocks.ts';
import { chair, monitor, paperSheet } from '../furniture.ts';
import { INK } from '../inks.ts';

const desk: readonly Block[] = [
  ...moved(chair(INK.redDark), 16, 6),
  [INK.outline, 0, 4, 46, 5],
  [INK.steelLight, 1, 5, 44, 2],
  [INK.steel, 1, 7, 44, 1],
  [INK.outline, 1, 9, 9, 12],
  [INK.steelDark, 2, 9, 7, 11],
  [INK.steel, 3, 11, 5, 1],
  [INK.steel, 3, 15, 5, 1],
  [INK.outline, 36, 9, 9, 12],
  [INK.steelDark, 37, 9, 7, 11],
  [INK.steel, 38, 11, 5, 1],
  [INK.steel, 38, 15, 5, 1],
  ...moved(monitor(INK.code), 2, -5),
  ...moved(monitor(INK.amber), 13, -5),
  ...moved(monitor(INK.pink), 24, -5),
  [INK.outline, 37, 0, 6, 4],
  [INK.red, 38, 1, 4, 3],
  [INK.white, 39, 2, 2, 1],
];

/** What the bell hangs in. */
const frame: readonly Block[] = [
  [INK.outline, 2, 0, 20, 3],
  [INK.walnutLight, 3, 1, 18, 1],
  [INK.outline, 2, 2, 3, 20],
  [INK.walnut, 3, 2, 1, 19],
  [INK.outline, 19, 2, 3, 20],
  [INK.walnut, 20, 2, 1, 19],
  [INK.outline, 0, 21, 24, 3],
  [INK.walnut, 1, 22, 22, 1],
];

/** What swings in it, from under the beam down. */
const bell: readonly Block[] = [
  [INK.outline, 9, 3, 6, 2],
  [INK.outline, 8, 4, 8, 9],
  [INK.outline, 6, 12, 12, 4],
  [INK.gold, 9, 5, 6, 8],
  [INK.gold, 7, 13, 10, 2],
  [INK.goldDark, 13, 5, 2, 8],
  [INK.goldDark, 14, 13, 3, 2],
  [INK.star, 10, 6, 1, 6],
  [INK.outline, 11, 16, 2, 2],
];

/** Within the place, as all here is. */
export const theBell: readonly Block[] = moved(bell, 92, 21);

/** While the bell is swinging, and so drawn apart. */
export const floorWithoutBell: readonly Block[] = [
  ...moved(desk, 40, 26),
  ...moved(desk, 174, 26),
  ...moved(frame, 92, 21),
  ...moved(paperSheet, 30, 52),
  ...moved(paperSheet, 122, 58),
  ...moved(paperSheet, 107, 46),
  ...moved(paperSheet, 152, 57),
  ...moved(paperSheet, 160, 48),
  ...moved(paperSheet, 232, 60),
];

/** From the place's upper left corner. */
export const tradingFloor: readonly Block[] = [...floorWithoutBell, ...theBell];
