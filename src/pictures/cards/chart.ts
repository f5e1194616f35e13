// A curve in a dark panel: dotted level of the opening, the area under the curve, a square at its end.

import type { SKRSContext2D } from 'canvas';
import type { Colour, Palette } from '../palette.ts';
import { mixed } from '../palette.ts';
import { curveIn, type Point } from '../sparkline.ts';
import type { Box } from '../sprite.ts';

/** Values spread over all `slots` places, so that an unfinished day does not reach the right edge. */
export function chartPoints(values: readonly number[], slots: number, box: Box): readonly Point[] {
  const share = slots > 1 ? Math.min(1, (values.length - 1) / (slots - 1)) : 0;
  return curveIn({ ...box, width: Math.max(1, box.width * share) }, values);
}

export function paintChart(
  context: SKRSContext2D,
  points: readonly Point[],
  { box, colour, palette }: { box: Box; colour: Colour; palette: Palette },
): void {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return;
  if (points.length > 1) {
    context.beginPath();
    context.moveTo(first.x, box.y + box.height);
    for (const { x, y } of points) context.lineTo(x, y);
    context.lineTo(last.x, box.y + box.height);
    context.closePath();
    context.fillStyle = mixed(palette.shadow, colour, 22);
    context.fill();
  }
  context.fillStyle = palette.muted;
  for (let x = box.x; x < box.x + box.width; x += 12) context.fillRect(x, Math.round(first.y) - 1, 5, 2);
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.strokeStyle = colour;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.stroke();
  context.fillStyle = colour;
  context.fillRect(Math.round(last.x) - 6, Math.round(last.y) - 6, 12, 12);
}
