// The floor plan of the office in cells: where the five rooms lie, what stands on their floors,
// and the doors between them. A cell becomes three pixels of the picture.

import type { Room } from '../../../show/cast/cast.ts';
import { TRADING_FLOOR } from '../../../show/cast/cast.ts';

export const CELL_PX = 3;
export const PLAN_WIDTH = 264;
export const PLAN_HEIGHT = 328;
const WALL_HEIGHT = 65;
const HALL_WALL_HEIGHT = 36;
export const DOOR_WIDTH = 20;
export const DOOR_HEIGHT = 28;

export type Place = Room | typeof TRADING_FLOOR;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlaceOnPlan extends Area {
  /** Cells from the top of the place down to where its floor begins. */
  readonly wall: number;
  /** Left edge of the way out; the rooms have one, the hall has none of its own. */
  readonly doorX: number;
  /** What stands along the wall, within the place: the floor under it cannot be walked on. */
  readonly blocked: readonly { readonly x: number; readonly width: number; readonly depth: number }[];
}

export const SKY: Area = { x: 0, y: 0, width: PLAN_WIDTH, height: 24 };
export const TICKER: Area = { x: 0, y: 302, width: PLAN_WIDTH, height: 26 };

const ROOM = { width: 129, height: 103, wall: WALL_HEIGHT };
const [LEFT_X, RIGHT_X] = [2, 133];
const [UPPER_Y, HALL_Y, LOWER_Y] = [24, 129, 197];
const [LEFT_DOOR_X, RIGHT_DOOR_X] = [5, 239];

export const PLAN: Readonly<Record<Place, PlaceOnPlan>> = {
  'Startup Offices': {
    ...{ ...ROOM, x: LEFT_X, y: UPPER_Y, doorX: LEFT_DOOR_X },
    blocked: [
      { x: 3, width: 13, depth: 5 },
      { x: 30, width: 62, depth: 14 },
      { x: 100, width: 24, depth: 12 },
    ],
  },
  'VC Office': {
    ...{ ...ROOM, x: RIGHT_X, y: UPPER_Y, doorX: RIGHT_DOOR_X },
    blocked: [
      { x: 5, width: 44, depth: 13 },
      { x: 58, width: 40, depth: 15 },
      { x: 102, width: 23, depth: 5 },
    ],
  },
  [TRADING_FLOOR]: {
    ...{ x: LEFT_X, y: HALL_Y, width: 260, height: 66, wall: HALL_WALL_HEIGHT, doorX: LEFT_DOOR_X },
    blocked: [
      { x: 40, width: 46, depth: 10 },
      { x: 92, width: 24, depth: 8 },
      { x: 174, width: 46, depth: 10 },
    ],
  },
  'Coffee Shop': {
    ...{ ...ROOM, x: LEFT_X, y: LOWER_Y, doorX: LEFT_DOOR_X },
    blocked: [
      { x: 40, width: 66, depth: 14 },
      { x: 110, width: 16, depth: 8 },
    ],
  },
  'News Room': {
    ...{ ...ROOM, x: RIGHT_X, y: LOWER_Y, doorX: RIGHT_DOOR_X },
    blocked: [
      { x: 4, width: 20, depth: 6 },
      { x: 32, width: 50, depth: 15 },
      { x: 86, width: 16, depth: 9 },
    ],
  },
};

export const PLACES = Object.keys(PLAN) as readonly Place[];

export const isUpper = (place: Place): boolean => PLAN[place].y === UPPER_Y;

/** Where a place is left: an opening in the wall under it, or in its own. */
export function doorOf(place: Place): Area {
  const wall = isUpper(place) ? PLAN[TRADING_FLOOR] : PLAN[place];
  const foot = wall.y + wall.wall;
  return { x: PLAN[place].doorX, y: foot - DOOR_HEIGHT, width: DOOR_WIDTH, height: DOOR_HEIGHT };
}
