// The stairs behind the doors: who is on them, and the wall that stands before whoever is.

import { TRADING_FLOOR } from '../../../show/cast/cast.ts';
import type { Spot } from '../blocks.ts';
import { type Area, DOOR_WIDTH, doorOf, isUpper, PLACES, PLAN, type Place } from './plan.ts';

export function isOnStairs({ x, y }: Spot): boolean {
  return PLACES.some((place) => {
    if (place === TRADING_FLOOR) return false;
    const door = doorOf(place);
    return x >= door.x && x <= door.x + DOOR_WIDTH && y > stairsTop(place) && y <= door.y + door.height + 3;
  });
}

function stairsTop(place: Place): number {
  const above = isUpper(place) ? PLAN[place] : PLAN[TRADING_FLOOR];
  return above.y + above.height;
}

/** Between the two ends of the stairs of a place that has some. */
export function stairWall(place: Place): Area {
  const door = doorOf(place);
  const y = stairsTop(place);
  return { x: door.x - 4, y, width: DOOR_WIDTH + 8, height: door.y - y };
}
