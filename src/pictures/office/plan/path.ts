// The way from one spot of the office to another: through doors, round the furniture, with few turns.
// Dijkstra over a grid of four-cell tiles; a turn costs as much as two tiles.

import { TRADING_FLOOR } from '../../../show/cast/cast.ts';
import type { Facing } from '../../figures/body.ts';
import type { Spot } from '../blocks.ts';
import { DOOR_WIDTH, doorOf, PLACES, PLAN, PLAN_HEIGHT, PLAN_WIDTH } from './plan.ts';

const TILE = 4;
const COLUMNS = Math.floor(PLAN_WIDTH / TILE);
const ROWS = Math.floor(PLAN_HEIGHT / TILE);
const STEP_COST = 1;
const TURN_COST = 2;
/** Feet keep so far from walls and furniture. */
const BERTH = 6;
const DIRECTIONS = [
  { dx: 1, dy: 0 },
  { dx: -1, dy: 0 },
  { dx: 0, dy: 1 },
  { dx: 0, dy: -1 },
] as const;

let floor: readonly boolean[] | undefined;

const tileOf = ({ x, y }: Spot): number => Math.floor(y / TILE) * COLUMNS + Math.floor(x / TILE);
const middleOf = (tile: number): Spot => ({
  x: (tile % COLUMNS) * TILE + TILE / 2,
  y: Math.floor(tile / COLUMNS) * TILE + TILE / 2,
});

/** Which tiles a pair of feet may stand on. */
function walkable(): readonly boolean[] {
  floor ??= Array.from({ length: COLUMNS * ROWS }, (_, tile) => isFree(middleOf(tile)));
  return floor;
}

/** Before the first way, for whoever has no time when it is asked for: it takes some milliseconds. */
export const learnFloor = (): void => void walkable();

export const isWalkable = (spot: Spot): boolean => walkable()[tileOf(spot)] === true;

function isFree(spot: Spot): boolean {
  return PLACES.some((place) => onFloor(spot, place) || inShaft(spot, place));
}

function onFloor({ x, y }: Spot, place: (typeof PLACES)[number]): boolean {
  const { x: left, y: top, width, height, wall, blocked } = PLAN[place];
  const floorTop = top + wall;
  if (x < left + BERTH || x > left + width - BERTH || y < floorTop + 2 || y > top + height) return false;
  return !blocked.some(
    (piece) =>
      x > left + piece.x - BERTH &&
      x < left + piece.x + piece.width + BERTH &&
      y < floorTop + piece.depth + 2,
  );
}

/** The way through a door, from the floor above down to the floor below. */
function inShaft({ x, y }: Spot, place: (typeof PLACES)[number]): boolean {
  if (place === TRADING_FLOOR) return false;
  const door = doorOf(place);
  const middle = door.x + DOOR_WIDTH / 2;
  const upper = PLAN[place].y < PLAN[TRADING_FLOOR].y ? PLAN[place] : PLAN[TRADING_FLOOR];
  return (
    Math.abs(x - middle) <= TILE && y >= upper.y + upper.height - TILE && y <= door.y + door.height + TILE
  );
}

/**
 * The spots where the way turns, both ends included. Who stands where nobody can walk, in the back row of a crowd,
 * steps out to the nearest tile first.
 */
export function wayBetween(from: Spot, to: Spot): readonly Spot[] {
  const tiles = tilesBetween(nearestTile(from), nearestTile(to));
  const [first, last] = [isWalkable(from) ? 1 : 0, isWalkable(to) ? -1 : tiles.length];
  return squared([from, ...tiles.slice(first, last).map(middleOf), to]);
}

/** Of those that may be walked on. */
function nearestTile(spot: Spot): number {
  const own = tileOf(spot);
  if (walkable()[own] === true) return own;
  const free = walkable().flatMap((isFree, tile) => (isFree ? [tile] : []));
  return free.reduce((best, tile) =>
    distance(middleOf(tile), spot) < distance(middleOf(best), spot) ? tile : best,
  );
}

const STATES = COLUMNS * ROWS * DIRECTIONS.length;
const UNREACHED = 0x7fff_ffff;

interface Search {
  /** By state: the one before; -1 at the start. */
  readonly before: Int32Array;
  readonly costs: Int32Array;
  /** States by what it costs to get there. */
  readonly buckets: number[][];
}

