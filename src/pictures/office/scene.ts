// A view set on the plan: everybody on a spot, with the way there and the bubbles over the heads.
// What still and moving picture have in common.

import type { Canvas, SKRSContext2D } from 'canvas';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { OfficePerson, OfficeView } from '../../views/cards/office.ts';
import type { Facing, Stride } from '../figures/body.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS, stamp } from '../figures/pose.ts';
import type { Box } from '../portraits/sprite.ts';
import { paintBlocks, type Spot } from './blocks.ts';
import { type Bubble, layBubbles } from './bubble.ts';
import { doorOf, emptyOffice } from './building.ts';
import { INK } from './inks.ts';
import { marksOf } from './marks.ts';
import { CELL_PX, DOOR_WIDTH, isUpper, PLACES, PLAN, PLAN_WIDTH, type Place } from './plan.ts';
import { inPixels } from './signs.ts';
import { type Standing, standings } from './standing.ts';
import { CAP_HEIGHT, wornBlocks } from './worn.ts';

export interface Actor {
  readonly person: OfficePerson;
  readonly standing: Standing;
}

/** One figure as it is painted: where its feet are, and what it looks like. */
export interface Figurant extends Spot {
  readonly person: OfficePerson;
  readonly facing: Facing;
  readonly stride: Stride;
  /** Counts up to move what hangs over the head. */
  readonly beat: number;
  /** Cells off the ground. */
  readonly lift?: number;
}

/** Everybody on their spots; those who spoke earlier stand further to the left. */
export function cast(view: OfficeView, placeOf: (person: OfficePerson) => Place): readonly Actor[] {
  return PLACES.flatMap((place) => {
    const people = view.people.filter((person) => placeOf(person) === place);
    const spots = standings(place, people.length);
    return people.flatMap((person, index) => {
      const standing = spots[index];
      return standing === undefined ? [] : [{ person, standing }];
    });
  });
}

const MARK_HEIGHT = 7;
const PLATE_HEIGHT = 12;

/** The bubbles of all rooms, none over a head or its mark. */
export function bubblesOf(actors: readonly Actor[]): readonly Bubble[] {
  return PLACES.flatMap((place) => {
    const here = actors.filter(({ person }) => person.place === place);
    const tops = here.map(({ person, standing }) => headTop(standing) - overHead(person));
    const { x, y, width } = PLAN[place];
    const top = y + (place === TRADING_FLOOR ? 1 : PLATE_HEIGHT);
    const area = inPixels({ x: x + 2, y: top, width: width - 4, height: Math.min(...tops) - 2 - top });
    const speakers = here
      .filter(({ person }) => person.line !== null)
      .map(({ person, standing }) => ({
        person,
        mouth: { x: standing.x * CELL_PX, y: (headTop(standing) - hatHeight(person)) * CELL_PX },
      }));
    return layBubbles(speakers, area);
  });
}

const hatHeight = ({ worn }: OfficePerson): number => (worn === 'duncesCap' ? CAP_HEIGHT : 0);

/** Cells that what hangs over a head, or stands on it, takes. */
const overHead = (person: OfficePerson): number =>
  Math.max(person.mood === 'calm' ? 1 : MARK_HEIGHT, hatHeight(person));

const headTop = ({ y }: Spot): number => y - FIGURE_HEIGHT_CELLS;

/** Where a standing performer's head is, in pixels. */
export const faceBox = (spot: Spot): Box =>
  inPixels({ x: spot.x - FIGURE_WIDTH_CELLS / 2, y: headTop(spot), width: FIGURE_WIDTH_CELLS, height: 17 });

/** The office and everybody in it, one pixel a cell; nearer figures over farther ones. */
export function paintOffice(context: SKRSContext2D, figurants: readonly Figurant[]): void {
  context.drawImage(emptyOffice(), 0, 0);
  paintFigures(context, figurants, emptyOffice());
}

/**
 * Everybody, over an office that is painted already; the context counts in cells and does not smooth.
 * `behind` is that office without anybody, of any size.
 */
export function paintFigures(context: SKRSContext2D, figurants: readonly Figurant[], behind: Canvas): void {
  const far = figurants.toSorted((one, other) => one.y - other.y);
  const climbing = far.filter(isOnStairs);
  for (const figurant of climbing) paintFigurant(context, figurant);
  for (const place of PLACES) hideStairs(context, behind, place);
  for (const figurant of far) if (!climbing.includes(figurant)) paintFigurant(context, figurant);
}

function isOnStairs({ x, y }: Spot): boolean {
  return PLACES.some((place) => {
    if (place === TRADING_FLOOR) return false;
    const door = doorOf(place);
    const edge = stairsTop(place);
    return x >= door.x && x <= door.x + DOOR_WIDTH && y > edge && y <= door.y + door.height + 3;
  });
}

function stairsTop(place: Place): number {
  const above = isUpper(place) ? PLAN[place] : PLAN[TRADING_FLOOR];
  return above.y + above.height;
}

/** The wall between the two ends of a stair stands before whoever is on it. */
function hideStairs(context: SKRSContext2D, behind: Canvas, place: Place): void {
  if (place === TRADING_FLOOR) return;
  const door = doorOf(place);
  const [x, y, width] = [door.x - 4, stairsTop(place), DOOR_WIDTH + 8];
  const height = door.y - y;
  const zoom = behind.width / PLAN_WIDTH;
  context.drawImage(behind, x * zoom, y * zoom, width * zoom, height * zoom, x, y, width, height);
}

function paintFigurant(context: SKRSContext2D, figurant: Figurant): void {
  const { person, facing, stride, beat, lift = 0 } = figurant;
  const left = figurant.x - FIGURE_WIDTH_CELLS / 2;
  const top = figurant.y - FIGURE_HEIGHT_CELLS - lift;
  context.globalAlpha = 0.35;
  paintBlocks(context, figurant, [
    [INK.outline, -7, -1, 14, 2],
    [INK.outline, -5, 1, 10, 1],
  ]);
  context.globalAlpha = 1;
  context.drawImage(stamp({ id: person.id, facing, stride, mood: person.mood }), left, top);
  paintBlocks(context, { x: left, y: top }, marksOf(person.mood, beat));
  if (person.worn !== null)
    paintBlocks(context, { x: left, y: top }, wornBlocks(person.worn, facing, stride));
}
