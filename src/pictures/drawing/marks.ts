// Small signs drawn as shapes, so that no font can lack them: arrows, a coin, a crown, a bull's head.

import type { Box, Sprite } from '../portraits/sprite.ts';
import { grid, paintSprite } from '../portraits/sprite.ts';
import type { Brush } from './brush.ts';
import type { Colour } from './palette.ts';

export type Direction = 'up' | 'down' | 'level';

export const directionOf = (change: number): Direction => (change > 0 ? 'up' : change < 0 ? 'down' : 'level');

/** A triangle for up and down, a bar for level; the shape carries the meaning, the colour repeats it. */
export function paintArrow(
  context: Brush,
  { direction, colour, box }: { direction: Direction; colour: Colour; box: Box },
): void {
  const { x, y, width, height } = box;
  context.fillStyle = colour;
  if (direction === 'level') {
    context.fillRect(x, Math.round(y + height / 2 - 3), width, 6);
    return;
  }
  const [tip, base] = direction === 'up' ? [y, y + height] : [y + height, y];
  context.beginPath();
  context.moveTo(x + width / 2, tip);
  context.lineTo(x + width, base);
  context.lineTo(x, base);
  context.closePath();
  context.fill();
}

const COIN = grid(`
  ..KKKK..
  .KYYYYK.
  KYYWWYYK
  KYWYYYYK
  KYWYYYYK
  KYYWWYYK
  .KYYYYK.
  ..KKKK..
`);

const CROWN = grid(`
  K....KK....K
  KYK.KYYK.KYK
  KYYKYYYYKYYK
  KYYYYRRYYYYK
  KYYYYYYYYYYK
  .KKKKKKKKKK.
`);

const BULL = grid(`
  KK............KK
  KWK..........KWK
  KWWKKKKKKKKKKWWK
  .KWWHHHHHHHHWWK.
  ..KHHHHHHHHHHK..
  KKHHHHHHHHHHHHKK
  KhHKKHHHHHHKKHhK
  .KHRRKHHHHKRRHK.
  ..KHHHHHHHHHHK..
  ..KHHSSSSSSHHK..
  ...KSSSSSSSSK...
  ...KSKSSSSKSK...
  ...KSSYYYYSSK...
  ....KKYKKYKK....
  ......YYYY......
`);

export const coin = (yellow: Colour): Sprite => ({
  rows: COIN,
  inks: { K: '#7a4a00', Y: yellow, W: '#fff6cf' },
});

export const crown = (yellow: Colour): Sprite => ({
  rows: CROWN,
  inks: { K: '#17102b', Y: yellow, R: '#ff3d6e' },
});

const BULL_HEAD: Sprite = {
  rows: BULL,
  inks: {
    K: '#0a0818',
    W: '#fff3dc',
    H: '#a8452e',
    h: '#7a2d22',
    R: '#ffe24a',
    S: '#f2b48c',
    Y: '#ffd23f',
  },
};

export const paintBull = (context: Brush, box: Box): void => paintSprite(context, BULL_HEAD, box);
