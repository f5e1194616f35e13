// Furniture and walls as data: rectangles of one colour on whole cells, painted in order.

import type { Brush } from '../drawing/brush.ts';
import type { Colour } from '../drawing/palette.ts';

/** Colour, x, y, width, height, in cells. */
export type Block = readonly [Colour, number, number, number, number];

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export function paintBlocks(context: Brush, { x, y }: Spot, blocks: readonly Block[]): void {
  for (const [colour, left, top, width, height] of blocks) {
    context.fillStyle = colour;
    context.fillRect(x + left, y + top, width, height);
  }
}

export const moved = (blocks: readonly Block[], dx: number, dy: number): readonly Block[] =>
  blocks.map(([colour, x, y, width, height]) => [colour, x + dx, y + dy, width, height]);

/** A solid with an outline of one cell around it. */
export const boxed = (
  outline: Colour,
  fill: Colour,
  [x, y, width, height]: readonly [number, number, number, number],
): readonly Block[] => [
  [outline, x, y, width, height],
  [fill, x + 1, y + 1, width - 2, height - 2],
];
