// The worlds in which the understudies play for the house model: the show's own, and wider ones in which cast,
// companies and coins bear fresh names. A seed and a number make a world; the test's worlds share neither
// names nor headlines with those of the training.

import { loadAssets } from '../../src/assets.ts';
import { topicOf } from '../../src/minds/understudy/grammar/topic.ts';
import type { Performer } from '../../src/show/cast/cast.ts';
import { ROOMS } from '../../src/show/cast/cast.ts';
import type { Chance } from '../../src/show/chance.ts';
import { chance, hash32 } from '../../src/show/chance.ts';
import { performerId } from '../../src/show/ids.ts';
import type { Deck, Headline } from '../../src/show/market/headlines.ts';
import type { NameBook } from './names.ts';
import { personName, properName } from './names.ts';
import type { Split } from './newswire.ts';
import { wire } from './newswire.ts';
import { stranger } from './strangers.ts';

export interface World {
  readonly seed: string;
  readonly cast: readonly Performer[];
  readonly deck: Deck;
  /** A member strikes with a headline every so many rounds. */
  readonly chaosEvery: number;
}

const { cast: CAST, deck: DECK } = loadAssets();

/** Chances in 100. */
const KNOWN_CAST = 28;
const KNOWN_HEADLINE = 25;
const WIRED_HEADLINE = 45;
const CROWD = 15;
/** Of those whom nobody knows, how many have a persona of their own: the test's are the six that it measures. */
const INVENTED = 8;
/** One of the deck's headlines in this many is kept for the test. */
const HELD_OUT = 8;

const isKept = ({ id }: Headline): boolean => hash32(`held out/${id}`) % HELD_OUT === 0;

export interface WorldWanted {
  readonly seed: string;
  readonly number: number;
  readonly split: Split;
  /** Names that nobody may bear. */
  readonly taken?: ReadonlySet<string>;
}

export function worldOf({ seed, number, split, taken }: WorldWanted): World {
  const name = `${seed}/${split}/${number}`;
  const draw = chance(name, 'world');
  const book: NameBook = taken === undefined ? { draw } : { draw, taken };
  return { seed: name, cast: castOf(split, book), deck: deckOf(split, book), chaosEvery: 3 + draw.below(5) };
}

function castOf(split: Split, book: NameBook): readonly Performer[] {
  const { draw } = book;
  if (draw.percent(KNOWN_CAST)) return CAST;
  const cast = CAST.map((performer) => renamed(performer, split, book));
  if (!draw.percent(CROWD)) return cast;
  // A voice has the persona that it was written for; with another's it would be somebody invented.
  const models = CAST.filter(({ role }) => role === 'trader');
  const extras = [1, 2].map(() => named(draw.pick(models), personName(book)));
  return [...cast, ...extras];
}

function renamed(performer: Performer, split: Split, book: NameBook): Performer {
  const { draw } = book;
  const name = draw.percent(25) && performer.role === 'trader' ? performer.name : personName(book);
  const home = performer.role === 'trader' && draw.percent(40) ? draw.pick(ROOMS) : performer.home;
  const card = named({ ...performer, home }, name);
  return split === 'train' && draw.percent(INVENTED) ? { ...card, ...stranger(book) } : card;
}

const named = (performer: Performer, name: string): Performer => ({
  ...performer,
  id: performerId(name.toLowerCase()),
  name,
});

function deckOf(split: Split, book: NameBook): Deck {
  const rewritten = (headlines: readonly Headline[]): readonly Headline[] =>
    headlines
      .filter((headline) => isKept(headline) === (split === 'test'))
      .flatMap((headline) => [rewrite(headline, split, book), ...extra(headline, split, book)]);
  const news = Object.fromEntries(
    Object.entries(DECK.news).map(([regime, headlines]) => [regime, rewritten(headlines)]),
  ) as Deck['news'];
  return { ...DECK, news, chaos: rewritten(DECK.chaos) };
}

/** The few headlines that are kept for the test would not fill an episode. */
const extra = ({ id }: Headline, split: Split, book: NameBook): readonly Headline[] =>
  split === 'test' ? [1, 2, 3].map((copy) => wire(`${id}-${copy}`, split, book)) : [];

function rewrite(headline: Headline, split: Split, book: NameBook): Headline {
  const { draw } = book;
  if (draw.percent(KNOWN_HEADLINE) && split === 'train') return headline;
  const topic = topicOf(headline.text);
  const bearsName = topic !== undefined && /^\p{Lu}/u.test(topic);
  if (!bearsName || draw.percent(WIRED_HEADLINE)) {
    return split === 'test' ? headline : wire(headline.id, split, book);
  }
  return {
    ...headline,
    text: headline.text.replaceAll(topic, properNameLike(topic, book, draw)).slice(0, 120),
  };
}

const properNameLike = (topic: string, book: NameBook, draw: Chance): string =>
  topic.includes(' ') && draw.percent(60) ? `${personName(book)} ${personName(book)}` : properName(book);
