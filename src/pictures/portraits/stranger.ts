// A face for whoever has none drawn: head, hair, eyes, mouth and clothes picked by the id alone,
// so that the same performer looks the same on every machine and every day.

import { chance } from '../../show/chance.ts';
import type { Colour } from '../drawing/palette.ts';
import type { Sprite } from './sprite.ts';
import { grid } from './sprite.ts';

/** Lines that cover the face from row `top` down; dots leave what is below. */
interface Layer {
  readonly top: number;
  readonly rows: readonly string[];
}

const layer = (top: number, text: string): Layer => ({ top, rows: grid(text) });

const HEAD = layer(
  0,
  `
  ........................
  ........................
  ........................
  .......KKKKKKKKKK.......
  .....KKSSSSSSSSSSKK.....
  ....KSSSSSSSSSSSSSSK....
  ...KSSSSSSSSSSSSSSSSK...
  ...KSSSSSSSSSSSSSSSSK...
  ...KSSSSSSSSSSSSSSSSK...
  ...KSSSSSSSSSSSSSSSSK...
  ..KKSSSSSSSSSSSSSSSSKK..
  .KSKSSSSSSSSSSSSSSSSKSK.
  .KSKSSSSSSSSSSSSSSSSKSK.
  ..KKSSSSSSSSSSSSSSSSKK..
  ...KSSSSSSSssSSSSSSSK...
  ...KSSSSSSSssSSSSSSSK...
  ...KSSSSSSSSSSSSSSSSK...
  ...KSSSSSSSSSSSSSSSSK...
  ....KSSSSSSSSSSSSSSK....
  .....KSSSSSSSSSSSSK.....
  ...KKKKKssssssssKKKKK...
  ..KCCCCCKKssssKKCCCCCK..
  .KCCCCCCCCKKKKCCCCCCCCK.
  KCCCCCCCCcCCCCcCCCCCCCCK
`,
);

const HAIRS: readonly Layer[] = [
  layer(
    2,
    `
    .......KKKKKKKKKK.......
    .....KKHHHHHHHHHHKK.....
    ....KHHHhhhhHHHHHHHK....
    ...KHHHHHHHHHHHHHHHHK...
    ...KHHHHHHHHHHHHHHHHK...
    ...KHHHHSSSSSSSSSHHHK...
    ...KHHSSSSSSSSSSSSHHK...
  `,
  ),
  layer(
    0,
    `
    ......KKKK...KKKK.......
    .....KHHHHKKKHHHHKK.....
    ....KHHHHHHHHHHHHHHKK...
    ...KHHHhhHHHHhhHHHHHHK..
    ..KHHHHHHHHHHHHHHHHHHK..
    ..KHHHHHHHHHHHHHHHHHHK..
    ..KHHHHHSSHHHHSSHHHHHK..
    ..KHHHSSSSSSSSSSSSHHHK..
    ...KHSSSSSSSSSSSSSSHK...
  `,
  ),
  layer(
    2,
    `
    .......KKKKKKKKKK.......
    .....KKHHHHHHHHHHKK.....
    ....KHHHHHhhhhhHHHHK....
    ...KHHHHHHhhhhhHHHHHK...
    ..KHHHHHHHHHHHHHHHHHHK..
    ..KHHHHHHHSSSSHHHHHHHK..
    ..KHHHHSSSSSSSSSSHHHHK..
    ..KHHHSSSSSSSSSSSSHHHK..
    ..KHHSSSSSSSSSSSSSSHHK..
    ..KHHSSSSSSSSSSSSSSHHK..
    ..KHHSSSSSSSSSSSSSSHHK..
    ..KHHSSSSSSSSSSSSSSHHK..
    ..KHHSSSSSSssSSSSSSHHK..
    ..KHHSSSSSSssSSSSSSHHK..
    ..KHHSSSSSSSSSSSSSSHHK..
    ..KHHHSSSSSSSSSSSSHHHK..
    ..KHHHSSSSSSSSSSSSHHHK..
    ..KKHHHSSSSSSSSSSHHHKK..
  `,
  ),
  layer(
    5,
    `
    ....KSSShhSSSSSSSSSK....
    ...KSShhSSSSSSSSSSSSK...
    ...KSSSSSSSSSSSSSSSSK...
    ...KHSSSSSSSSSSSSSSHK...
    ...KHHSSSSSSSSSSSSHHK...
    ..KKHHSSSSSSSSSSSSHHKK..
  `,
  ),
];

