// String and pins. What is open is tight; what was broken is torn, with both ends hanging; what has ended well is tied
// off with a bow.

import type { SKRSContext2D } from 'canvas';
import { type Ending, isBreach, type ThreadKind } from '../../../show/plot/thread.ts';
import type { Point } from '../../drawing/curve.ts';
import { type Colour, mixed } from '../../drawing/palette.ts';
import { INK } from '../../office/inks.ts';

/** Bright, for string on cork. */
const STRINGS: Readonly<Record<ThreadKind, Colour>> = {
  bet: '#ffd23f',
  pact: '#3df0c2',
  tip: '#8fd4f5',
  loan: '#c9b0ff',
  dare: '#ffa36e',
  secret: '#fbf8ff',
  feud: '#ff3048',
};
/** Dark, for white letters. */
export const KIND_INKS: Readonly<Record<ThreadKind, Colour>> = {
  bet: '#7d5400',
  pact: '#12604f',
  tip: '#1d5c8f',
  loan: '#5a3aa0',
  dare: '#a03d10',
  secret: '#3f3b57',
  feud: '#b3132e',
};
const CORK_DARK = '#5f4022';
const WIDTH_PX = 5;
const SAG_PX = 12;
/** How much of a torn string is left at either end. */
const LEFT_OVER = 0.36;
const HANGS_PX = 26;

export function paintString(
  context: SKRSContext2D,
  [from, to]: readonly [Point, Point],
  { kind, ended }: { readonly kind: ThreadKind; readonly ended: Ending | null },
): void {
  const colour = ended === null ? STRINGS[kind] : mixed(STRINGS[kind], CORK_DARK, 15);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + SAG_PX };
  if (ended === null || !isBreach(ended)) {
    stroke(context, [from, middle, to], colour);
    if (ended !== null) paintBow(context, middle, colour);
    return;
  }
  for (const [end, other] of [
    [from, to],
    [to, from],
  ] as const) {
    const x = end.x + (other.x - end.x) * LEFT_OVER;
    const tip = { x, y: end.y + (other.y - end.y) * LEFT_OVER * 0.4 + HANGS_PX };
    stroke(context, [end, { x, y: end.y + (other.y - end.y) * 0.1 }, tip], colour);
    paintFray(context, tip, colour);
  }
}

function stroke(
  context: SKRSContext2D,
  [from, bend, to]: readonly [Point, Point, Point],
  colour: Colour,
): void {
  for (const [ink, width] of [
    [INK.outline, WIDTH_PX + 4],
    [colour, WIDTH_PX],
  ] as const) {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
    context.strokeStyle = ink;
    context.lineWidth = width;
    context.lineCap = 'round';
    context.stroke();
  }
  context.lineCap = 'butt';
}

function paintFray(context: SKRSContext2D, { x, y }: Point, colour: Colour): void {
  for (const aside of [-7, 0, 7]) {
    context.beginPath();
    context.moveTo(x, y - 2);
    context.lineTo(x + aside, y + 10);
    context.strokeStyle = colour;
    context.lineWidth = 3;
    context.stroke();
  }
}

function paintBow(context: SKRSContext2D, { x, y }: Point, colour: Colour): void {
  const middle = y - SAG_PX / 2;
  for (const side of [-1, 1]) {
    for (const [ink, width] of [
      [INK.outline, 8],
      [colour, 4],
    ] as const) {
      context.beginPath();
      context.ellipse(x + side * 11, middle - 5, 9, 6, side * 0.5, 0, 2 * Math.PI);
      context.moveTo(x, middle);
      context.lineTo(x + side * 9, middle + 17);
      context.strokeStyle = ink;
      context.lineWidth = width;
      context.stroke();
    }
  }
  paintDisc(context, { x, y: middle }, { radius: 6, colour: INK.outline });
  paintDisc(context, { x, y: middle }, { radius: 4, colour });
}

export function paintPin(context: SKRSContext2D, { x, y }: Point, colour: Colour): void {
  paintDisc(context, { x: x + 3, y: y + 4 }, { radius: 9, colour: INK.outline });
  paintDisc(context, { x, y }, { radius: 10, colour: INK.outline });
  paintDisc(context, { x, y }, { radius: 8, colour });
  paintDisc(context, { x: x - 3, y: y - 3 }, { radius: 2.5, colour: INK.white });
}

/** As its string. */
export const pinColour = (kind: ThreadKind): Colour => STRINGS[kind];

function paintDisc(
  context: SKRSContext2D,
  { x, y }: Point,
  { radius, colour }: { readonly radius: number; readonly colour: Colour },
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}
