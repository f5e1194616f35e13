// The drawn faces of the house cast and of the wire service, 24 cells square.
// What tells them apart at 40 pixels is the outline: bob and glasses, bear ears, laser eyes, headset.

import { OVERSEERS } from './overseers.ts';
import type { Sprite } from './sprite.ts';
import { grid } from './sprite.ts';

const OUTLINE = '#17102b';

/** Quant: a bob cut with a ruler, and glasses that reflect a spreadsheet. */
const alice: Sprite = {
  inks: {
    K: OUTLINE,
    H: '#2b2350',
    h: '#4b3f86',
    S: '#f6d7c3',
    s: '#d9a98f',
    W: '#eaf6ff',
    w: '#9fd4f5',
    G: '#ff3d6e',
    R: '#b3243f',
    C: '#3a3f58',
    c: '#565d7d',
  },
  rows: grid(`
    ........................
    ........................
    .......KKKKKKKKKK.......
    .....KKHHHHHHHHHHKK.....
    ....KHHHhhhhhhHHHHHK....
    ...KHHHhhhhhhhhHHHHHK...
    ...KHHHHHHHHHHHHHHHHK...
    ...KHHHHHHHHHHHHHHHHK...
    ...KHHHKKKKKKKKKKHHHK...
    ..KHHHKSSSSSSSSSSKHHHK..
    ..KHKGGGGGGSSGGGGGGKHK..
    ..KHKGssssGGGGssssGKHK..
    ..KHKGWKKwGSSGWKKwGKHK..
    ..KHKGWKKwGSSGWKKwGKHK..
    ..KHKGGGGGGSSGGGGGGKHK..
    ..KHHKSSSSSssSSSSSKHHK..
    .KHHHKSSSSSssSSSSSKHHHK.
    .KHHHKSSSSSSSSSSSSKHHHK.
    .KHHHHKSSSRRRRSSSKHHHHK.
    .KHHHKKKSSSSSSSSKKKHHHK.
    ..KKK..KKssssssKK..KKK..
    ....KKKKCCCCCCCCKKKK....
    ..KKCCCCCccccccCCCCCKK..
    .KCCCCCCCCCCCCCCCCCCCCK.
  `),
};

/** Bear: the hood has ears, the eyes have not slept since 2008. */
const sarah: Sprite = {
  inks: {
    K: OUTLINE,
    H: '#8a5632',
    h: '#6b3f22',
    A: '#f0b98a',
    L: '#e7c25a',
    S: '#e8b48f',
    s: '#b9805f',
    W: '#ffffff',
    M: '#7a2d2d',
  },
  rows: grid(`
    ........................
    .....KKKK......KKKK.....
    ....KHHHHK....KHHHHK....
    ....KHAAHHKKKKHHAAHK....
    ....KHAAHHHHHHHHAAHK....
    ....KHHHHHHHHHHHHHHK....
    ....KHHHHHHHHHHHHHHK....
    ...KHHHHhhhhhhhhHHHHK...
    ..KHHHhhLLLLLLLLhhHHHK..
    ..KHHhLLLLSSSSLLLLhHHK..
    ..KHHhKKKSSSSSSKKKhHHK..
    ..KHHhSSKKKSSKKKSShHHK..
    ..KHHhSWWKKSSWWKKShHHK..
    ..KHHhSWWKKSSWWKKShHHK..
    ..KHHhSssssSSssssShHHK..
    ..KHHhSSSSSssSSSSShHHK..
    ..KHHHhSSSSSSSSSShHHHK..
    ..KHHHhSSMMMMMMSShHHHK..
    ...KHHHSMSSSSSSMSHHHK...
    ....KHHHhSSSSSShHHHK....
    ...KKKHHHhhhhhhHHHKKK...
    ..KHHHHHHHLHHLHHHHHHHK..
    .KHHHHHHHHLHHLHHHHHHHHK.
    KHHHHHHHHHLHHLHHHHHHHHHK
  `),
};

