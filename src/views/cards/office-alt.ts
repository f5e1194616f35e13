// The office in words, for those who do not see the picture: room by room, who is there, how they fare,
// what they say; then the prices and the headline. As much as fits Discord's limit on alt text.

import { ALT_TEXT_LENGTH_MAX, fitsAltText } from '../words/discord-limits.ts';
import { percentOf, points } from '../words/money.ts';
import { shortened } from './board-alt.ts';
import type { OfficePerson, OfficePlace, OfficeView } from './office.ts';

const LINE_LENGTHS_MAX = [160, 80, 40, 0] as const;
const NAME_LENGTH_MAX = 24;

export function officeAltText(view: OfficeView): string {
  const tellings = LINE_LENGTHS_MAX.map((lengthMax) => telling(view, lengthMax));
  const fitting = tellings.find((text) => fitsAltText(text));
  return fitting ?? shortened(tellings.at(-1) ?? '', ALT_TEXT_LENGTH_MAX);
}

function telling(view: OfficeView, lineLengthMax: number): string {
  const places = new Map<OfficePlace, OfficePerson[]>();
  for (const person of view.people) places.set(person.place, [...(places.get(person.place) ?? []), person]);
  const rooms = [...places].map(
    ([place, people]) =>
      `${place}: ${people.map((person) => personWords(person, lineLengthMax)).join('; ')}.`,
  );
  const prices = view.prices.map(
    ({ asset, priceCents, sinceBellBp }) => `${asset} ${points(priceCents)} (${percentOf(sinceBellBp)})`,
  );
  return [
    `${occasion(view)}.`,
    ...(rooms.length === 0 ? ['Nobody is in.'] : rooms),
    `${prices.join(', ')}.`,
    ...(view.headline === null ? [] : [`News: ${view.headline.text}`]),
  ].join(' ');
}

/** "The office, episode 3, round 7 of 24". */
export function occasion({ phase, episode, round, rounds }: OfficeView): string {
  if (phase === 'before') return 'The office before the first episode';
  if (phase === 'closed') return `The office after episode ${episode}`;
  if (round === 0) return `The office at the opening bell of episode ${episode}`;
  return `The office, episode ${episode}, round ${round} of ${rounds}`;
}

const MOODS = { calm: '', gloating: ', gloating', panicking: ', panicking', ruined: ', ruined' } as const;

function personWords({ name, mood, profitBp, line }: OfficePerson, lineLengthMax: number): string {
  const profit = profitBp === null || mood === 'ruined' ? '' : ` ${percentOf(profitBp)}`;
  const said = line === null || lineLengthMax === 0 ? '' : ` says “${shortened(line, lineLengthMax)}”`;
  return `${shortened(name, NAME_LENGTH_MAX)}${profit}${MOODS[mood]}${said}`;
}
