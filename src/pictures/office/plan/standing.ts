// Where everybody stands, and where each has room for a name: side by side along the front of a place; in a crowd with
// the names in two tiers under the feet; in a larger one in two rows. No name lies over a face, a hat or a mark.

import { TRADING_FLOOR } from '../../../show/cast/cast.ts';
import type { Spot } from '../blocks.ts';
import { CELL_PX, PLAN, type Place } from './plan.ts';

/** As many as stand side by side with their names legible under them. */
const ABREAST_MAX = { hall: 8, room: 4 } as const;
/** As many as a room holds shoulder to shoulder: a name is wider, so every other one hangs lower. */
const SHOULDERS_MAX = 6;
const MARGIN = 3;
export const PLATE_HEIGHT = 9;
/** A name under the feet begins a pixel below them. */
const BELOW_FEET = 1 / CELL_PX;
/** From the lowest name's top down to the place's edge. */
const TAG_HEIGHT = 10;
/** What keeps a name off the string on which a lower one hangs, to either side of its middle. */
const STRING_BERTH = 2;
/** From the top of a place to the feet: under a bubble of one line, a mark and the figure. */
const HEADROOM = 50;
/**
 * Two rows from the top of a room down: room's name, a bubble of one line, cap, head, plate; cap, head, plate. Plates
 * stand before the bodies, as at a desk.
 */
const BACK_FEET = 65;
const BACK_PLATE = 55;
const FRONT_FEET = 102;
const FRONT_PLATE = 93;

/** Where a name may stand, in cells: its middle is over `x` of the performer, or as near as it fits. */
export interface PlatePlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Cells of string from the feet down to it, where others' names hang between. */
  readonly string: number;
}

export interface Standing extends Spot {
  readonly plate: PlatePlace;
}

/** The feet of `count` performers in a place, in cells of the plan, left to right, the back row first. */
export function standings(place: Place, count: number): readonly Standing[] {
  const isHall = place === TRADING_FLOOR;
  if (count <= ABREAST_MAX[isHall ? 'hall' : 'room']) return abreast(place, count);
  return isHall || count <= SHOULDERS_MAX ? inTiers(place, count) : inRows(place, count);
}

function abreast(place: Place, count: number): readonly Standing[] {
  const { y, height } = PLAN[place];
  const feet = y + height - TAG_HEIGHT;
  const step = stepOf(place, Math.max(1, count));
  return across(place, { count, step, from: 0.5 }).map((x) => ({
    ...{ x, y: feet },
    plate: { ...around(x, step), top: feet + BELOW_FEET, string: 0 },
  }));
}

/** The first, third, fifth have their names at their feet, those between have them lower; each is twice as wide. */
function inTiers(place: Place, count: number): readonly Standing[] {
  const { x: edge, y, width, height } = PLAN[place];
  const lower = y + height - TAG_HEIGHT;
  const upper = lower - PLATE_HEIGHT;
  const feet = Math.max(upper, y + HEADROOM);
  const columns = across(place, { count, step: stepOf(place, count), from: 0.5 });
  const [first, last] = [edge + 1, edge + width - 1];
  return columns.map((x, index) => {
    const [before, after] = [columns[index - 1] ?? first, columns[index + 1] ?? last];
    if (index % 2 === 0) {
      // Beside it hang the strings of its neighbours' names.
      const [left, right] = [index === 0 ? first : before + STRING_BERTH, after - STRING_BERTH];
      return { x, y: feet, plate: { left, right, top: upper + BELOW_FEET, string: 0 } };
    }
    const [left, right] = [index === 1 ? first : before + 1, index + 2 < count ? after : last];
    return { x, y: feet, plate: { left, right, top: lower + BELOW_FEET, string: lower - feet } };
  });
}

/** Those behind look out between those in front. */
function inRows(place: Place, count: number): readonly Standing[] {
  const { y } = PLAN[place];
  const front = Math.ceil(count / 2);
  const back = count - front;
  const step = stepOf(place, back === front ? front + 0.5 : front);
  const row = (many: number, from: number, feet: number, top: number): readonly Standing[] =>
    across(place, { count: many, step, from }).map((x) => ({
      ...{ x, y: y + feet },
      plate: { ...around(x, step), top: y + top, string: 0 },
    }));
  return [...row(back, 1, BACK_FEET, BACK_PLATE), ...row(front, 0.5, FRONT_FEET, FRONT_PLATE)];
}

const stepOf = (place: Place, columns: number): number => (PLAN[place].width - 2 * MARGIN) / columns;

/** The middles of so many columns, the first so many steps from the margin. */
const across = (
  place: Place,
  { count, step, from }: { readonly count: number; readonly step: number; readonly from: number },
): readonly number[] =>
  Array.from({ length: count }, (_, index) => Math.round(PLAN[place].x + MARGIN + step * (index + from)));

function around(x: number, step: number): Pick<PlatePlace, 'left' | 'right'> {
  const half = (Math.floor(step) - 1) / 2;
  return { left: x - half, right: x + half };
}
