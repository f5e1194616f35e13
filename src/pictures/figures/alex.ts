// Alex, the crypto degen, on foot: cap turned round, laser eyes, a gold tooth in every smile.

import { grid } from '../portraits/sprite.ts';
import { behind, type Figure, patch, patched } from './figure.ts';

const front = grid(`
  .....KKKKKKKK.....
  ...KKHHHHHHHHKK...
  ..KHhhhHHHHHHHHK..
  ..KHhhHHHHHHHHHK..
  .KHhHHHHHHHHHHHHK.
  .KHHHKKKKKKKKHHHK.
  .KHHKLLLLLLLLKHHK.
  .KKKKKKKKKKKKKKKK.
  ..KSSSSSSSSSSSSK..
  ..KKKKSSSSSSKKKK..
  rrRRRWRSSSSRWRRRrr
  RRRRRWRSSSSRWRRRRR
  ..KSSSSSssSSSSSK..
  ..KSSKKKKKKKKSSK..
  ..KSSKWWWAAWKSSK..
  ...KSSKKKKKKSSK...
  ....KKKKKKKKKK....
`);

const side = grid(`
  .....KKKKKKKK.....
  ...KKHHHHHHHHKK...
  ..KHHHHHHHHhhhHK..
  ..KHHHHHHHHHhhHK..
  .KHHHHHHHHHHHhHHK.
  .KHHHHHHHHHKKKKKK.
  KKKHHHHHHHKLLLLLK.
  KHHKKKKKKKKKKKKKK.
  KKKKLLLKSSSSSSSK..
  ..KLLLKSSSSKKKKK..
  ..KLLKSSKSSSRWRRrr
  ..KLLKSSKSSSRWRRRR
  ..KKKSSSSSSSSsSSK.
  ...KSSSSSSKKKKKK..
  ...KSSSSSSKWAWK...
  ....KKSSSSSKKKK...
  ......KKKKKK......
`);

const PEAK = patch(
  7,
  `
  ....KhhhhhhhhK....
  ....KhhhhhhhhK....
  ..KLKKKKKKKKKKLK..
  ..KLLLLLLLLLLLLK..
  ..KLLLLLLLLLLLLK..
  ..KLLLLLLLLLLLLK..
  ..KLLLLLLLLLLLLK..
  ...KSSLLLLLLSSK...
  ....KKSSSSSSKK....
`,
);

export const alex: Figure = {
  inks: {
    ...{ K: '#17102b', H: '#4338a8', h: '#6f63e0', L: '#8a4b22', S: '#f2c39a', s: '#c98e63', W: '#ffffff' },
    ...{ R: '#ff1f3d', r: '#ff7a6b', A: '#ffd23f', C: '#30304f', c: '#d55e00', P: '#5a6fa8', B: '#e8e8f5' },
  },
  heads: { front, side, back: patched(behind(front, 'H', 'h').map(withoutLasers), PEAK) },
  outfit: patch(
    1,
    `
    ......CAssAC......
    .......AccA.......
    .......cAAc.......
    .......cAAc.......
  `,
  ),
  faces: {
    gloating: patch(
      9,
      `
      ..KKKKSSSSSSKKKK..
      RRRRRWRSSSSRWRRRRR
      RRRRRWRSSSSRWRRRRR
      ..KSSKKKKKKKKSSK..
      ..KSSKWWWAAWKSSK..
      ..KSSKWWWAAWKSSK..
      ...KSSKKKKKKSSK...
    `,
    ),
    panicking: patch(
      8,
      `
      ..KSKKKSSSSKKKSK..
      ..KKWWWKSSKWWWKK..
      .KSKWRWKSSKWRWKSK.
      .KSSKKKSSSSKKKSSK.
      ..KSSSKKKKKKSSSK..
      ..KSSKWAWAWWKSSK..
      ..KSSKWKWKWAKSSK..
      ...KSSKKKKKKSSK...
    `,
    ),
    ruined: patch(
      9,
      `
      ..KSKSKSSSSKSKSK..
      .KSSSKSSSSSSKSSSK.
      .KSSKSKSSSSKSKSSK.
      ..KSSSSSssSSSSSK..
      ..KSSSSSSSSSSSSK..
      ..KSSSSKKKKKSSSK..
      ...KSSKSSSSSKSK...
    `,
    ),
  },
};

/** Nobody sees them from behind. */
function withoutLasers(line: string): string {
  return /^[Rr]/.test(line) ? '..KHHHHHHHHHHHHK..' : line;
}
