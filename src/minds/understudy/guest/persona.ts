// Whom a member has invented: what they love, how they address others and what they are, taken from the card, so that
// they speak for themselves and never with the jokes of the ensemble.

import { createRequire } from 'node:module';
import type nlp from 'compromise/three';
import type { Performer } from '../../../show/cast/cast.ts';
import { chance } from '../../../show/chance.ts';

export interface Persona {
  /** What they see the market by, as the middle of a sentence names it: `the stars`, `my black cat`. At least one. */
  readonly loves: readonly [string, ...string[]];
  /** Whether the card names them; otherwise they are anybody's. */
  readonly isRead: boolean;
  /** Such as `neighbour`, without a name. */
  readonly address: string;
  /** Such as `astrologer`, without an article. */
  readonly calling: string;
}

type Card = Pick<Performer, 'id' | 'name' | 'title' | 'persona'>;

const LOVE_LENGTH_MAX = 26;
const LOVE_WORDS_MAX = 4;
const CALLING_LENGTH_MAX = 24;
const REMEMBERED_MAX = 200;

/** For a persona without a thing in it, or in a language that is not read here. */
const ANYBODYS_LOVES: readonly string[] = [
  'the weather',
  'my grandmother',
  'the sea',
  'old maps',
  'my neighbour',
  'soup',
  'the late train',
  'my bicycle',
  'the crossword',
  'my landlady',
  'brass bands',
  'the moth in my coat',
];
export const ADDRESSES: readonly string[] = [
  'neighbour',
  'my friend',
  'colleague',
  'captain',
  'dear heart',
  'old thing',
  'comrade',
  'chief',
  'old friend',
  'maestro',
  'cousin',
  'my dear',
  'professor',
  'stranger',
  'esteemed friend',
  'sailor',
];

const remembered = new Map<string, Persona>();

const keyOf = ({ id, name, title, persona }: Card): string => JSON.stringify([id, name, title, persona]);

/** The same for the same card. */
export function personaOf(card: Card): Persona {
  const known = remembered.get(keyOf(card));
  if (known !== undefined) return known;
  const loves = lovesIn(card);
  const persona = personaWith(card, loves ?? []);
  // What could not be read now may be read the next time.
  if (loves !== undefined) introduce(card, persona);
  return persona;
}

/** Of whom it is known what they love: their card need not be read, which takes some hundredths of a second. */
export function introduce(card: Card, persona: Persona): void {
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(keyOf(card), persona);
}

function personaWith(card: Card, [first, ...others]: readonly string[]): Persona {
  const draw = chance(card.id, 'persona');
  return {
    loves: first === undefined ? [draw.pick(ANYBODYS_LOVES)] : [first, ...others],
    isRead: first !== undefined,
    address: draw.pick(ADDRESSES),
    calling: callingIn(card.title),
  };
}

