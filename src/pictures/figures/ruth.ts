// Ruth, the regulator, on foot: silver hair in a bun, teal glasses, a whistle on a green suit.

import { grid } from '../portraits/sprite.ts';
import { behind, type Figure, patch } from './figure.ts';

const front = grid(`
  .......KKKK.......
  ......KHHHHK......
  ......KHhhHK......
  ....KKKHHHHKKK....
  ...KHHHhhhhHHHK...
  ..KHHhhHHHHhhHHK..
  ..KHHHHHHHHHHHHK..
  ..KHHSSSSSSSSHHK..
  ..KHSSSSSSSSSSHK..
  ..KHKKKSSSSKKKHK..
  ..KSSWKSSSSKWSSK..
  ..KYYYYYSSYYYYYK..
  ..KSYWWYYYYWWYSK..
  ..KSSYYSSSSYYSSK..
  ...KSSSKKKKSSSK...
  ....KSSSSSSSSK....
  .....KKKKKKKK.....
`);

const side = grid(`
  ...KKK............
  ..KHHHK...........
  ..KHhHKKKKKKK.....
  ...KKHHHHHHHHKK...
  ...KHHhhhhHHHHHK..
  ..KHHhhHHHHhhHHK..
  ..KHHHHHHHHHHHHK..
  ..KHHHHHHHSSSSSK..
  ..KHHHHHHSSSSSSK..
  ..KHHHHSSSSSKKKK..
  ...KHHSSKSSSSKWSK.
  ...KHKSSKYYYYYYSK.
  ....KKSSSSSYWWYSK.
  .....KSSSSSSYYSSK.
  .....KSSSSSSSKKK..
  ......KSSSSSSSK...
  .......KKKKKKK....
`);

export const ruth: Figure = {
  inks: {
    ...{ K: '#17102b', H: '#c9ccd8', h: '#eef0f6', S: '#f3cdb4', s: '#cf9c80', W: '#ffffff', Y: '#0d7f83' },
    ...{ R: '#d94f5c', C: '#1f4d46', c: '#e9ebf5', P: '#1f4d46', B: '#17102b' },
  },
  heads: { front, side, back: behind(front, 'H', 'h') },
  outfit: patch(
    2,
    `
    .....CCCccCCC.....
    ......CCRRCCC.....
    ......CCRRCCC.....
    .......CRRC.......
  `,
  ),
  faces: {
    gloating: patch(14, '...KSSKSSSSKSSK...\n....KSSKKKKSSK....'),
    panicking: patch(
      9,
      `
      ..KHKKKSSSSKKKHK..
      ..KSWKWSSSSWKWSK..
      ..KYYYYYSSYYYYYK..
      ..KSYWWYYYYWWYSK..
      ..KSSYYKKKKYYSSK..
      ...KSSSKRRKSSSK...
      ....KSSKKKKSSK....
    `,
    ),
    ruined: patch(9, '..KHKSKSSSSKSKHK..\n..KSSKSSSSSSKSSK..'),
  },
};
