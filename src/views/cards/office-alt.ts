// The office in words, for those who do not see the picture: room by room, who is there, how they fare,
// what they say; then the prices and the headline. As much as fits Discord's limit on alt text.

import type { Words } from '../../languages/words.ts';
import { ALT_TEXT_LENGTH_MAX, fitsAltText } from '../words/discord-limits.ts';
import { pricesIn, shortened } from './board-alt.ts';
import type { OfficePerson, OfficePlace, OfficeView } from './office.ts';

const LINE_LENGTHS_MAX = [160, 80, 40, 0] as const;
const NAME_LENGTH_MAX = 24;

export function officeAltText(words: Words, view: OfficeView): string {
  const tellings = LINE_LENGTHS_MAX.map((lengthMax) => telling(words, view, lengthMax));
  const fitting = tellings.find((text) => fitsAltText(text));
  return fitting ?? shortened(tellings.at(-1) ?? '', ALT_TEXT_LENGTH_MAX);
}

function telling(words: Words, view: OfficeView, lineLengthMax: number): string {
  const places = new Map<OfficePlace, OfficePerson[]>();
  for (const person of view.people) places.set(person.place, [...(places.get(person.place) ?? []), person]);
  const rooms = [...places].map(([place, people]) =>
    words.say('alts.room', {
      room: words.say(`names.${place}`),
      people: people
        .map((person) => personIn(words, person, lineLengthMax))
        .join(words.say('alts.semicolon')),
    }),
  );
  return [
    words.say('alts.office', { occasion: occasion(words, view) }),
    ...(view.isLate === true ? [words.say('evening.lampsLow')] : []),
    ...(rooms.length === 0 ? [words.say('alts.nobodyIn')] : rooms),
    pricesIn(words, view.prices),
    ...(view.headline === null ? [] : [words.say('alts.news', { text: view.headline.text })]),
  ].join(' ');
}

/** "The office, episode 3, round 7 of 24". */
export function occasion(words: Words, { phase, episode, round, rounds }: OfficeView): string {
  if (phase === 'before') return words.say('alts.officeBefore');
  if (phase === 'closed') return words.say('alts.officeClosed', { episode });
  if (round === 0) return words.say('alts.officeOpening', { episode });
  return words.say('alts.officeRound', { episode, round, rounds });
}

function personIn(words: Words, person: OfficePerson, lineLengthMax: number): string {
  const { mood, worn, profitBp, line } = person;
  const short = shortened(person.name, NAME_LENGTH_MAX);
  const name = profitBp === null || mood === 'ruined' ? short : `${short} ${words.percent(profitBp)}`;
  const bare = words.say(`alts.${mood}`, { name });
  const who =
    worn === null ? bare : words.say('alts.wears', { who: bare, forfeit: words.say(`forfeits.${worn}`) });
  if (line === null || lineLengthMax === 0) return who;
  return words.say('alts.says', { who, line: shortened(line, lineLengthMax) });
}
