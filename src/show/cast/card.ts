// The card of a performer as members write it: what must be on it, and the id and colour that follow from it.

import { nameKey } from '../../letters/fold.ts';
import { hasLetter, oneLine } from '../../letters/seen.ts';
import type { PerformerId } from '../ids.ts';
import { performerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import type { Performer } from './cast.ts';
import { ROOMS } from './cast.ts';
import type { CardChanges, Written } from './written-card.ts';

export type CardPart = keyof Written | 'mind';

/** What is wrong with a part of a card, with the bounds that it left. */
type Fault<Part extends CardPart, Bounds = Readonly<Record<never, never>>> = { readonly part: Part } & Bounds;
export type CardFault =
  | Fault<keyof typeof LENGTHS_MAX, { readonly why: 'length'; readonly most: number }>
  /** A name without a letter that can be seen; one that Discord keeps for itself. */
  | Fault<'name', { readonly why: 'unseen' | 'reserved' }>
  | Fault<'leverage', { readonly why: 'bounds'; readonly least: number; readonly most: number }>
  | Fault<'home' | 'voice' | 'mind', { readonly why: 'unlisted' }>;

export const MIND_NAME_LENGTH_MAX = 48;
/** `default`, `understudy`, `qwen2.5-1.5b`: safe in small print, and as a file's name. */
export const MIND_NAME_SHAPE = /^[a-z0-9][a-z0-9.-]{0,47}$/;

export const LENGTHS_MAX = { name: 32, title: 32, persona: 500 } as const;
export const LEVERAGE_MIN = 1;
export const LEVERAGE_MAX = 3;

/** Told apart by those who see few colours too; after the last it begins again. */
const COLOURS = ['#e69f00', '#56b4e9', '#009e73', '#cc79a7', '#f0e442', '#d55e00', '#2b87d1', '#bf6bb0'];
/** Ids that mean something else in a journal, or to the language. */
const NOT_IDS = ['nobody', 'desk', 'bank', 'market', 'mint', 'constructor'];

/** A card with its texts on one line each, and nothing in them that a reader cannot see. */
export function tidiedCard<Card extends CardChanges>(card: Card): Card {
  const texts = (['name', 'title', 'persona'] as const).flatMap((part) => {
    const text = card[part];
    return text === undefined ? [] : [[part, oneLine(text)] as const];
  });
  return { ...card, ...Object.fromEntries(texts) };
}

/** The first thing that is wrong with a card; undefined when all is fine. */
export function cardFault(card: Written & { readonly mind?: string }): CardFault | undefined {
  return (
    textFault(card, 'name') ??
    textFault(card, 'title') ??
    textFault(card, 'persona') ??
    (hasLetter(card.name) ? undefined : { part: 'name', why: 'unseen' }) ??
    (isLeverage(card.leverage)
      ? undefined
      : { part: 'leverage', why: 'bounds', least: LEVERAGE_MIN, most: LEVERAGE_MAX }) ??
    (ROOMS.includes(card.home) ? undefined : { part: 'home', why: 'unlisted' }) ??
    (/^[a-z][a-z0-9]{0,31}$/.test(card.voice) ? undefined : { part: 'voice', why: 'unlisted' }) ??
    (card.mind === undefined || MIND_NAME_SHAPE.test(card.mind)
      ? undefined
      : { part: 'mind', why: 'unlisted' })
  );
}

function textFault(card: Written, part: keyof typeof LENGTHS_MAX): CardFault | undefined {
  const text = card[part];
  const most = LENGTHS_MAX[part];
  const fits = text.length > 0 && text.length <= most && !/\p{Cc}/u.test(text);
  return fits ? undefined : { part, why: 'length', most };
}

function isLeverage(leverage: number): boolean {
  const isInTenths = Math.round(leverage * 10) / 10 === leverage;
  return isInTenths && leverage >= LEVERAGE_MIN && leverage <= LEVERAGE_MAX;
}

/** Lower-case letters and digits of the name; numbered where the house knows that id already. */
export function idFor(show: Show, name: string): PerformerId {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, 28);
  const stem = /^[a-z]/.test(letters) ? letters : `p${letters}`;
  const known = new Set<string>([...NOT_IDS, ...idsKnown(show)]);
  let id = stem;
  for (let number = 2; known.has(id); number++) id = `${stem}${number}`;
  return performerId(id);
}

/** Those of the past too: a champion of old and a newcomer are two. */
const idsKnown = ({ cast, former, hallOfFame, lastResult }: Show): readonly string[] => [
  ...cast.map(({ id }) => id),
  ...Object.keys(former),
  ...hallOfFame.map(({ performer }) => performer),
  ...Object.keys(lastResult?.profitCents ?? {}),
];

/** A colour that nobody else of the cast wears, while there is one. */
export function colourFor(cast: readonly Performer[]): string {
  const free = COLOURS.find((colour) => cast.every((other) => other.colour !== colour));
  return free ?? COLOURS[cast.length % COLOURS.length] ?? '#e69f00';
}

/** Whether somebody else of the cast goes by this name, or by one that looks the same. */
export function isNameTaken(cast: readonly Performer[], name: string, self?: PerformerId): boolean {
  const wanted = name.toLowerCase();
  const key = nameKey(name);
  return cast.some((other) => other.id !== self && (other.id === wanted || nameKey(other.name) === key));
}
