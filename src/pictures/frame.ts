// The card that every picture sits on: a stepped pixel border around a dark ground. The corners are
// see-through, so that it sits well on Discord's dark and on its light theme.

import type { SKRSContext2D } from 'canvas';
import type { Colour, Palette } from './palette.ts';
import type { Box } from './sprite.ts';

/** One step of the border, in pixels. */
const STEP_PX = 8;

/** A rectangle whose corners are cut in steps of `step` pixels. */
export function paintStepped(
  context: SKRSContext2D,
  { box, colour, step = STEP_PX / 2 }: { box: Box; colour: Colour; step?: number },
): void {
  const { x, y, width, height } = box;
  context.fillStyle = colour;
  context.fillRect(x + 2 * step, y, width - 4 * step, height);
  context.fillRect(x + step, y + step, width - 2 * step, height - 2 * step);
  context.fillRect(x, y + 2 * step, width, height - 4 * step);
}

export const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

export function paintFrame(context: SKRSContext2D, box: Box, palette: Palette): void {
  paintStepped(context, { box, colour: palette.shadow, step: STEP_PX });
  paintStepped(context, { box: inset(box, 4), colour: palette.border, step: STEP_PX });
  paintStepped(context, { box: inset(box, 10), colour: palette.ground, step: STEP_PX });
}
