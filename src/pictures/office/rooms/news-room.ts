// The News Room: the world on the wall, three clocks that disagree, a desk, a camera, a stack of sets.

import { type Block, boxed, moved } from '../blocks.ts';
import { INK } from '../inks.ts';

const world: readonly Block[] = [
  ...boxed(INK.outline, INK.navyDark, [0, 0, 52, 28]),
  [INK.navyLight, 2, 9, 48, 1],
  [INK.navyLight, 2, 18, 48, 1],
  [INK.navyLight, 17, 2, 1, 24],
  [INK.navyLight, 34, 2, 1, 24],
  [INK.sea, 5, 5, 10, 4],
  [INK.sea, 7, 9, 6, 2],
  [INK.sea, 10, 12, 5, 3],
  [INK.sea, 11, 15, 4, 5],
  [INK.sea, 12, 20, 2, 3],
  [INK.sea, 16, 3, 4, 3],
  [INK.sea, 23, 5, 6, 4],
  [INK.sea, 23, 11, 7, 4],
  [INK.sea, 25, 15, 4, 5],
  [INK.sea, 30, 4, 14, 5],
  [INK.sea, 32, 9, 10, 3],
  [INK.sea, 34, 12, 3, 3],
  [INK.sea, 40, 12, 3, 2],
  [INK.sea, 41, 17, 6, 4],
  [INK.red, 8, 7, 2, 2],
  [INK.amber, 25, 6, 2, 2],
  [INK.code, 40, 7, 2, 2],
];

const clock = (hand: Block, other: Block): readonly Block[] => [
  [INK.outline, 2, 0, 7, 11],
  [INK.outline, 0, 2, 11, 7],
  [INK.outline, 1, 1, 9, 9],
  [INK.white, 2, 2, 7, 7],
  [INK.white, 3, 1, 5, 9],
  [INK.white, 1, 3, 9, 5],
  hand,
  other,
];

/** A lamp that sends: what is on the air in every language. */
const onAir: readonly Block[] = [
  ...boxed(INK.outline, INK.red, [0, 0, 30, 11]),
  ...[
    ...['..X.........X..', '.X..X.....X..X.', 'X..X..XXX..X..X', 'X..X..XXX..X..X', 'X..X..XXX..X..X'],
    ...['.X..X.....X..X.', '..X.........X..'],
  ].flatMap((line, y) => dots(line, 8, y - 1)),
];

function dots(line: string, x: number, y: number): readonly Block[] {
  return [...line].flatMap((letter, column): readonly Block[] =>
    letter === 'X' ? [[INK.white, x + column, y + 3, 1, 1]] : [],
  );
}

const desk: readonly Block[] = [
  [INK.outline, 0, 4, 50, 6],
  [INK.steelLight, 1, 5, 48, 2],
  [INK.steel, 1, 7, 48, 2],
  [INK.outline, 3, 10, 44, 17],
  [INK.navyLight, 4, 10, 42, 16],
  [INK.navy, 4, 20, 42, 6],
  [INK.red, 4, 16, 42, 3],
  [INK.white, 20, 12, 10, 10],
  [INK.outline, 21, 13, 8, 8],
  [INK.amber, 22, 14, 6, 6],
  [INK.outline, 24, 14, 2, 3],
  [INK.outline, 23, 17, 2, 2],
  [INK.outline, 10, 0, 1, 5],
  [INK.outline, 9, -2, 3, 3],
  [INK.outline, 38, 0, 1, 5],
  [INK.outline, 37, -2, 3, 3],
  [INK.paper, 16, 4, 6, 1],
  [INK.paper, 27, 4, 6, 1],
];

const camera: readonly Block[] = [
  [INK.outline, 0, 0, 14, 10],
  [INK.steelDark, 1, 1, 12, 8],
  [INK.steel, 2, 2, 6, 2],
  [INK.red, 10, 2, 2, 2],
  [INK.outline, -3, 3, 4, 5],
  [INK.glassDark, -2, 4, 2, 3],
  [INK.outline, 6, 10, 3, 4],
  [INK.outline, 3, 14, 2, 8],
  [INK.outline, 7, 13, 2, 10],
  [INK.outline, 11, 14, 2, 8],
];

const set = (glow: string): readonly Block[] => [
  ...boxed(INK.outline, INK.steelDark, [0, 0, 20, 13]),
  [INK.screen, 2, 2, 13, 9],
  [glow, 3, 7, 3, 3],
  [glow, 7, 5, 3, 5],
  [glow, 11, 3, 3, 7],
  [INK.amber, 17, 3, 1, 1],
  [INK.steelLight, 17, 6, 1, 4],
];

const sets: readonly Block[] = [
  ...moved(set(INK.code), 0, 0),
  ...moved(set(INK.pink), 0, 12),
  ...moved(set(INK.sea), 0, 24),
];

/** Within the room, from its upper left corner. */
export const newsRoom: readonly Block[] = [
  ...moved(world, 26, 13),
  ...moved(onAir, 94, 13),
  ...moved(clock([INK.outline, 5, 2, 1, 4], [INK.red, 5, 5, 3, 1]), 81, 13),
  ...moved(clock([INK.outline, 3, 5, 3, 1], [INK.red, 5, 3, 1, 3]), 81, 27),
  ...moved(clock([INK.outline, 5, 5, 1, 3], [INK.red, 3, 5, 3, 1]), 93, 27),
  ...moved(sets, 4, 34),
  ...moved(desk, 32, 54),
  ...moved(camera, 88, 51),
];
