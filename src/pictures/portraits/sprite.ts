// A sprite: a small grid of letters, each a colour of the sprite's inks; a dot is see-through.

import type { Brush } from '../drawing/brush.ts';
import type { Colour } from '../drawing/palette.ts';

export interface Sprite {
  /** Lines of equal length, one letter a cell. */
  readonly rows: readonly string[];
  readonly inks: Readonly<Record<string, Colour>>;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A grid written as a text block: the lines between the first and the last line break. */
export const grid = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);

/** The sprite stretched over the box, every cell with hard edges on whole pixels. */
export function paintSprite(context: Brush, sprite: Sprite, box: Box): void {
  const { rows, inks } = sprite;
  const columns = rows[0]?.length ?? 0;
  const edgeX = (column: number): number => Math.round(box.x + (column * box.width) / columns);
  const edgeY = (row: number): number => Math.round(box.y + (row * box.height) / rows.length);
  rows.forEach((line, row) => {
    [...line].forEach((letter, column) => {
      if (letter === '.') return;
      const ink = inks[letter];
      if (ink === undefined) throw new Error(`no ink for ${letter} in row ${row} of a sprite`);
      context.fillStyle = ink;
      const [left, top] = [edgeX(column), edgeY(row)];
      context.fillRect(left, top, edgeX(column + 1) - left, edgeY(row + 1) - top);
    });
  });
}
