// The office and everybody in it, in cells: what still and moving picture have in common.

import type { Canvas, SKRSContext2D } from 'canvas';
import { TRADING_FLOOR } from '../../show/cast/cast.ts';
import type { OfficePerson } from '../../views/cards/office.ts';
import type { Facing, Stride } from '../figures/body.ts';
import { FIGURE_HEIGHT_CELLS, FIGURE_WIDTH_CELLS } from '../figures/pose.ts';
import { stamp } from '../figures/stamp.ts';
import { paintBlocks, type Spot } from './blocks.ts';
import { emptyOffice } from './building.ts';
import { INK } from './inks.ts';
import { marksOf } from './marks.ts';
import { PLACES, PLAN_WIDTH, type Place } from './plan/plan.ts';
import { isOnStairs, stairWall } from './plan/stairs.ts';
import { wornBlocks } from './worn.ts';

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

/** The wall between the two ends of a stair stands before whoever is on it. */
function hideStairs(context: SKRSContext2D, behind: Canvas, place: Place): void {
  if (place === TRADING_FLOOR) return;
  const { x, y, width, height } = stairWall(place);
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
