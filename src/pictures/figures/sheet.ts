// Every look of a figure on one sheet, in cells: looks that are the same are there once, and one to the left is the one
// to the right mirrored. Painted at build time for the house's own cast, and in the browser for whoever joins it.

import type { Brush } from '../drawing/brush.ts';
import { paintSprite } from '../portraits/sprite.ts';
import type { Facing, Stride } from './body.ts';
import type { Mood } from './figure.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS, type Pose, poseSprite } from './pose.ts';

type Look = Omit<Pose, 'id'>;

const COLUMNS = 8;
/** Between two looks, so that none bleeds into another. */
const GAP = 2;

const looksOf = (
  facing: Facing,
  strides: readonly Stride[],
  moods: readonly Mood[],
): readonly (readonly [string, Look])[] =>
  moods.flatMap((mood) =>
    strides.map((stride) => [`${facing} ${stride} ${mood}`, { facing, stride, mood }] as const),
  );

/** By what tells them apart. */
const LOOKS = new Map<string, Look>([
  ...looksOf('front', [0, 1, 3], ['calm', 'gloating', 'panicking', 'ruined']),
  ...looksOf('back', [0, 1, 3], ['calm', 'ruined']),
  ...looksOf('right', [0, 1], ['calm', 'ruined']),
]);

const ORDER = [...LOOKS.keys()];

export const SHEET_WIDTH = COLUMNS * (FIGURE_WIDTH_CELLS + GAP);
export const SHEET_HEIGHT = Math.ceil(ORDER.length / COLUMNS) * (FIGURE_HEIGHT_CELLS + GAP);

const placeOf = (index: number): { readonly x: number; readonly y: number } => ({
  x: (index % COLUMNS) * (FIGURE_WIDTH_CELLS + GAP),
  y: Math.floor(index / COLUMNS) * (FIGURE_HEIGHT_CELLS + GAP),
});

/** The looks of the sheet with their upper left corners. */
export const SHEET: readonly { readonly look: string; readonly x: number; readonly y: number }[] = ORDER.map(
  (look, index) => ({ look, ...placeOf(index) }),
);

/** Which look of the sheet shows the pose, and whether it is to be mirrored. */
export function lookOf({ facing, stride, mood }: Look): {
  readonly look: string;
  readonly isMirrored: boolean;
} {
  const seen = facing === 'left' ? 'right' : facing;
  // Only who faces us shows a face, and ruin alone is seen from every side.
  const shown = seen === 'front' || mood === 'ruined' ? mood : 'calm';
  const step = seen === 'right' ? stride % 2 : stride === 2 ? 0 : stride;
  return { look: `${seen} ${step} ${shown}`, isMirrored: facing === 'left' };
}

/** All looks of an id, the sheet's upper left corner at the spot. */
export function paintSheet(
  brush: Brush,
  id: string,
  at: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): void {
  [...LOOKS.values()].forEach((look, index) => {
    const { x, y } = placeOf(index);
    const box = { x: at.x + x, y: at.y + y, width: FIGURE_WIDTH_CELLS, height: FIGURE_HEIGHT_CELLS };
    paintSprite(brush, poseSprite({ id, ...look }), box);
  });
}
