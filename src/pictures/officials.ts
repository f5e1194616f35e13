// The drawn faces of those who watch the traders, 24 cells square: the regulator and the compliance officer.

import type { Sprite } from './sprite.ts';
import { grid } from './sprite.ts';

const OUTLINE = '#17102b';

/** Regulator: a bun like a full stop, half-moon glasses, a badge. */
export const ruth: Sprite = {
  inks: {
    ...{ K: OUTLINE, H: '#b9bccb', h: '#e9ebf5', S: '#d9a07a', s: '#b27a55', W: '#ffffff' },
    ...{ Y: '#e0b030', R: '#8c2f3f', C: '#26356e', c: '#e9ebf5' },
  },
  rows: grid(`
    .........KKKKKK.........
    ........KHHHHHHK........
    ........KHhhhHHK........
    ........KHHHHHHK........
    ......KKKKHHHHKKKK......
    ....KKHHHHhhhhHHHHKK....
    ...KHHHhhhHHHHhhhHHHK...
    ..KHHHhhHHHHHHHHhhHHHK..
    ..KHHHHHHHHHHHHHHHHHHK..
    ..KHHHSSSSSSSSSSSSHHHK..
    ..KHHSSSSSSSSSSSSSSHHK..
    ..KHHSKKKKSSSSKKKKSHHK..
    ..KHSSSWKKSSSSKKWSSSHK..
    ..KHYYYYYYYSSYYYYYYYHK..
    ..KKSYWWWWYYYYWWWWYSKK..
    ...KSSYYYYSssSYYYYSSK...
    ...KSSSSSSSssSSSSSSSK...
    ....KSSSSSSSSSSSSSSK....
    ....KSSSSKRRRRKSSSSK....
    .....KSSSSSSSSSSSSK.....
    ...KKKKKssssssssKKKKK...
    ..KCCCCCKcssssCKCCCCCK..
    .KCCCCCCCcRRccCCCYYYCCK.
    KCCCCCCCCCRRCCCCCYYYCCCK
  `),
};

/** Compliance officer: an eyeshade, a comb-over, a moustache like a ruled line. */
export const colin: Sprite = {
  inks: {
    ...{ K: OUTLINE, H: '#6b4a2c', S: '#f4c9ac', s: '#d29a7c', W: '#ffffff', G: '#1f9d6b', g: '#7be0b0' },
    ...{ R: '#a33a2a', C: '#e9ebf5', c: '#5f6b52' },
  },
  rows: grid(`
    ........................
    ........KKKKKKKK........
    ......KKSSSSSSSSKK......
    ....KKSSSSSSSSSSSSKK....
    ...KSSHHHHHHSSSSSSSSK...
    ...KSSSSSHHHHHHHSSSSK...
    ..KSHHHSSSSSHHHHHSSSSK..
    ..KKKKKKKKKKKKKKKKKKKK..
    .KGGGGGgggggGGGGGGGGGGK.
    KGGGGgggGGGGGGGGGGGGGGGK
    KGGGGGGGGGGGGGGGGGGGGGGK
    KKKKKKKKKKKKKKKKKKKKKKKK
    ..KSSSKKKKSSSSKKKKSSSK..
    .KKSSSSWKKSSSSKKWSSSSKK.
    .KSSSSSWKKSSSSKKWSSSSSK.
    .KKSSSSSSSSssSSSSSSSSKK.
    ..KSSSSSSSSssSSSSSSSSK..
    ..KSSSHHHHHHHHHHHHSSSK..
    ..KSSHHHHHHHHHHHHHHSSK..
    ...KSSSSSKKKKKKSSSSSK...
    ....KSSSSSSSSSSSSSSK....
    ...KKKKKKssssssKKKKKK...
    ..KCCcCCCKRRRRKCCCcCCK..
    .KCCCcCCCCKRRKCCCCcCCCK.
  `),
};
