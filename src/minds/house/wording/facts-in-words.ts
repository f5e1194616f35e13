// What may stand where a voice's form has a fact: an asset for an asset, a price of the brief for a price, a name for a name.
// Read word by word, so that it can be asked while a line is spoken.

import { ASSETS } from '../../../show/market/asset.ts';
import { SIZES } from '../../understudy/grammar/act-words.ts';
import { ranked, spelled } from '../../understudy/grammar/figures.ts';
import { ROOM_PHRASES } from '../../understudy/grammar/slots.ts';
import { symbolsIn } from './symbols.ts';

export const KINDS = [
  'asset',
  'over',
  'side',
  'trade',
  'name',
  'room',
  'size',
  'clock',
  'round',
  'span',
  'when',
  'move',
  'percent',
  'price',
  'money',
  'count',
  'figure',
  'rank',
  'text',
] as const;
export type FactKind = (typeof KINDS)[number];

const OF_SLOT: Readonly<Record<string, FactKind>> = {
  ...{ asset: 'asset', held: 'asset', mover: 'asset', over: 'over' },
  ...{ side: 'side', heldSide: 'side', past: 'trade' },
  ...{ other: 'name', speaker: 'name', third: 'name', company: 'name', absent: 'name', leader: 'name' },
  ...{
    chaser: 'name',
    trailer: 'name',
    earlier: 'name',
    trader: 'name',
    whom: 'name',
    teller: 'name',
    self: 'name',
  },
  ...{ room: 'room', goal: 'room', size: 'size', clock: 'clock', round: 'round', until: 'round' },
  ...{ left: 'span', streak: 'span', when: 'when' },
  ...{ moved: 'move', assetMove: 'move', assetDay: 'move', index: 'move' },
  ...{ tech: 'move', crypto: 'move', bonds: 'move', techDay: 'move', cryptoDay: 'move', bondsDay: 'move' },
  ...{ moverSize: 'percent', assetSize: 'percent', pastSize: 'percent' },
  ...{ price: 'price', assetPrice: 'price', level: 'price' },
  ...{ profit: 'money', dayMoney: 'money', equity: 'money', gap: 'money', stake: 'money' },
  ...{ exposure: 'money', loss: 'money' },
  ...{ few: 'count', some: 'figure', many: 'figure', entry: 'figure', number: 'figure', odds: 'figure' },
  ...{ percent: 'figure', rank: 'rank' },
};

/** Of a slot of a form that is filled with a fact; `isPool`: the voice has words of its own for it. */
export const kindOf = (slot: string, isPool: boolean): FactKind | undefined =>
  OF_SLOT[slot] ?? (isPool ? undefined : 'text');

/** What an act is about, by the slots that say it, in the very words in which it is said. */
export type Terms = Readonly<Record<string, string | undefined>>;

/** The kind of a fact that is one term of an act and nothing else. */
export type TermKind = `term_${string}`;
export const termKind = (slot: string): TermKind => `term_${slot}`;
const isTerm = (kind: FactKind | TermKind): kind is TermKind => kind.startsWith('term_');

/** A word, or a class of words. */
type Place = string | ((symbol: string, isOpen: boolean, told: Told) => boolean);

const FIGURE = /^(?:\$?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?|\d{1,2}:\d\d)$/;
const OPEN_FIGURE = /^(?:\$|\$?\d[\d.,:]*%?)$/;
const COUNTS = new Set(Array.from({ length: 31 }, (_, count) => spelled(count)));
const RANKS = new Set(Array.from({ length: 9 }, (_, rank) => ranked(rank + 1)));

const among = (words: Iterable<string>): Place => {
  const all = new Set(words);
  return (symbol, isOpen) => all.has(symbol) || (isOpen && [...all].some((word) => word.startsWith(symbol)));
};
const figure: Place = (symbol, isOpen) => (isOpen ? OPEN_FIGURE : FIGURE).test(symbol);
const told: Place = (symbol, isOpen, { figures }) =>
  isOpen ? [...figures].some((one) => one.startsWith(symbol)) : figures.has(symbol);
const spelledCount = among(COUNTS);
const count: Place = (symbol, isOpen, brief) =>
  callPlace(spelledCount, symbol, isOpen, brief) || callPlace(figure, symbol, isOpen, brief);
/** What the grammar draws where a form has a few of something. */
const few = among(Array.from({ length: 7 }, (_, more) => [spelled(3 + more), String(3 + more)]).flat());
const time: Place = (symbol, isOpen) => (isOpen ? /^\d{1,2}:?\d{0,2}$/ : /^\d{1,2}:\d\d$/).test(symbol);

function callPlace(place: Place, symbol: string, isOpen: boolean, brief: Told): boolean {
  if (typeof place === 'function') return place(symbol, isOpen, brief);
  return isOpen ? place.startsWith(symbol) : place === symbol;
}

const phrase = (text: string): readonly Place[] => symbolsIn(text);
const ROUNDS = among(['round', 'rounds']);

