// The drawn faces of those who watch the traders, 24 cells square.
// At 40 pixels the outline tells them apart: a bun above and a chain below, a side parting and a clipboard.

import type { Sprite } from './sprite.ts';
import { grid } from './sprite.ts';

const OUTLINE = '#17102b';

/** Regulator: a grey bun, reading glasses on a chain, brows that have seen it before, a red whistle. */
const ruth: Sprite = {
  inks: {
    K: OUTLINE,
    H: '#c9ccd8',
    h: '#9a9fb3',
    R: '#d94f5c',
    S: '#f3cdb4',
    s: '#cf9c80',
    W: '#ffffff',
    B: '#3f6ea8',
    G: '#ffd76a',
    F: '#0d5f63',
    M: '#8e2f45',
    C: '#1f4d46',
    c: '#337567',
  },
  rows: grid(`
    ........KKKKKKKK........
    ......KKHHHHHHHHKK......
    .....KHHHhhhhhhHHHK.....
    .....KHHhHHHHHHhHHK.....
    .....KKHHhhhhhhHHKK.....
    ....KKKKKKKKKKKKKKKK....
    ...KHHhhHHHHHHHHhhHHK...
    ..KHHhhHHHHHHHHHHhhHHK..
    ..KHHHHHHSSSSSSHHHHHHK..
    ..KHHHSSSSSSSSSSSSHHHK..
    ..KHKKKKKSSSSSSKKKKKHK..
    ..KHSSKKKKSSSSKKKKSSHK..
    .KSKFFFFFFSSSSFFFFFFKSK.
    .KGFFWBKWFFFFFFWKBWFFGK.
    ..GSFWWWWFSSSSFWWWWFSG..
    ..GKSFFFFSSssSSFFFFSKG..
    ..G.KSSSSSSssSSSSSSK.G..
    ..G.KSSsSSSSSSSSsSSK.G..
    ..GG.KSSSMMMMMMSSSK.GG..
    ...G..KSSsSSSSsSSK..G...
    ..KGGKKKSSssssSSKKKGGK..
    .KCCGGCCKWWssWWKCCGGCCK.
    KCCCCGGKWWRRRRRWKGGCCCCK
    KCCcCCGGGRRWWRRGGGCCcCCK
  `),
};

/** Compliance officer: a parting drawn with a ruler, a tie, a smile that hopes, and the clipboard. */
const colin: Sprite = {
  inks: {
    K: OUTLINE,
    H: '#6a4426',
    h: '#8f6038',
    S: '#f7d3b6',
    s: '#d6a07c',
    r: '#f0a08c',
    W: '#ffffff',
    w: '#d5e2ee',
    B: '#2c7a8c',
    D: '#9fd8ff',
    T: '#c23b3b',
    t: '#8d2530',
    L: '#b07a3c',
    M: '#c9ced9',
    G: '#4c9e5c',
  },
  rows: grid(`
    ........................
    .......KKKKKKKKKK.......
    .....KKHHHSHHHHHHKK.....
    ....KHHHHHSHhhhhHHHK....
    ...KHHHHHSHhhhhhhHHHK...
    ...KHHHHHSHHHHHHHHHHK...
    ...KHHHHSHHHHHHHHHHHK...
    ...KHHHSSSSSSSSSSSHHK...
    ...KHSSSSSSSSSSSSSSHK.D.
    ...KSSSKKSSSSSSKKSSSKDD.
    ...KSKKSSSSSSSSSSKKSKDD.
    ..KSSKWWWKSSSSKWWWKSSK..
    ..KSSKWBKKSSSSKWBKKSSK..
    ..KSSSWBKWSSSSWBKWSSSK..
    ...KSSSSSSSssSSSSSSSK...
    ...KSrrSSSSssSSSSrrSK...
    ...KSSKKKKKKKKKKKKSSK...
    ....KSSKWWWKWWWKWKSK....
    .....KSSKKKKKKKKSSK.....
    ...KKKMMKKKsssssKKKKK...
    ..KLLKMMKLLKWTTWKwwwwwK.
    .wKLWWWWWWLKWTtWWKwwwwwK
    KwKLWGKKKWLKTTtWKwwwwwwK
    KwKLWWWWWWLKTTTtKwwwwwwK
  `),
};

/** By performer id. */
export const OVERSEERS: Readonly<Record<string, Sprite>> = { ruth, colin };