function callingIn(title: string): string {
  const calling = title
    .replace(/^(?:the|an?)\s+/i, '')
    .trim()
    .toLowerCase();
  return /^[\p{Script=Latin}\s'’-]+$/u.test(calling) && calling.length <= CALLING_LENGTH_MAX
    ? calling
    : 'trader';
}

interface Noun {
  readonly text: string;
  readonly noun: {
    readonly root: string;
    readonly isPlural: boolean;
    readonly adjectives: readonly string[];
  };
}

/** Undefined where the reader is not here, or fails: an understudy is the last who could play, and must. */
function lovesIn(card: Card): readonly string[] | undefined {
  try {
    return read(card);
  } catch {
    return undefined;
  }
}

function read({ persona, name, title }: Card): readonly string[] {
  const taken = new Set([...name.split(/\s+/), ...title.split(/\s+/)].map((word) => word.toLowerCase()));
  const nouns = reader()(persona).nouns().json() as readonly Noun[];
  const phrases = nouns.flatMap(({ text, noun }) => {
    const at = Math.max(0, persona.indexOf(text));
    const before = persona.slice(0, at).trimEnd();
    const behind = persona.indexOf(noun.root, at) + noun.root.length;
    const owned = OWNS.exec(persona.slice(behind))?.[1];
    const found =
      owned === undefined
        ? { text, noun }
        : { text: owned, noun: { ...noun, root: owned.split(/\s+/)[1] ?? '' } };
    const phrase = IS_THAT.test(before) ? undefined : phraseOf(found.text, found.noun, before);
    return phrase === undefined || wordsIn(phrase).some((word) => taken.has(word)) ? [] : [phrase];
  });
  return [...new Set(phrases)];
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(/\s+/);

/** Nobody’s love: who is meant by a pronoun, what everybody here trades, and what a person is rather than has. */
const NO_LOVE =
  /\b(?:you|i|he|she|it|they|we|who|nobody|everybody|anybody|somebody|everyone|anyone|nothing|everything|anything|something|one|tech|crypto|bonds?|market|markets|money|traders?|trading|way|kind|lot|time|day|days|life|man|woman|person|people|others?)\b/i;

/** What somebody is, or is called, they do not love. */
const IS_THAT = /\b(?:is|are|am|was|were|be|as|than)(?: an?)?$/i;
const DETERMINER = /^(an?|the|his|her|their|your|my|our|its)\s+/i;
const OWNED = /^\S+\s.*?\b((?:an?|the|his|her|their|your|my|our|its)\s+\S.*)$/i;
/** What stands before something owned is a verb: `adores her garden`. */
const OWNS = /^\s+((?:his|her|their|your|my|our|its|an?|the)\s+[\p{L}’'-]+)/iu;
const OF_MANY = /^(?:every|each|some|any|no|all)\b/i;

function phraseOf(text: string, { root, isPlural, adjectives }: Noun['noun'], before: string) {
  const [said = ''] = text.split(/\s+(?:and|or|but|who|that|which)\s+|[.,;:!?()"“”]/);
  const words = said.trim().replace(/^(?:and|or|but)\s+/i, '');
  // A verb that was taken for a part of the noun stands before what is owned, or behind the noun.
  const owned = OWNED.exec(words)?.[1];
  const end = words.toLowerCase().indexOf(root.toLowerCase());
  const core = owned ?? (end < 0 ? '' : words.slice(0, end + root.length));
  const determiner = DETERMINER.exec(core)?.[1]?.toLowerCase();
  const bare = core.replace(DETERMINER, '').trim();
  const beginsSentence = /(?:^|[.!?])$/.test(before);
  const isName = /^\p{Lu}/u.test(bare) && !(beginsSentence && determiner === undefined);
  const fits =
    bare !== '' &&
    // At the beginning of a sentence a bare word is as likely a verb.
    (determiner !== undefined || !beginsSentence) &&
    !NO_LOVE.test(core) &&
    !OF_MANY.test(core) &&
    /^[\p{Script=Latin}\s'’-]+$/u.test(bare) &&
    wordsIn(bare).length <= LOVE_WORDS_MAX &&
    (owned !== undefined || adjectives.every((word) => bare.toLowerCase().includes(word.toLowerCase())));
  if (!fits) return undefined;
  const phrase = isName ? bare : withOwner(determiner, bare, isPlural);
  return phrase.length <= LOVE_LENGTH_MAX ? phrase : undefined;
}

/** `a black cat` and `your mother` are `my` own, `the stars` stay, and so do `old maps` and `coffee`. */
function withOwner(determiner: string | undefined, bare: string, isPlural: boolean): string {
  const noun = bare.charAt(0).toLowerCase() + bare.slice(1);
  if (determiner === 'the') return `the ${noun}`;
  if (determiner === undefined) return noun;
  return isPlural && /^an?$/.test(determiner) ? noun : `my ${noun}`;
}

let loaded: typeof nlp | undefined;

/** Read with the first persona that a member wrote: forty megabytes that most shows do not need. */
function reader(): typeof nlp {
  loaded ??= createRequire(import.meta.url)('compromise/three') as typeof nlp;
  return loaded;
}
