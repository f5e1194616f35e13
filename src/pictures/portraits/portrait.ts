// A performer's portrait: a pixel face on the flat colour of its card. The picture of its webhook,
// so it must read at 40 pixels in a circle; the leaderboard paints the same face beside the name.

import { type Canvas, createCanvas, type SKRSContext2D } from 'canvas';
import type { Performer } from '../../show/cast/cast.ts';
import { channelsOf } from '../drawing/palette.ts';
import { FACES } from './faces.ts';
import type { Box } from './sprite.ts';
import { paintSprite } from './sprite.ts';
import { strangerFace } from './stranger.ts';

/** Who is portrayed: the id chooses the face, the colour (`#rrggbb`) is the wall behind. */
export interface Sitter {
  readonly id: Performer['id'] | 'wire';
  readonly colour: string;
}

/** The news service that speaks on the trading floor. */
export const WIRE: Sitter = { id: 'wire', colour: '#f4c430' };

export const PORTRAIT_SIZE_PX = 512;

/** A PNG, 512 pixels square. Rejects when the colour is none or the canvas fails. */
export async function drawPortrait(sitter: Sitter): Promise<Buffer> {
  const canvas = createCanvas(PORTRAIT_SIZE_PX, PORTRAIT_SIZE_PX);
  paintPortrait(canvas.getContext('2d'), sitter, {
    x: 0,
    y: 0,
    width: PORTRAIT_SIZE_PX,
    height: PORTRAIT_SIZE_PX,
  });
  return canvas.encode('png');
}

const FACES_KEPT = 200;
const painted = new Map<string, Canvas>();

/** A face of that size, painted once: a card shows the same few over and over. */
function faceOf(id: Sitter['id'], { width, height }: Pick<Box, 'width' | 'height'>): Canvas {
  const key = `${width} ${height} ${id}`;
  const known = painted.get(key);
  if (known !== undefined) return known;
  const canvas = createCanvas(width, height);
  const face = Object.hasOwn(FACES, id) ? FACES[id] : undefined;
  paintSprite(canvas.getContext('2d'), face ?? strangerFace(id), { x: 0, y: 0, width, height });
  if (painted.size >= FACES_KEPT) painted.clear();
  painted.set(key, canvas);
  return canvas;
}

export function paintPortrait(context: SKRSContext2D, { id, colour }: Sitter, box: Box): void {
  channelsOf(colour);
  context.fillStyle = colour;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.drawImage(faceOf(id, box), box.x, box.y);
}