const WAYS: Readonly<Record<Exclude<FactKind, 'name' | 'text'>, readonly (readonly Place[])[]>> = {
  asset: ASSETS.map(phrase),
  over: [['above'], ['below']],
  side: [['long'], ['short']],
  trade: ASSETS.flatMap((asset) => ['long', 'short'].map((side) => phrase(`${side} ${asset}`))),
  room: Object.values(ROOM_PHRASES).map(phrase),
  size: Object.values(SIZES).map(phrase),
  clock: [[time]],
  round: [['round', count]],
  span: [[count, ROUNDS]],
  when: [
    ['round', count],
    ['last', 'episode'],
    [count, 'episodes', 'ago'],
  ],
  move: [[among(['up', 'down']), told], ['flat']],
  percent: [[told], ['0.00%']],
  price: [[told]],
  money: [[told], [count, 'grand'], ['a', 'grand']],
  count: [[few]],
  figure: [[figure], [count]],
  rank: [[among(RANKS)], ['number', count]],
};

/** Known by itself: who there is, and the terms of the act that a line is about. */
export interface Known {
  readonly names: readonly string[];
  readonly terms?: Terms;
}

/** What a brief tells, to be said again. */
export class Told {
  readonly figures: ReadonlySet<string>;
  readonly #symbols: readonly string[];
  /** Where a thing may begin. */
  readonly #starts: readonly number[];
  readonly #names: readonly (readonly string[])[];
  readonly #terms: ReadonlyMap<TermKind, string>;

  constructor(text: string, { names, terms = {} }: Known) {
    this.#names = names.map(symbolsIn);
    this.#terms = new Map(
      Object.entries(terms).flatMap(([slot, words]) =>
        words === undefined ? [] : [[termKind(slot), words] as const],
      ),
    );
    this.#symbols = symbolsIn(text.replace(/\n/g, ' ; '));
    this.#starts = this.#symbols.flatMap((_, at) => (BEFORE.has(this.#symbols[at - 1] ?? ';') ? at : []));
    const figures = this.#symbols.filter((symbol) => FIGURE.test(symbol));
    this.figures = new Set(figures.flatMap((one) => [one, one.replace(/\.00$/, '')]));
  }

  /** Whether the words of a fact of a kind may go on so. */
  goesOn(kind: FactKind | TermKind, words: readonly string[], symbol: string, isOpen: boolean): boolean {
    if (isTerm(kind)) return goesOnTo(this.#termIn(kind), [...words, symbol], isOpen);
    if (kind === 'name') return this.#names.some((name) => goesOnTo(name, [...words, symbol], isOpen));
    if (kind === 'text') return this.#copies([...words, symbol], isOpen).length > 0;
    return WAYS[kind].some(
      (way) =>
        way.length > words.length &&
        words.every((word, index) => callPlace(way[index] ?? '', word, false, this)) &&
        callPlace(way[words.length] ?? '', symbol, isOpen, this),
    );
  }

  isWhole(kind: FactKind | TermKind, words: readonly string[], next: string): boolean {
    if (isTerm(kind)) return words.length === this.#termIn(kind).length;
    if (kind === 'name')
      return this.#names.some((name) => name.length === words.length && goesOnTo(name, words, false));
    if (kind === 'text') {
      const isEdge = (at: number): boolean => AFTER.has(this.#symbols[at + words.length] ?? '.');
      return next === '.' || this.#copies(words, false).some(isEdge);
    }
    return WAYS[kind].some(
      (way) =>
        way.length === words.length &&
        words.every((word, index) => callPlace(way[index] ?? '', word, false, this)),
    );
  }

  /** How a fact of a kind may be said, as far as the words for it are not out of the air. */
  first(kind: FactKind | TermKind): string | undefined {
    if (isTerm(kind)) return this.#terms.get(kind);
    if (kind === 'name') return this.#names.at(-1)?.join(' ');
    if (kind !== 'text')
      return WAYS[kind].find((way) => way.every((place) => typeof place === 'string'))?.join(' ');
    const at = this.#starts.at(-1) ?? 0;
    const end = this.#symbols.findIndex((symbol, index) => index > at && AFTER.has(symbol));
    return this.#symbols.slice(at, end < 0 ? undefined : end).join(' ');
  }

  #termIn(kind: TermKind): readonly string[] {
    return symbolsIn(this.#terms.get(kind) ?? '');
  }

  /** Where these words stand, as a thing of their own. */
  #copies(words: readonly string[], isOpen: boolean): readonly number[] {
    return this.#starts.filter((at) => {
      const isQuoted = this.#symbols[at - 1] === ':';
      const standing = this.#symbols.slice(at, at + words.length);
      return (
        standing.every((symbol) => symbol !== ';' && (isQuoted || symbol !== ',')) &&
        goesOnTo(standing, words, isOpen)
      );
    });
  }
}

/** Whether the words begin what stands here; the last of them may be unfinished. */
const goesOnTo = (standing: readonly string[], words: readonly string[], isOpen: boolean): boolean =>
  words.every((word, index) =>
    isOpen && index === words.length - 1
      ? standing[index]?.startsWith(word) === true
      : standing[index] === word,
  );

const BEFORE: ReadonlySet<string> = new Set([',', ';', ':', '.', 'on', 'the', 'to', 'over']);
const AFTER: ReadonlySet<string> = new Set([',', ';', ':', '.', "'s", 'after']);
