// What stands in more than one room: screens, plants, windows onto the night, lamps, papers.

import { type Block, boxed } from './blocks.ts';
import { INK } from './inks.ts';

/** Ten by nine; the glow says what is on it. */
export const monitor = (glow: string): readonly Block[] => [
  ...boxed(INK.outline, INK.steelDark, [0, 0, 11, 8]),
  [INK.screen, 2, 2, 7, 4],
  [glow, 3, 3, 2, 1],
  [glow, 6, 3, 2, 1],
  [glow, 3, 5, 4, 1],
  [INK.outline, 4, 8, 3, 2],
];

/** Twelve by twenty, standing on its pot. */
export const plant: readonly Block[] = [
  [INK.outline, 2, 13, 8, 7],
  [INK.pot, 3, 14, 6, 5],
  [INK.potDark, 7, 14, 2, 5],
  [INK.outline, 1, 0, 4, 4],
  [INK.outline, 7, 1, 4, 4],
  [INK.outline, 0, 3, 12, 9],
  [INK.outline, 4, 11, 4, 3],
  [INK.leaf, 2, 1, 2, 4],
  [INK.leaf, 8, 2, 2, 4],
  [INK.leaf, 1, 4, 10, 7],
  [INK.leafDark, 1, 8, 10, 3],
  [INK.leafDark, 5, 11, 2, 2],
  [INK.leafLight, 3, 4, 2, 3],
  [INK.leafLight, 7, 5, 2, 2],
  [INK.leafDark, 5, 5, 1, 4],
];

/** A window on the city, `width` by `height`. */
export function nightWindow(width: number, height: number): readonly Block[] {
  const towers: Block[] = [];
  for (let x = 2, step = 0; x < width - 4; x += 6, step++) {
    const rise = 6 + ((step * 7) % 11);
    const top = Math.max(3, height - 2 - rise);
    const wide = Math.min(5, width - 2 - x);
    towers.push([INK.tower, x, top, wide, height - 2 - top]);
    for (let y = top + 2; y < height - 4; y += 3) {
      if ((y + step) % 2 === 0) towers.push([INK.lit, x + 1, y, 1, 1]);
      if ((y + step) % 3 === 0 && wide > 3) towers.push([INK.lit, x + 3, y, 1, 1]);
    }
  }
  return [
    ...boxed(INK.outline, INK.steelLight, [0, 0, width, height]),
    [INK.dusk, 2, 2, width - 4, height - 4],
    [INK.haze, 2, height - 9, width - 4, 7],
    [INK.star, 5, 4, 1, 1],
    [INK.star, width - 9, 5, 1, 1],
    [INK.star, Math.floor(width / 2) + 2, 4, 1, 1],
    ...towers,
    [INK.steelLight, Math.floor(width / 2), 1, 1, height - 2],
    [INK.outline, -1, height, width + 2, 2],
    [INK.steelLight, 0, height, width, 1],
  ];
}

/** Seven by eleven, hanging from the ceiling at its top. */
export const lamp = (shade: string): readonly Block[] => [
  [INK.outline, 3, 0, 1, 5],
  [INK.outline, 1, 4, 5, 1],
  [INK.outline, 0, 5, 7, 4],
  [shade, 1, 5, 5, 3],
  [INK.moon, 2, 8, 3, 2],
];

/** Fourteen wide: a swivel chair seen from behind. */
export const chair = (cloth: string): readonly Block[] => [
  ...boxed(INK.outline, cloth, [1, 0, 11, 9]),
  [INK.outline, 3, 9, 7, 1],
  [INK.outline, 6, 10, 1, 3],
  [INK.steelDark, 3, 12, 7, 1],
  [INK.outline, 2, 13, 2, 1],
  [INK.outline, 9, 13, 2, 1],
];

export const paperSheet: readonly Block[] = [
  [INK.paper, 0, 0, 4, 3],
  [INK.paperShade, 1, 1, 2, 1],
];

/** A mug with steam, six by seven. */
export const mug = (glaze: string): readonly Block[] => [
  [INK.white, 1, 0, 1, 1],
  [INK.white, 2, 1, 1, 1],
  [INK.outline, 0, 2, 5, 5],
  [glaze, 1, 3, 3, 3],
  [INK.coffee, 1, 3, 3, 1],
  [INK.outline, 5, 3, 1, 3],
];
