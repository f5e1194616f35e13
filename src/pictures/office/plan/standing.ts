// Where everybody stands: side by side along the front of a place, and in a second row behind where it is full.

import type { Spot } from '../blocks.ts';
import { PLAN, type Place } from './plan.ts';

/** As many as stand in front with their names legible under them. */
const FRONT_MAX = 4;
const MARGIN = 3;
/** From the front row's feet down to the room's edge: the name. */
const TAG_HEIGHT = 10;
const BACK_ROW_RISE = 31;
/** Where a name hangs, from the feet down: over the front row's heads it must not hang. */
export const TAG_DROP = { front: 0, back: -7 } as const;

export interface Standing extends Spot {
  /** Cells of width that the performer has for a name. */
  readonly width: number;
  readonly row: 'front' | 'back';
}

/** The feet of `count` performers in a place, in cells of the plan, left to right, the back row first. */
export function standings(place: Place, count: number): readonly Standing[] {
  const { x, y, width, height } = PLAN[place];
  const frontMax = width > 200 ? 2 * FRONT_MAX : FRONT_MAX;
  const front = count <= frontMax ? count : Math.ceil(count / 2);
  const feet = y + height - TAG_HEIGHT;
  const across = (many: number, rowY: number, row: 'front' | 'back'): readonly Standing[] => {
    const step = (width - 2 * MARGIN) / Math.max(1, many);
    return Array.from({ length: many }, (_, index) => ({
      x: Math.round(x + MARGIN + step * (index + 0.5)),
      y: rowY,
      width: Math.floor(step) - 1,
      row,
    }));
  };
  return [...across(count - front, feet - BACK_ROW_RISE, 'back'), ...across(front, feet, 'front')];
}