const EYES: readonly Layer[] = [
  layer(
    9,
    `
    ......KKKK....KKKK......
    ........................
    ......WWKK....WWKK......
    ......WWKK....WWKK......
  `,
  ),
  layer(
    9,
    `
    .....KKKKKK..KKKKKK.....
    .....KWWWWK..KWWWWK.....
    .....KWKKWKKKKWKKWK.....
    .....KWKKWK..KWKKWK.....
    .....KKKKKK..KKKKKK.....
  `,
  ),
  layer(
    10,
    `
    ....KKKKKKKKKKKKKKKK....
    .....KKWKKK..KKWKKK.....
    .....KWKKKK..KWKKKK.....
    ......KKKK....KKKK......
  `,
  ),
  layer(
    9,
    `
    .....KK..........KK.....
    .......KK......KK.......
    ......WKKW....WKKW......
    ......WKKW....WKKW......
  `,
  ),
];

const MOUTHS: readonly Layer[] = [
  layer(17, '.........KKKKKK.........'),
  layer(16, '........K......K........\n........KKKKKKKK........'),
  layer(16, '.......KKKKKKKKKK.......\n.......KWWWWWWWWK.......\n........KKKKKKKK........'),
  layer(15, '.....HHHHH..HHHHH.......\n....HHHHHHHHHHHHHHHH....\n....HHH..KKKKKK..HHH....'),
  layer(17, '.........KKKKKK.........\n........K......K........'),
];

const SKINS = [
  { S: '#f8d9c0', s: '#d8a684' },
  { S: '#e2ab7f', s: '#b67d54' },
  { S: '#b97a4d', s: '#8c5530' },
  { S: '#7d4a2c', s: '#57301a' },
] as const;

const HAIR_INKS = [
  { H: '#2a2140', h: '#4a3c72' },
  { H: '#8c4a1f', h: '#b8692f' },
  { H: '#e9b949', h: '#ffdf8a' },
  { H: '#b9bccb', h: '#e3e5ee' },
  { H: '#d1433f', h: '#f27a63' },
] as const;

const CLOTHES = [
  { C: '#2f3b66', c: '#ffffff' },
  { C: '#7c2848', c: '#ffd23f' },
  { C: '#1f5a52', c: '#bff0dd' },
  { C: '#4a4a5e', c: '#e86a50' },
] as const;

/** What the id alone decides: which of each part, and the inks. */
export interface Traits {
  readonly hair: number;
  readonly eyes: number;
  readonly mouth: number;
  readonly inks: Readonly<Record<'S' | 's' | 'H' | 'h' | 'C' | 'c', Colour>>;
}

export function strangerTraits(id: string): Traits {
  const draw = chance(id, 'face');
  const [hair, eyes, mouth] = [HAIRS, EYES, MOUTHS].map((parts) => draw.pick([...parts.keys()]));
  const inks = { ...draw.pick(SKINS), ...draw.pick(HAIR_INKS), ...draw.pick(CLOTHES) };
  return { hair: hair ?? 0, eyes: eyes ?? 0, mouth: mouth ?? 0, inks };
}

/** The generated face of an id, 24 cells square. */
export function strangerFace(id: string): Sprite {
  const { hair, eyes, mouth, inks } = strangerTraits(id);
  const layers = [HEAD, HAIRS[hair], EYES[eyes], MOUTHS[mouth]].flatMap((part) => part ?? []);
  return { rows: layers.reduce(laidOver, []), inks: { K: '#17102b', W: '#ffffff', ...inks } };
}

function laidOver(below: readonly string[], { top, rows }: Layer): readonly string[] {
  const height = Math.max(below.length, top + rows.length);
  return Array.from({ length: height }, (_, row) => {
    const under = below[row] ?? '';
    const over = rows[row - top];
    if (over === undefined) return under;
    return [...over].map((letter, column) => (letter === '.' ? (under[column] ?? '.') : letter)).join('');
  });
}