/** Degen: cap turned round, a gold tooth, and eyes set to the moon. */
const alex: Sprite = {
  inks: {
    K: OUTLINE,
    H: '#4338a8',
    h: '#6f63e0',
    L: '#8a4b22',
    S: '#f2c39a',
    s: '#c98e63',
    W: '#ffffff',
    R: '#ff1f3d',
    r: '#ff7a6b',
    A: '#ffd23f',
    C: '#23233d',
    c: '#44446b',
  },
  rows: grid(`
    ........................
    .......KKKKKKKKKK.......
    .....KKHHHHHHHHHHKK.....
    ....KHHhhhHHHHHHHHHK....
    ...KHHhhhHHHHHHHHHHHK...
    ...KHHhhHHHHHHHHHHHHK...
    ...KHHHHKKKKKKKKHHHHK...
    ...KHHHKLLLLLLLLKHHHK...
    ...KHHKLLLLLLLLLLKHHK...
    ...KKKKKKKKKKKKKKKKKK...
    ...KSSSSSSSSSSSSSSSSK...
    ..KKSKKKKSSSSSSKKKKSKK..
    rrrrrRRRRRSSSSRRRRRrrrrr
    RRRRRRWWWRSSSSRWWWRRRRRR
    RRRRRRWWWRSSSSRWWWRRRRRR
    rrrrrRRRRRSSSSRRRRRrrrrr
    ...KSSSSSSSssSSSSSSSK...
    ...KSSSKKKKKKKKKKSSSK...
    ...KSSSKWWWWAAWWKSSSK...
    ....KSSSKWWWAAWKSSSK....
    .....KSSSKKKKKKSSSK.....
    ...KKKKKsssssssKKKKKK...
    ..KCCCCCKKsssKKCCCCCCK..
    .KCCCCCCCcKKKcCCCCCCCCK.
  `),
};

/** Hype: hair on end, headset on, already shouting. */
const mike: Sprite = {
  inks: {
    K: OUTLINE,
    H: '#e8622c',
    h: '#ff9a4d',
    A: '#4a4a68',
    a: '#8e8eb5',
    S: '#ffd9b8',
    s: '#dfa27c',
    W: '#ffffff',
    M: '#7d1230',
    R: '#ff6b81',
    C: '#2c6fd6',
  },
  rows: grid(`
    ........K...KK...K......
    .......KHK.KHHK.KHK.....
    .....K.KHHKHHHHKHHK.K...
    ....KHKHHHHHHHHHHHHKHK..
    ....KHHHhhHHHhhHHHHHHK..
    ...KKAAAAAAAAAAAAAAAAK..
    ..KAAaaaaaaaaaaaaaaAAK..
    ..KAAHHHSHHHHHSHHHHAAK..
    .KKAKSSSKKSSSSKKSSSKAKK.
    KAAAKSKKKKSSSSKKKKSKAAAK
    KAaAKKWWWWKSSKWWWWKKAaAK
    KAaAKWWWWWWKKWWWWWWKAaAK
    KAaAKWWKKWWSSWWKKWWKAaAK
    KAaAKWWKKWWSSWWKKWWKAaAK
    KAAAKKWWWWSSSSWWWWKKAAAK
    .KAKKSSSSSssssSSSSSKKKK.
    ..KAKSSKKKKKKKKKKSSK....
    ..KAKSKWWWWWWWWWWKSK....
    ..KKAAKMMMMMMMMMMKSK....
    ...KKAAAKMMRRRRMMKSK....
    .....KAAKMRRRRRRKSK.....
    ......KKSKKKKKKKSK......
    ....KKKCCKSSSSKCCKKK....
    ..KKCCCCCCKSSKCCCCCCKK..
  `),
};

/** The news service: an old television that has just been interrupted. */
const wire: Sprite = {
  inks: {
    K: OUTLINE,
    H: '#d8433b',
    h: '#a92a2a',
    B: '#123a5c',
    b: '#1d5c8c',
    Y: '#ffe24a',
    W: '#ffffff',
  },
  rows: grid(`
    ........................
    ....KK............KK....
    .....KK..........KK.....
    ......KK........KK......
    .......KK......KK.......
    ........KK....KK........
    ..KKKKKKKKKKKKKKKKKKKK..
    .KHHHHHHHHHHHHHHHHHHHHK.
    .KHKKKKKKKKKKKKKKKKKKHK.
    .KHKbbbbbbbbYYYYbbbbKHK.
    .KHKBBBBBBBYYYYBBBBBKHK.
    .KHKbbbbbbYYYYbbbbbbKHK.
    .KHKBBBBBYYYYBBBBBBBKHK.
    .KHKbbbbYYYYYYYYbbbbKHK.
    .KHKBBBBBBBYYYYBBBBBKHK.
    .KHKbbbbbbYYYYbbbbbbKHK.
    .KHKBBBBBYYYBBBBBBBBKHK.
    .KHKbbbbYYbbbbbbbbbbKHK.
    .KHKKKKKKKKKKKKKKKKKKHK.
    .KHHWWHWWHWWHHHHHHKKHHK.
    .KhhhhhhhhhhhhhhhhhhhhK.
    ..KKKKKKKKKKKKKKKKKKKK..
    ....KKK..........KKK....
    ........................
  `),
};

/** By performer id. */
export const FACES: Readonly<Record<string, Sprite>> = { alice, sarah, alex, mike, ...OVERSEERS, wire };
