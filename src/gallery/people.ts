// Who stands model for the gallery: the house cast on an ordinary day, and everything a name can be.

import type { PerformerId } from '../show/ids.ts';
import { performerId } from '../show/ids.ts';
import type { Forfeit } from '../show/plot/forfeits.ts';
import type { OfficePerson, OfficePlace } from '../views/cards/office.ts';

export interface Model {
  readonly id: PerformerId;
  readonly name: string;
  readonly title: string;
  readonly colour: string;
}

const model = (id: string, name: string, title: string, colour: string): Model => ({
  ...{ id: performerId(id), name, title, colour },
});

export const HOUSE: readonly Model[] = [
  model('alex', 'Alex', 'Crypto degen', '#d55e00'),
  model('alice', 'Alice', 'Quant', '#2b87d1'),
  model('sarah', 'Sarah', 'Bear', '#bf6bb0'),
  model('mike', 'Mike', 'Hype trader', '#009e73'),
];

export const OFFICIALS: readonly Model[] = [
  model('ruth', 'Ruth', 'Regulator', '#7b8794'),
  model('colin', 'Colin', 'Compliance officer', '#a8763e'),
];

/** Twelve: wide letters, no letters, letters from the right, emoji, the shortest and the longest. */
export const CROWD: readonly Model[] = [
  model('crowd0', 'W'.repeat(32), 'Largest of all letters', '#ff6fa8'),
  model('crowd1', 'Łucja Żółć-Święćkowska', 'Quant', '#b8f135'),
  model('crowd2', 'عبد الرحمن بن عوف', 'From the right', '#4cc9f0'),
  model('crowd3', 'משה', 'From the right', '#ffb020'),
  model('crowd4', '株式取引の達人', 'Wide signs', '#b58cff'),
  model('crowd5', '👩‍💻🚀🐂❤️', 'No letters', '#ff8f5a'),
  model('crowd6', 'x', 'Shortest', '#101030'),
  model('crowd7', 'Bartholomew Featherstonehaugh-Wu', 'Longest', '#990000'),
  model('crowd8', 'Señorita Ñandú', 'Quant', '#3df0c2'),
  model('crowd9', '张伟 김민수 สมชาย नीता', 'Four scripts', '#ffffff'),
  model('crowd10', 'Jürgen Groß', 'Quant', '#808080'),
  model('crowd11', '<b>&amp;</b>', 'Escaped', '#ffd23f'),
];

const LONG =
  'I have said it before and I will say it again until the tape agrees with me: everything goes up, except for what goes down, and that I sold in time.';

interface Act {
  readonly place: OfficePlace;
  readonly from: OfficePlace;
  readonly profitBp: number;
  readonly line: string | null;
}

function person(
  { id, name, colour }: Model,
  index: number,
  { place, from, profitBp, line }: Act,
): OfficePerson {
  const mood =
    profitBp <= -9_900 ? 'ruined' : profitBp >= 300 ? 'gloating' : profitBp <= -300 ? 'panicking' : 'calm';
  return {
    ...{ id, name, colour, place, from, line, profitBp, mood },
    ...{ profitCents: profitBp * 100, spoke: line === null ? -1 : index, worn: null },
  };
}

const SAMPLE_ACTS: readonly Act[] = [
  {
    ...{ place: 'Startup Offices', from: 'Coffee Shop', profitBp: 1840 },
    line: 'BIG KEVIN IS AWAKE. Three times leverage, zero times sleep, and the moon is on sale!',
  },
  {
    ...{ place: 'Coffee Shop', from: 'VC Office', profitBp: 120 },
    line: 'Gerald gives your thesis four percent. I rounded up, out of pity.',
  },
  {
    ...{ place: 'News Room', from: 'Startup Offices', profitBp: -9_999 },
    line: 'Aunt Odile said the same in 1987, and then she sold the piano. Have you eaten today?',
  },
  {
    ...{ place: 'Coffee Shop', from: 'News Room', profitBp: -920 },
    line: 'Lenny says sell. Lenny says buy. Lenny hung up on me. What do I do, Alice?',
  },
];

export const ordinaryDay = (): readonly OfficePerson[] => [
  ...HOUSE.flatMap((each, index) => {
    const act = SAMPLE_ACTS[index];
    return act === undefined ? [] : [person(each, index, act)];
  }),
  ...OFFICIALS.map((each, index) => ({
    ...person(each, index, {
      place: index === 0 ? 'Trading Floor' : 'VC Office',
      from: 'Trading Floor',
      profitBp: 0,
      line: index === 0 ? null : 'I have read it twice, and I flag it twice.',
    }),
    profitBp: null,
    profitCents: null,
    spoke: index === 0 ? -1 : 9,
  })),
];

const FORFEITS_WORN: readonly Forfeit[] = ['sandwichBoard', 'clownsNose', 'duncesCap', 'apron'];

/** Everybody has lost something. */
export const losingDay = (): readonly OfficePerson[] =>
  ordinaryDay().map((each, index) => ({ ...each, worn: FORFEITS_WORN[index] ?? null }));

/** The whole house in one room, with what each has lost. */
export const gatheredHouse = (): readonly OfficePerson[] =>
  losingDay().map((each) => ({ ...each, place: 'News Room' }));

/** The first of the house in every mood, alone. */
export const alone = (): readonly OfficePerson[] => ordinaryDay().slice(0, 1);

/** All twelve in one room, all talking at length. */
export const crowdedRoom = (): readonly OfficePerson[] =>
  CROWD.map((each, index) =>
    person(each, index, {
      ...{ place: 'VC Office', from: index % 2 === 0 ? 'Coffee Shop' : 'News Room' },
      ...{ profitBp: (index - 5) * 2_345, line: LONG },
    }),
  );

const ROOMS: readonly OfficePlace[] = ['Startup Offices', 'VC Office', 'Coffee Shop', 'News Room'];
const LINES = [
  LONG,
  'W'.repeat(80),
  'السوق يرتفع دائمًا إلا عندما ينخفض',
  '🚀🚀🚀 to the moon 🌕 or bust 💀',
  'No.',
];

/** All twelve, spread. */
export const crowdedHouse = (): readonly OfficePerson[] =>
  CROWD.map((each, index) =>
    person(each, index, {
      place: ROOMS[index % ROOMS.length] ?? 'VC Office',
      from: ROOMS[(index + 1 + (index % 3)) % ROOMS.length] ?? 'VC Office',
      profitBp: (index - 6) * 4_321,
      line: LINES[index % LINES.length] ?? null,
    }),
  );
