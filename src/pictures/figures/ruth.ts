// Ruth, the regulator, on foot: silver hair in a bun, half-moon glasses, a badge on a navy suit.

import { grid } from '../sprite.ts';
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
    ...{ K: '#17102b', H: '#b9bccb', h: '#e9ebf5', S: '#d9a07a', s: '#b27a55', W: '#ffffff', Y: '#d9a520' },
    ...{ R: '#8c2f3f', C: '#26356e', c: '#e9ebf5', P: '#26356e', B: '#17102b' },
  },
  heads: { front, side, back: behind(front, 'H', 'h') },
  outfit: patch(
    2,
    `
    .....CCCccCCC.....
    ......CCRRCYY.....
    ......CCRRCYY.....
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
