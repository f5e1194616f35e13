// The card that every picture sits on: a stepped pixel border around a dark ground. The corners are
// see-through, so that it sits well on Discord's dark and on its light theme.

import type { Box } from '../portraits/sprite.ts';
import type { Brush } from './brush.ts';
import type { Colour, Palette } from './palette.ts';

/** One step of the border, in pixels. */
const STEP_PX = 8;
/** How thick a frame is. */
export const FRAME_PX = 10;

/** A rectangle whose corners are cut in steps of `step` pixels. */
export function paintStepped(
  context: Brush,
  { box, colour, step = STEP_PX / 2 }: { box: Box; colour: Colour; step?: number },
): void {
  context.fillStyle = colour;
  for (const { x, y, width, height } of steppedParts(box, step)) context.fillRect(x, y, width, height);
}

const steppedParts = ({ x, y, width, height }: Box, step: number): readonly Box[] => [
  { x: x + 2 * step, y, width: width - 4 * step, height },
  { x: x + step, y: y + step, width: width - 2 * step, height: height - 2 * step },
  { x, y: y + 2 * step, width, height: height - 4 * step },
];

export const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** The frame around a picture that fills it: until `restore`, nothing is painted outside. Returns what it holds. */
export function openFrame(context: Brush, box: Box, palette: Palette): Box {
  paintFrame(context, box, palette);
  const within = inset(box, FRAME_PX);
  context.save();
  context.beginPath();
  for (const { x, y, width, height } of steppedParts(within, STEP_PX)) context.rect(x, y, width, height);
  context.clip();
  return within;
}

export function paintFrame(context: Brush, box: Box, palette: Palette): void {
  paintStepped(context, { box, colour: palette.shadow, step: STEP_PX });
  paintStepped(context, { box: inset(box, 4), colour: palette.border, step: STEP_PX });
  paintStepped(context, { box: inset(box, FRAME_PX), colour: palette.ground, step: STEP_PX });
}
