// A curve without axes, as the board, the books and the market draw it: the dotted level it began at, the line,
// a square at its end, and the area under it where the curve has a screen of its own.

import type { SKRSContext2D } from 'canvas';
import type { Box } from '../portraits/sprite.ts';
import type { Colour, Palette } from './palette.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface CurveStyle {
  readonly box: Box;
  readonly colour: Colour;
  readonly palette: Pick<Palette, 'muted'>;
  /** Whether the area under the curve is tinted. */
  readonly area?: 'tinted' | 'clear';
}

const DASH_PX = 5;
const DASH_EVERY_PX = 11;
const END_PX = 11;
const TINT = 0.22;

/**
 * The values, oldest left, largest on top; a flat curve runs through the middle. Spread over `slots` places, so
 * that an unfinished day does not reach the right edge; by default over as many as there are values.
 */
export function curveIn(box: Box, values: readonly number[], slots = values.length): readonly Point[] {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values.map((value, index) => ({
    x: slotX(box, index, slots),
    y: span === 0 ? box.y + box.height / 2 : box.y + box.height - ((value - low) * box.height) / span,
  }));
}

/** Where the place of that index is, of so many from the left edge to the right. */
export const slotX = ({ x, width }: Box, index: number, slots: number): number =>
  slots > 1 ? x + (index * width) / (slots - 1) : x;

export function paintCurve(
  context: SKRSContext2D,
  points: readonly Point[],
  { box, colour, palette, area = 'clear' }: CurveStyle,
): void {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return;
  const floor = box.y + box.height;
  if (area === 'tinted' && points.length > 1) {
    context.beginPath();
    context.moveTo(first.x, floor);
    for (const { x, y } of points) context.lineTo(x, y);
    context.lineTo(last.x, floor);
    context.closePath();
    context.globalAlpha = TINT;
    context.fillStyle = colour;
    context.fill();
    context.globalAlpha = 1;
  }
  context.fillStyle = palette.muted;
  for (let x = box.x; x < box.x + box.width; x += DASH_EVERY_PX) {
    context.fillRect(x, Math.round(first.y) - 1, DASH_PX, 2);
  }
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.strokeStyle = colour;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.stroke();
  context.fillStyle = colour;
  const half = Math.floor(END_PX / 2);
  context.fillRect(Math.round(last.x) - half, Math.round(last.y) - half, END_PX, END_PX);
}