/** States are tiles with the direction of arrival, so that turns can be charged for. The way's tiles, from start to end. */
function tilesBetween(start: number, end: number): readonly number[] {
  const search: Search = {
    before: new Int32Array(STATES).fill(-1),
    costs: new Int32Array(STATES).fill(UNREACHED),
    buckets: [DIRECTIONS.map((_, direction) => start * DIRECTIONS.length + direction)],
  };
  for (const state of search.buckets[0] ?? []) search.costs[state] = 0;
  const last = explore(search, end);
  const tiles: number[] = [];
  for (let state = last; state >= 0; state = search.before[state] ?? -1) {
    tiles.push(Math.floor(state / DIRECTIONS.length));
  }
  return tiles.reverse();
}

/** The state in which the end is reached; -1 where there is no way. */
function explore(search: Search, end: number): number {
  const { buckets, costs } = search;
  for (let cost = 0; cost < buckets.length; cost++) {
    const bucket = buckets[cost] ?? [];
    // It grows while it is gone through.
    for (let index = 0; index < bucket.length; index++) {
      const state = bucket[index] ?? 0;
      if (costs[state] !== cost) continue;
      if (Math.floor(state / DIRECTIONS.length) === end) return state;
      stepFrom(search, state, cost);
    }
  }
  return -1;
}

function stepFrom({ before, costs, buckets }: Search, state: number, costSoFar: number): void {
  const free = walkable();
  const tile = Math.floor(state / DIRECTIONS.length);
  const [column, row] = [tile % COLUMNS, Math.floor(tile / COLUMNS)];
  for (let direction = 0; direction < DIRECTIONS.length; direction++) {
    const x = column + (DIRECTIONS[direction]?.dx ?? 0);
    const y = row + (DIRECTIONS[direction]?.dy ?? 0);
    if (x < 0 || y < 0 || x >= COLUMNS || y >= ROWS) continue;
    const next = y * COLUMNS + x;
    if (free[next] !== true) continue;
    const turns = direction !== state % DIRECTIONS.length;
    const cost = costSoFar + STEP_COST + (turns ? TURN_COST : 0);
    const there = next * DIRECTIONS.length + direction;
    if (cost >= (costs[there] ?? UNREACHED)) continue;
    costs[there] = cost;
    before[there] = state;
    while (buckets.length <= cost) buckets.push([]);
    buckets[cost]?.push(there);
  }
}

/** Only the corners, each leg along one axis: the ends need not lie in the middle of a tile. */
function squared(spots: readonly Spot[]): readonly Spot[] {
  const legs: Spot[] = [];
  for (const spot of spots) {
    const last = legs.at(-1);
    if (last !== undefined && last.x !== spot.x && last.y !== spot.y) legs.push({ x: last.x, y: spot.y });
    const [first, middle] = legs.slice(-2);
    const straight =
      first !== undefined &&
      middle !== undefined &&
      ((first.x === middle.x && middle.x === spot.x) || (first.y === middle.y && middle.y === spot.y));
    if (straight) legs.pop();
    legs.push(spot);
  }
  return legs;
}

export const lengthOf = (way: readonly Spot[]): number =>
  way.slice(1).reduce((sum, spot, index) => sum + distance(way[index] ?? spot, spot), 0);

const distance = (one: Spot, other: Spot): number => Math.abs(one.x - other.x) + Math.abs(one.y - other.y);

/** Where one is after so many cells of the way, and which way one looks. */
export function along(way: readonly Spot[], cells: number): Spot & { readonly facing: Facing } {
  let left = cells;
  let from = way[0] ?? { x: 0, y: 0 };
  for (const to of way.slice(1)) {
    const length = distance(from, to);
    const [dx, dy] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
    if (left < length) {
      return {
        x: Math.round(from.x + dx * left),
        y: Math.round(from.y + dy * left),
        facing: facingOf(dx, dy),
      };
    }
    left -= length;
    from = to;
  }
  return { ...from, facing: 'front' };
}

function facingOf(dx: number, dy: number): Facing {
  if (dx !== 0) return dx > 0 ? 'right' : 'left';
  return dy < 0 ? 'back' : 'front';
}
