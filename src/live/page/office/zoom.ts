// How large a cell of the office is on a screen: whole device pixels, so that every cell is a square with hard edges.
// Where no whole factor nearly fills the place, the next larger one is drawn, and the browser makes it smaller.

import { PLAN_HEIGHT, PLAN_WIDTH } from '../../../pictures/office/plan/plan.ts';

export interface Place {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels in a CSS pixel. */
  readonly ratio: number;
}

export interface Zoom {
  /** Device pixels in a cell. */
  readonly cellPx: number;
  /** CSS pixels that a pixel of the canvas takes. */
  readonly scale: number;
}

/** A whole factor is taken where it fills so much of the place. */
const FILLS_ENOUGH = 0.9;
/** More would cost memory that nobody sees. */
const CELL_PX_MAX = 8;

export function zoomFor({ width, height, ratio }: Place): Zoom {
  const fitting = Math.max(0.5, Math.min(width / PLAN_WIDTH, height / PLAN_HEIGHT));
  const exact = fitting * ratio;
  const whole = Math.min(CELL_PX_MAX, Math.floor(exact));
  if (whole >= 1 && whole >= exact * FILLS_ENOUGH) return { cellPx: whole, scale: 1 / ratio };
  const cellPx = Math.min(CELL_PX_MAX, Math.max(2, Math.ceil(exact)));
  return { cellPx, scale: fitting / cellPx };
}
