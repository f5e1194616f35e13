// The figure of whoever has none drawn, from the same traits as the portrait: hair, eyes, mouth, inks.

import { grid } from '../portraits/sprite.ts';
import { strangerTraits } from '../portraits/stranger.ts';
import { behind, type Figure, type Patch, patch, patched } from './figure.ts';

const HEAD = grid(`
  ..................
  ......KKKKKK......
  ....KKSSSSSSKK....
  ...KSSSSSSSSSSK...
  ..KSSSSSSSSSSSSK..
  ..KSSSSSSSSSSSSK..
  ..KSSSSSSSSSSSSK..
  .KSSSSSSSSSSSSSSK.
  .KSSSSSSSSSSSSSSK.
  .KSSSSSSSSSSSSSSK.
  .KSSSSSSSSSSSSSSK.
  .KSSSSSSssSSSSSSK.
  ..KSSSSSSSSSSSSK..
  ..KSSSSSSSSSSSSK..
  ...KSSSSSSSSSSK...
  ....KKSSSSSSKK....
  ......KKKKKK......
`);

const SIDE = grid(`
  ..................
  ......KKKKKK......
  ....KKSSSSSSKK....
  ...KSSSSSSSSSSK...
  ..KSSSSSSSSSSSSK..
  ..KSSSSSSSSSSSSK..
  ..KSSSSSSSSSKKKK..
  ..KSSSSSSSSSSSSK..
  ..KSSSSSSSSSSWKK..
  ..KSSSSSKSSSSWKSK.
  ..KSSSSSKSSSSSSSSK
  ..KSSSSSSSSSSSSSK.
  ..KSSSSSSSSSSSSK..
  ...KSSSSSSSSKKKK..
  ....KSSSSSSSSSK...
  .....KKSSSSSKK....
  .......KKKKK......
`);

interface Hair {
  readonly front: Patch;
  readonly side: Patch;
}

/** In the order of the portrait's: cropped, wild, long, a fringe around. */
const HAIRS: readonly Hair[] = [
  {
    front: patch(
      0,
      `
      .....KKKKKKKK.....
      ...KKHHHHHHHHKK...
      ..KHHHhhhHHHHHHK..
      ..KHHHHHHHHHHHHK..
      ..KHHHHHHHHHHHHK..
      ..KHHSSSSSSSSHHK..
      ..KHSSSSSSSSSSHK..
    `,
    ),
    side: patch(
      0,
      `
      .....KKKKKKKK.....
      ...KKHHHHHHHHKK...
      ..KHHHhhhHHHHHHK..
      ..KHHHHHHHHHHHHK..
      ..KHHHHHHHHHHHHK..
      ..KHHHHHHHSSSSSK..
      ..KHHHHHHSSS......
      ..KHHHHS..........
      ..KHHHS...........
    `,
    ),
  },
  {
    front: patch(
      0,
      `
      ...KKKK..KKKK.....
      ..KHHHHKKHHHHKK...
      .KHHHhhHHHhhHHHK..
      .KHHHHHHHHHHHHHHK.
      .KHHHHHHHHHHHHHHK.
      .KHHHSSHHHSSHHHHK.
      .KHHSSSSSSSSSSHHK.
      ..KHSSSSSSSSSSHK..
    `,
    ),
    side: patch(
      0,
      `
      ...KKKK..KKKK.....
      ..KHHHHKKHHHHKK...
      .KHHHhhHHHhhHHHK..
      .KHHHHHHHHHHHHHHK.
      .KHHHHHHHHHHHHHHK.
      .KHHHHHHHSSHHHSK..
      .KHHHHHHSSSS......
      .KHHHHHS..........
      ..KHHHS...........
    `,
    ),
  },
  {
    front: patch(
      0,
      `
      .....KKKKKKKK.....
      ...KKHHHHHHHHKK...
      ..KHHHHhhhhHHHHK..
      .KHHHHHhhhhHHHHHK.
      .KHHHHHHHHHHHHHHK.
      .KHHHHSSSSSSHHHHK.
      .KHHHSSSSSSSSHHHK.
      .KHHSSSSSSSSSSHHK.
      .KHHSSSSSSSSSSHHK.
      .KHHSSSSSSSSSSHHK.
      .KHHSSSSSSSSSSHHK.
      .KHHSSSSssSSSSHHK.
      .KHHSSSSSSSSSSHHK.
      .KHHHSSSSSSSSHHHK.
      .KHHHKSSSSSSKHHHK.
      .KKHHKKKKKKKKHHKK.
      ..KKK........KKK..
    `,
    ),
    side: patch(
      0,
      `
      .....KKKKKKKK.....
      ...KKHHHHHHHHKK...
      ..KHHHHhhhhHHHHK..
      .KHHHHHhhhhHHHHK..
      .KHHHHHHHHHHHHHK..
      .KHHHHHHHHHSSSSK..
      .KHHHHHHHHSSS.....
      .KHHHHHHHSS.......
      .KHHHHHHHSS.......
      .KHHHHHHHSS.......
      .KHHHHHHHSS.......
      .KHHHHHHHSS.......
      .KHHHHHHHSS.......
      .KHHHHHHHHS.......
      .KHHHHHHHK........
      .KKHHHHHK.........
      ..KKKKKK..........
    `,
    ),
  },
  {
    front: patch(
      3,
      '......hhS.........\n.....hh...........\n..................\n..KHSSSSSSSSSSHK..\n.KHHSSSSSSSSSSHHK.\n.KHHSSSSSSSSSSHHK.',
    ),
    side: patch(
      3,
      '......hhS.........\n.....hh...........\n..................\n..KHHHHS..........\n..KHHHHHS.........\n..KHHHHS..........',
    ),
  },
];

