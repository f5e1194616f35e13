// What the loser of a bet or a dare wears until the bell, over the figure: a dunce's cap, a clown's nose, an apron, a
// sandwich board. From every side; a stride lowers it with the body.

import type { Forfeit } from '../../show/plot/forfeits.ts';
import type { Facing, Stride } from '../figures/body.ts';
import { FIGURE_WIDTH_CELLS } from '../figures/pose.ts';
import { type Block, moved } from './blocks.ts';
import { INK } from './inks.ts';

/** How far the cap stands over the head, in cells. */
export const CAP_HEIGHT = 11;

type Side = 'front' | 'back' | 'right';

/** A cone with a brim and two bands. */
const cap: readonly Block[] = [
  ...[1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6].map(
    (half, row): Block => [INK.outline, 9 - half - 1, row - CAP_HEIGHT, 2 * half + 2, 1],
  ),
  ...[1, 1, 2, 2, 3, 3, 4, 4, 5, 5].map(
    (half, row): Block => [INK.paper, 9 - half, row + 1 - CAP_HEIGHT, 2 * half, 1],
  ),
  ...[1, 2, 3, 3, 4, 4].map((half, row): Block => [INK.paperShade, 9 + half - 1, row + 4 - CAP_HEIGHT, 1, 1]),
  [INK.red, 7, -7, 4, 1],
  [INK.red, 5, -3, 8, 2],
  [INK.outline, 2, 0, 14, 3],
  [INK.red, 3, 0, 12, 2],
];

const nose: readonly Block[] = [
  [INK.outline, 1, 0, 4, 6],
  [INK.outline, 0, 1, 6, 4],
  [INK.red, 1, 1, 4, 4],
  [INK.white, 2, 1, 1, 2],
  [INK.redDark, 3, 4, 2, 1],
];

const APRON: Readonly<Record<Side, readonly Block[]>> = {
  front: [
    [INK.white, 5, 16, 1, 2],
    [INK.white, 12, 16, 1, 2],
    [INK.outline, 4, 18, 10, 8],
    [INK.white, 5, 17, 8, 4],
    [INK.white, 4, 20, 10, 5],
    [INK.steelLight, 4, 24, 10, 1],
    [INK.outline, 6, 21, 6, 3],
    [INK.steelLight, 7, 21, 4, 2],
    [INK.red, 8, 18, 2, 1],
  ],
  back: [
    [INK.white, 5, 16, 1, 4],
    [INK.white, 12, 16, 1, 4],
    [INK.white, 4, 20, 10, 1],
    [INK.white, 7, 19, 4, 3],
    [INK.outline, 8, 20, 2, 1],
    [INK.white, 7, 22, 1, 3],
    [INK.white, 10, 22, 1, 3],
  ],
  right: [
    [INK.outline, 9, 17, 6, 9],
    [INK.white, 10, 17, 4, 8],
    [INK.steelLight, 10, 24, 4, 1],
    [INK.white, 5, 20, 6, 1],
  ],
};

const sheet: readonly Block[] = [
  [INK.outline, 4, 14, 2, 3],
  [INK.outline, 12, 14, 2, 3],
  [INK.outline, 1, 16, 16, 9],
  [INK.gold, 2, 17, 14, 7],
  [INK.star, 2, 17, 14, 1],
];
const BOARD: Readonly<Record<Side, readonly Block[]>> = {
  front: [
    ...sheet,
    // An arrow that points down, and a word that nobody can read.
    [INK.redDark, 4, 18, 2, 3],
    [INK.redDark, 3, 21, 4, 1],
    [INK.redDark, 4, 22, 2, 1],
    [INK.outline, 9, 18, 6, 1],
    [INK.outline, 9, 20, 5, 1],
    [INK.outline, 9, 22, 6, 1],
  ],
  back: [...sheet, [INK.outline, 4, 19, 10, 1], [INK.outline, 4, 21, 8, 1]],
  right: [
    [INK.outline, 4, 15, 11, 2],
    [INK.outline, 2, 16, 4, 9],
    [INK.gold, 3, 17, 2, 7],
    [INK.outline, 13, 16, 4, 9],
    [INK.gold, 14, 17, 2, 7],
  ],
};

const WORN: { readonly [Worn in Forfeit]: (side: Side) => readonly Block[] } = {
  duncesCap: () => cap,
  // From behind nobody sees it.
  clownsNose: (side) => (side === 'back' ? [] : moved(nose, side === 'front' ? 6 : 12, 10)),
  apron: (side) => APRON[side],
  sandwichBoard: (side) => BOARD[side],
};

/** From the upper left corner of the figure. */
export function wornBlocks(worn: Forfeit, facing: Facing, stride: Stride): readonly Block[] {
  const blocks = moved(WORN[worn](facing === 'left' ? 'right' : facing), 0, stride % 2);
  return facing === 'left' ? mirrored(blocks) : blocks;
}

const mirrored = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map(([colour, x, y, width, height]) => [colour, FIGURE_WIDTH_CELLS - x - width, y, width, height]);
