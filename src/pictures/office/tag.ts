// The name under everybody's feet, with the fortune where there is room for both; where names hang in two tiers, the
// lower on a string.

import type { OfficePerson } from '../../views/cards/office.ts';
import type { Brush } from '../drawing/brush.ts';
import { font } from '../drawing/fonts.ts';
import { directionOf, paintArrow } from '../drawing/marks.ts';
import type { Colour } from '../drawing/palette.ts';
import { changeColour, legibleOn } from '../drawing/palette.ts';
import { cutToWidth, flat, paintLine, SQUEEZED_TO, TEXT_SIZE_MIN_PX } from '../drawing/text.ts';
import type { Box } from '../portraits/sprite.ts';
import { INK } from './inks.ts';
import { CELL_PX } from './plan/plan.ts';
import { PLATE_HEIGHT, type Standing } from './plan/standing.ts';
import type { Manner } from './signs.ts';

export const TAG_GROUND: Colour = INK.outline;
const TAG_PADDING_PX = 6;
/** Where two rows stand, every pixel is a letter's, and a name that is too long just ends. */
const TAG_PADDING_TIGHT_PX = 3;
const TAG_TIGHT_PX = 80;

/** Where a name hangs, in pixels: its middle over `x`, or as near as it fits between `left` and `right`. */
export interface TagPlace {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  /** How far up to the feet it hangs on a string. */
  readonly string: number;
}

export const tagPlace = ({ x, plate }: Standing): TagPlace => ({
  x: x * CELL_PX,
  y: Math.round(plate.top * CELL_PX),
  left: plate.left * CELL_PX,
  right: plate.right * CELL_PX,
  string: plate.string * CELL_PX,
});

/** All that a name there can take of the picture, its string included, on whole cells. */
export function tagBox({ y, left, right, string }: TagPlace): Box {
  const x = (Math.floor(left / CELL_PX) - 1) * CELL_PX;
  const width = (Math.ceil(right / CELL_PX) + 1) * CELL_PX - x;
  return { x, y: y - string, width, height: PLATE_HEIGHT * CELL_PX + CELL_PX + string };
}

/** Name and fortune under a pair of feet; the fortune only where there is room for both. */
export function paintTag(
  context: Brush,
  person: OfficePerson,
  { place, palette, words }: Manner & { readonly place: TagPlace },
): void {
  const { profitBp, mood } = person;
  const colour = legibleOn(TAG_GROUND, person.colour);
  const share =
    profitBp === null ? '' : mood === 'ruined' ? words.say('signs.bust') : words.percent(profitBp);
  const room = place.right - place.left;
  const isTight = room < TAG_TIGHT_PX;
  const padding = isTight ? TAG_PADDING_TIGHT_PX : TAG_PADDING_PX;
  const inner = room - 2 * padding;
  context.font = font('Loud', TEXT_SIZE_MIN_PX);
  const widthOf = (text: string): number => context.measureText(text).width;
  const whole = flat(person.name);
  const name = isTight ? cutToWidth(whole, inner / SQUEEZED_TO, widthOf, '') : whole;
  const nameWidth = widthOf(name);
  const arrowWidth = profitBp === null || mood === 'ruined' ? 0 : 20;
  const shareWidth = share === '' ? 0 : context.measureText(share).width + 8;
  const withShare = Math.min(nameWidth, 60) + arrowWidth + shareWidth <= inner;
  const withArrow = arrowWidth > 0 && (withShare || nameWidth + arrowWidth <= inner);
  const extra = (withShare ? shareWidth : 0) + (withArrow ? arrowWidth : 0);
  const shownName = Math.min(nameWidth, inner - extra);
  const left = paintTagGround(context, place, { width: shownName + extra + 2 * padding, colour });
  const line = { y: place.y + 21, face: 'Loud', sizePx: TEXT_SIZE_MIN_PX } as const;
  const drawn = paintLine(context, {
    ...line,
    text: name,
    x: left + padding,
    widthMax: shownName + 1,
    colour,
  });
  const shareColour = mood === 'ruined' ? palette.loss : changeColour(profitBp ?? 0, palette);
  let next = left + padding + drawn + 6;
  if (withArrow) {
    paintArrow(context, {
      ...{ direction: directionOf(profitBp ?? 0), colour: shareColour },
      box: { x: Math.round(next), y: place.y + 7, width: 14, height: 13 },
    });
    next += 18;
  }
  if (withShare && share !== '') {
    paintLine(context, { ...line, text: share, x: next, widthMax: shareWidth, colour: shareColour });
  }
}

/** The plate and its string, on whole cells; returns its left edge. */
function paintTagGround(
  context: Brush,
  { x, y, left, right, string }: TagPlace,
  { width, colour }: { readonly width: number; readonly colour: Colour },
): number {
  const whole = Math.ceil(width / CELL_PX) * CELL_PX;
  const nearest = Math.min(right - whole, Math.max(left, x - whole / 2));
  const edge = Math.round(nearest / CELL_PX) * CELL_PX;
  context.fillStyle = TAG_GROUND;
  context.fillRect(edge + 3, y, whole - 6, 27);
  context.fillRect(edge, y + 3, whole, 21);
  if (string > 0) {
    context.fillRect(x - 4, y - string, 9, string);
    context.fillStyle = colour;
    context.fillRect(x - 1, y - string, 3, string);
  }
  return edge;
}
