// A curve without axes: where money went since the opening bell, over the level it opened at.

import type { SKRSContext2D } from 'canvas';
import type { Colour } from './palette.ts';
import type { Box } from './sprite.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The values spread over the box, oldest left, largest on top; a flat curve runs through the middle. */
export function curveIn(box: Box, values: readonly number[]): readonly Point[] {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const stepX = values.length > 1 ? box.width / (values.length - 1) : 0;
  return values.map((value, index) => ({
    x: box.x + index * stepX,
    y: span === 0 ? box.y + box.height / 2 : box.y + box.height - ((value - low) * box.height) / span,
  }));
}

export function paintSparkline(
  context: SKRSContext2D,
  {
    values,
    box,
    colour,
    baseline,
  }: { values: readonly number[]; box: Box; colour: Colour; baseline: Colour },
): void {
  const points = curveIn(box, values);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return;
  context.fillStyle = baseline;
  for (let x = box.x; x < box.x + box.width; x += 8) context.fillRect(x, Math.round(first.y) - 1, 4, 2);
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.strokeStyle = colour;
  context.lineWidth = 4;
  context.lineJoin = 'round';
  context.stroke();
  context.fillStyle = colour;
  context.fillRect(Math.round(last.x) - 5, Math.round(last.y) - 5, 10, 10);
}
