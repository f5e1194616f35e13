// Colin, the compliance officer, on foot: a green eyeshade, a comb-over, a moustache that disapproves.

import { grid } from '../sprite.ts';
import { behind, type Figure, patch } from './figure.ts';

const front = grid(`
  ..................
  .....KKKKKKKK.....
  ...KKSSSSSSSSKK...
  ..KSHHHHSSSSSSSK..
  ..KSSSHHHHHSSSSK..
  .KKKKKKKKKKKKKKKK.
  .KGGGGgggGGGGGGGK.
  KGGGggGGGGGGGGGGGK
  KKKKKKKKKKKKKKKKKK
  ..KSKKKSSSSKKKSK..
  .KSSWKWSSSSWKWSSK.
  .KSSSSSSssSSSSSSK.
  ..KSSSSSssSSSSSK..
  ..KSHHHHHHHHHHSK..
  ..KSHSSKKKKSSHSK..
  ...KSSSSSSSSSSK...
  ....KKKKKKKKKK....
`);

const side = grid(`
  ..................
  .....KKKKKKKK.....
  ...KKSSSSSSSSKK...
  ..KSSSSHHHHHSSSK..
  ..KSHHHHSSSSSSSK..
  .KKKKKKKKKKKKKKK..
  .KGGGGGGGGGGGGGKKK
  .KKKKKKKKKKKKGGGgK
  ..KHHHSSSSSSKKKKKK
  ..KHHSSKSSSSKKKK..
  ..KHHSSKSSSSSWKSK.
  ..KKHSSSSSSSSSSSSK
  ...KSSSSSSSSSSSSSK
  ...KSSSSSSHHHHHHK.
  ....KSSSSSHSSKKK..
  .....KSSSSSSSSK...
  ......KKKKKKKK....
`);

export const colin: Figure = {
  inks: {
    ...{ K: '#17102b', H: '#6b4a2c', S: '#f4c9ac', s: '#d29a7c', W: '#ffffff', G: '#1f9d6b', g: '#7be0b0' },
    ...{ Y: '#f3e3b0', R: '#a33a2a', C: '#e9ebf5', c: '#5f6b52', P: '#6a6155', B: '#3a2a1c' },
  },
  heads: { front, side, back: behind(front, 'S', 'GgH') },
  outfit: patch(
    2,
    `
    .....CcCRRCcC.....
    .....CcCRRCcKKKKK.
    .....CcCRRCcKYYYK.
    .....CcCRRCcKRRYK.
    ............KYYYK.
    ............KKKKK.
  `,
  ),
  faces: {
    gloating: patch(
      9,
      `
      ..KSSSSSSSSSSSSK..
      .KSSKKSSSSSSKKSSK.
      .KSKSSKSSSSKSSKSK.
    `,
    ),
    panicking: patch(
      9,
      `
      ..KKKKKSSSSKKKKK..
      .KSKWKWSSSSWKWKSK.
      .KSKKKKSssSKKKKSK.
      ..KSSSSSssSSSSSK..
      ..KSHHHHHHHHHHSK..
      ..KSHSKKKKKKSHSK..
      ...KSSKRRRRKSSK...
    `,
    ),
    ruined: patch(
      9,
      `
      ..KSKSKSSSSKSKSK..
      .KSSSKSSSSSSKSSSK.
      .KSSKSKSSSSKSKSSK.
    `,
    ),
  },
};
