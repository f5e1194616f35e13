// Whom a member might invent: a card with a persona of its own, and things that no other has. Half of the nouns are words
// that there are, half are words that nobody has ever heard: what somebody loves has to be copied from the card.

import { ADDRESSES, introduce } from '../../src/minds/understudy/guest/persona.ts';
import type { Performer } from '../../src/show/cast/cast.ts';
import type { NameBook } from './names.ts';
import { coinedNoun, personName } from './names.ts';

const ADJECTIVES = (
  'old green velvet wooden blind left-handed borrowed hollow lame silver second-hand bald damp crooked tiny lost rusty ' +
  'yellow brass late paper loud northern secret tame broken frozen golden quiet striped Danish spare humming toothless'
).split(' ');
const NOUNS = (
  'cat piano kite harbour cactus moth trombone garden clock stove pony ladder lighthouse wig kettle ferry orchard beehive ' +
  'canary teapot umbrella tugboat violin goat lantern staircase pigeon barometer puppet canoe snowman windmill ' +
  'accordion mushroom compass sledge curtain tram balloon walrus'
).split(' ');
const CALLINGS = (
  'astrologer beekeeper plumber undertaker poet goalkeeper ferryman dentist clockmaker chess-player lighthouse-keeper ' +
  'magician pastry-chef locksmith falconer tailor florist juggler postman cartographer nurse baker diver geologist'
).split(' ');

/** As the middle of a sentence names it: `my velvet glorbin`, `the tugboats`, `old kettles`, `Aunt Plonkett`. */
function love(book: NameBook): string {
  const { draw } = book;
  if (draw.percent(12)) return `${draw.pick(['Aunt', 'Uncle', 'Captain', 'Saint'])} ${personName(book)}`;
  const noun = draw.percent(50) ? coinedNoun(book) : draw.pick(NOUNS);
  const described = draw.percent(45) ? `${draw.pick(ADJECTIVES)} ${noun}` : noun;
  if (draw.percent(25)) return `${draw.percent(40) ? 'the ' : ''}${described}s`;
  return `${draw.pick(['my', 'my', 'the'])} ${described}`;
}

type Part = Pick<Performer, 'persona' | 'title'>;

const LOVES = 'Sees everything in ';

/** Instead of the card's own; its temper stays. */
export function stranger(book: NameBook): Part {
  const { draw } = book;
  const calling = draw.percent(60) ? draw.pick(CALLINGS) : `${coinedNoun(book)}er`;
  const loves = [love(book), love(book), love(book)].slice(0, draw.pick([1, 2, 3, 3]));
  return {
    title: draw.percent(50) ? `The ${calling}` : calling,
    persona: `${LOVES}${loves.join('; ')}.`,
  };
}

/** Nobody has to read a card that was written here. */
export function introduceStranger(card: Performer, { draw }: NameBook): void {
  const { persona, title } = card;
  const [first, ...others] = persona.startsWith(LOVES) ? persona.slice(LOVES.length, -1).split('; ') : [];
  if (first === undefined) return;
  const calling = title.replace(/^The /, '').toLowerCase();
  introduce(card, { loves: [first, ...others], isRead: true, calling, address: draw.pick(ADDRESSES) });
}

/** What a thread might hang on: `the velvet glorbin`. */
export const coinedMatter = (book: NameBook): string => {
  const { draw } = book;
  const noun = draw.percent(60) ? coinedNoun(book) : draw.pick(NOUNS);
  return draw.percent(60) ? `the ${draw.pick(ADJECTIVES)} ${noun}` : `the ${noun}`;
};