/** In the order of the portrait's: plain, glasses, sunglasses, stern. */
const EYES: readonly Patch[] = [
  patch(7, '....KKKSSSSKKK....\n....SSSSSSSSSS....\n....SWKSSSSWKS....\n....SWKSSSSWKS....'),
  patch(7, '...KKKKKSSKKKKK...\n...KWWWKKKKWWWK...\n...KWKWKSSKWKWK...\n...KKKKKSSKKKKK...'),
  patch(8, '..KKKKKKKKKKKKKK..\n...KKWKKSSKKWKK...\n....KKKSSSSKKK....'),
  patch(7, '...KKSSSSSSSSKK...\n....SKKSSSSKKS....\n....SWKSSSSKWS....\n....SWKSSSSKWS....'),
];

/** In the order of the portrait's: shut, a smile, teeth, a moustache, down. */
const MOUTHS: readonly Patch[] = [
  patch(13, '......KKKKKK......'),
  patch(12, '.....KSSSSSSK.....\n......KKKKKK......'),
  patch(12, '.....KKKKKKKK.....\n.....KWWWWWWK.....\n......KKKKKK......'),
  patch(12, '....HHHHHHHHHH....\n....HSKKKKKKSH....'),
  patch(12, '......KKKKKK......\n.....KSSSSSSK.....'),
];

const FACES: Figure['faces'] = {
  gloating: patch(
    8,
    `
    ....SKKSSSSKKS....
    ....KSSKSSKSSK....
    ....SSSSSSSSSS....
    ....SSSSssSSSS....
    .....KKKKKKKK.....
    .....KWWWWWWK.....
    ......KKKKKK......
  `,
  ),
  panicking: patch(
    7,
    `
    ....KKKSSSSKKK....
    ...KWWWKSSKWWWK...
    ...KWKWKSSKWKWK...
    ...SKKKSSSSKKKS...
    ....SSSSssSSSS....
    ......KKKKKK......
    ......KRRRRK......
    ......KKKKKK......
  `,
  ),
  ruined: patch(
    8,
    `
    ....KSKSSSSKSK....
    ....SKSSSSSSKS....
    ....KSKSSSSKSK....
    ....SSSSssSSSS....
    ......KKKKKK......
    .....KSSSSSSK.....
  `,
  ),
};

const NAPE = patch(8, '.KHHHHHHHHHHHHHHK.\n.KHHHHHHHHHHHHHHK.\n..KHHHHHHHHHHHHK..');
const BALDING = 3;

/** The figure of an id, the same on every machine and every day. */
export function strangerFigure(id: string): Figure {
  const { hair, eyes, mouth, inks } = strangerTraits(id);
  const cut = HAIRS[hair];
  const haired = cut === undefined ? HEAD : patched(HEAD, cut.front);
  const features = [EYES[eyes], MOUTHS[mouth]].flatMap((part) => part ?? []);
  return {
    inks: { K: '#17102b', W: '#ffffff', R: '#b3243f', P: '#3a3550', B: '#17102b', ...inks },
    heads: {
      front: features.reduce(patched, haired),
      side: cut === undefined ? SIDE : patched(SIDE, cut.side),
      back: hair === BALDING ? patched(behind(haired, 'S', 'H'), NAPE) : behind(haired, 'H', 'h'),
    },
    faces: FACES,
  };
}
