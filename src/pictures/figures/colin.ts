// Colin, the compliance officer, on foot: a parting drawn with a ruler, a red tie, the clipboard.

import { grid } from '../portraits/sprite.ts';
import { behind, type Figure, patch } from './figure.ts';

const front = grid(`
  ..................
  ....KKKKKKKKKK....
  ..KKHHHHSHHHHHKK..
  ..KHHHHHSHhhhhHK..
  .KHHHHHSHHhhhHHHK.
  .KHHHHHSHHHHHHHHK.
  .KHHSSSSSSSSSSHHK.
  .KHSSSSSSSSSSSSHK.
  ..KSKKSSSSSSKKSK..
  ..KKSSSSSSSSSSKK..
  .KSSWKWSSSSWKWSSK.
  .KSSWKWSssSWKWSSK.
  ..KSSSSSssSSSSSK..
  ..KSrSSSSSSSSrSK..
  ..KSSKKKKKKKKSSK..
  ...KSSKWWWWKSSK...
  ....KKKKKKKKKK....
`);

const side = grid(`
  ..................
  ....KKKKKKKKKK....
  ...KHHHHHHHHHHK...
  ..KHHHHHHhhhHHHK..
  ..KHHHHHhhhHHHHK..
  .KHHHHHHHHHHHHHK..
  .KHHHHHHHSSSSSSK..
  .KHHHHHHSSSSSSSK..
  ..KHHHSSSSSSKKSK..
  ..KHHSSKSSSSSSSK..
  ..KHHSSKSSSSSWKSK.
  ..KKHSSSSSSSSWKSSK
  ...KSSSSSSSSSSSSSK
  ...KSSSSSSSSrSSSK.
  ....KSSSSSSKKKKK..
  .....KSSSSSSSSK...
  ......KKKKKKKK....
`);

export const colin: Figure = {
  inks: {
    ...{ K: '#17102b', H: '#6a4426', h: '#8f6038', S: '#f7d3b6', s: '#d6a07c', W: '#ffffff', r: '#f0a08c' },
    ...{ Y: '#f3e3b0', R: '#c23b3b', C: '#e9ebf5', c: '#c9ced9', P: '#6a6155', B: '#3a2a1c' },
  },
  heads: { front, side, back: behind(front, 'H', 'h') },
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
      .KSKSSKSssSKSSKSK.
    `,
    ),
    panicking: patch(
      8,
      `
      ..KKKKSSSSSSKKKK..
      ..KKWWWKSSKWWWKK..
      .KSKWKWKSSKWKWKSK.
      .KSSKKKSssSKKKSSK.
      ..KSSSSSssSSSSSK..
      ..KSSSKKKKKKSSSK..
      ..KSSSKRRRRKSSSK..
      ...KSSKKKKKKSSK...
    `,
    ),
    ruined: patch(
      9,
      `
      ..KSKSKSSSSKSKSK..
      .KSSSKSSSSSSKSSSK.
      .KSSKSKSssSKSKSSK.
      ..KSSSSSssSSSSSK..
      ..KSSSSSSSSSSSSK..
      ..KSSSSKKKKSSSSK..
      ...KSSKSSSSKSSK...
    `,
    ),
  },
};
