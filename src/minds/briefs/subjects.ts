// What they talk about in each room when they do not talk about money: every room has its own.

import type { Room } from '../../show/cast/cast.ts';

interface Named {
  /** As a sentence names it: `the milk`. */
  readonly called: string;
  /** What there is to say of it, after the name. */
  readonly tells: string;
  /** Beginnings of words that show that a line is about it, in lower case. */
  readonly words: readonly string[];
}

const named = (called: string, tells: string, ...words: readonly string[]): Named => ({
  called,
  tells,
  words,
});

export const SUBJECTS = {
  'Coffee Shop': {
    milk: named('the milk', 'which somebody keeps drinking', 'milk'),
    machine: named('the coffee machine', 'which takes exact change only', 'machine'),
    muffin: named('the last muffin', 'which lies under its dome', 'muffin'),
    stamps: named('the loyalty cards', 'ten stamps to a free cup', 'stamp', 'loyalty'),
    barista: named('the new barista', 'who spells every name his own way', 'barista'),
    wobble: named('the table', 'which wobbles', 'table', 'wobbl'),
    jar: named('the jar', 'which stands on the counter for the staff', 'jar'),
    queue: named('the queue', 'which begins at the door', 'queue'),
    sugar: named('the sugar', 'which is rationed', 'sugar'),
    flute: named('the pan flute', 'which has one song and the loudspeaker', 'flute'),
  },
  'News Room': {
    clocks: named('the clocks', 'three on one wall, none the same', 'clock'),
    prompter: named('the prompter', 'which runs backwards', 'prompter'),
    microphone: named('the microphone', 'which nobody has switched off', 'microphone'),
    printer: named('the printer', 'which has jammed', 'printer'),
    weatherman: named('the weatherman', 'who sleeps under his map', 'weatherman'),
    typo: named('the typo', 'which is in the banner', 'typo', 'tpyo', 'banner'),
    telephone: named('the red telephone', 'which has never rung', 'telephone'),
    powder: named('the powder', 'which everybody gets before the cameras', 'powder'),
    ticker: named('the ticker', 'which is stuck on one word', 'ticker', 'however'),
    cupboard: named('the cupboard', 'which hums, and has no key', 'cupboard'),
  },
  'VC Office': {
    rug: named('the lambskin rug', 'which has a past', 'rug'),
    fountain: named('the fountain', 'which has run dry', 'fountain'),
    portrait: named('the portrait', 'whose eyes follow people', 'portrait'),
    fish: named('the fish', 'which has the tank to itself', 'fish'),
    arrow: named('the arrow', 'which nobody dares to wipe off the whiteboard', 'arrow'),
    door: named('the revolving door', 'in which people stay', 'revolving'),
    lemons: named('the lemons', 'which are wax', 'lemon'),
    window: named('the window cleaner', 'who hangs outside and looks in', 'window'),
    slides: named('the founder', 'who has ninety slides and is not through', 'slide', 'founder'),
    safe: named('the safe', 'to which nobody knows the number', 'safe'),
  },
  'Startup Offices': {
    lift: named('the lift', 'which stops between two floors', 'lift'),
    beanbag: named('the beanbag', 'which swallows things', 'beanbag'),
    pingpong: named('the ping-pong table', 'at which they hold the meetings', 'ping-pong'),
    hoover: named('the robot hoover', 'which is stuck in a corner', 'hoover'),
    plant: named('the plastic plant', 'which has grown', 'plant'),
    password: named('the password', 'which changes all the time', 'password'),
    neon: named('the neon sign', 'which has lost a letter', 'neon'),
    yoghurt: named('the yoghurt', 'which has too many names on it', 'yoghurt'),
    hammock: named('the hammock', 'in which somebody sleeps', 'hammock'),
    dog: named('the office dog', 'which does the hiring', 'dog'),
  },
} as const satisfies Readonly<Record<Room, Readonly<Record<string, Named>>>>;

export type SubjectOf<In extends Room> = {
  [Each in In]: keyof (typeof SUBJECTS)[Each] & string;
}[In];
