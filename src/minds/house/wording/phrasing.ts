// How the voices put words together: which word may follow the last ones, as far as their forms tell. A small model learns
// what to say long before it learns to say it without a stumble; held to this it cannot stumble.

import { chance } from '../../../show/chance.ts';
import { expand, type Lexicon } from '../../understudy/grammar/grammar.ts';
import { type FactKind, type Known, kindOf, type TermKind, Told, termKind } from './facts-in-words.ts';
import { begins, END, factKind, factMark, isSame, lowered, symbolsIn } from './symbols.ts';

const START = '^';
/** How many words a word follows from. */
const MEMORY = 3;
/** A form is filled until so many fillings in a row have brought nothing new. */
const STALE_MAX = 12;
const FILLS_MAX = 400;
const SEPARATOR = ' ';
const AN_BEFORE_CONSONANT = /(?<!\p{L})an [bcdfgj-np-tv-z]/iu;

/** What follows what in a lexicon's forms. */
export class Phrases {
  readonly #next = new Map<string, Set<string>>();

  /** `pools`: whose forms; they are filled with words of all. `terms`: slots that say a term of an act. */
  constructor(lexicon: Lexicon, pools: readonly string[], terms: readonly string[] = []) {
    const telling = {
      lexicon,
      draw: chance('phrases'),
      holds: () => true,
      fact: (slot: string) => {
        if (terms.includes(slot)) return factMark(termKind(slot));
        const kind = kindOf(slot, lexicon[slot] !== undefined);
        return kind === undefined ? undefined : factMark(kind);
      },
    };
    for (const form of pools.flatMap((pool) => lexicon[pool] ?? [])) {
      let stale = form.includes('{') ? 0 : STALE_MAX;
      for (let fill = 0; fill < FILLS_MAX && stale <= STALE_MAX; fill += 1) {
        const text = expand(form, telling);
        stale = text !== undefined && this.#learn(symbolsIn(text)) ? 0 : stale + 1;
      }
    }
  }

  after(last: readonly string[]): ReadonlySet<string> {
    return this.#next.get(last.join(SEPARATOR)) ?? NONE;
  }

  /** Whether something in it is new. */
  #learn(symbols: readonly string[]): boolean {
    let last = begun();
    let isNew = false;
    for (const symbol of symbols.at(-1) === END ? symbols : [...symbols, END]) {
      const known = this.#next.get(last.join(SEPARATOR));
      const stored = last.at(-1) === START ? lowered(symbol) : symbol;
      isNew ||= known?.has(stored) !== true;
      if (known) known.add(stored);
      else this.#next.set(last.join(SEPARATOR), new Set([stored]));
      last = symbol === END ? begun() : [...last.slice(1), stored];
    }
    return isNew;
  }
}

type Kind = FactKind | TermKind;

const NONE: ReadonlySet<string> = new Set();
const begun = (): readonly string[] => Array.from({ length: MEMORY }, () => START);

/** A way to read what was said: its last symbols, and the words that the last of them, a fact, has come to. */
interface Reading {
  readonly isFirst: boolean;
  readonly last: readonly string[];
  readonly fact: { readonly kind: Kind; readonly words: readonly string[] } | undefined;
}

/** A line's phrases: those of its first sentence, and those of the others. */
export interface LinePhrases {
  readonly opening: Phrases;
  readonly later: readonly Phrases[];
}

/** A line in the making, held to a voice's phrases and to the facts of a brief. */
export class Phrasing {
  readonly #phrases: LinePhrases;
  readonly #told: Told;
  readonly #read = new Map<string, readonly Reading[]>();

  constructor(phrases: LinePhrases, told: string, known: Known) {
    this.#phrases = phrases;
    this.#told = new Told(told, known);
  }

  /** Whether the text may stand so, its last word perhaps unfinished. */
  allows(text: string): boolean {
    if (AN_BEFORE_CONSONANT.test(text)) return false;
    const { whole, open } = parted(text);
    const readings = this.#readingsOf(whole);
    if (open === undefined || readings.length === 0) return readings.length > 0;
    if (/['’.,:-]$/.test(open) && this.#readingsOf([...whole, ...symbolsIn(open)]).length > 0) return true;
    return readings.some((reading) => this.#mayGoOn(reading, open));
  }

  mayEnd(text: string): boolean {
    return this.#readingsOf(symbolsIn(text)).some(({ last }) => last.at(-1) === START);
  }

  /** What makes the text's last word whole, or goes on from it. */
  rest(text: string): string {
    const { whole, open } = parted(text);
    if (open !== undefined) {
      const opens = isBegun(text.slice(0, text.length - open.length)) ? lowered(open) : open;
      const known = this.#nextAfter(whole).find((symbol) => symbol.startsWith(opens) && symbol !== opens);
      if (known !== undefined) return known.slice(open.length);
    }
    const [next] = this.#nextAfter(symbolsIn(text));
    if (next === undefined) return '';
    if (isBegun(text)) return `${/^$|\s$/.test(text) ? '' : ' '}${capitalised(next)}`;
    return /^[^\p{L}\p{N}$]/u.test(next) || /\s$/.test(text) ? next : ` ${next}`;
  }

  /** Words, marks and facts that may come next. */
  #nextAfter(symbols: readonly string[]): readonly string[] {
    return this.#readingsOf(symbols)
      .filter(({ fact }) => fact === undefined || this.#told.isWhole(fact.kind, fact.words, ''))
      .flatMap((reading) => this.#after(reading))
      .flatMap((symbol) => {
        const kind = factKind(symbol) as Kind | undefined;
        return kind === undefined ? symbol : (this.#told.first(kind) ?? []);
      });
  }

  #readingsOf(symbols: readonly string[]): readonly Reading[] {
    const [symbol] = symbols.slice(-1);
    if (symbol === undefined) return [{ isFirst: true, last: begun(), fact: undefined }];
    const key = symbols.join(SEPARATOR);
    const known = this.#read.get(key);
    if (known) return known;
    const found = new Map<string, Reading>();
    for (const reading of this.#readingsOf(symbols.slice(0, -1))) {
      for (const next of this.#with(reading, symbol)) {
        found.set(
          `${next.isFirst}|${next.last.join(SEPARATOR)}|${next.fact?.words.join(SEPARATOR) ?? ''}`,
          next,
        );
      }
    }
    const readings = [...found.values()];
    this.#read.set(key, readings);
    return readings;
  }

  #with(reading: Reading, symbol: string): readonly Reading[] {
    const { fact } = reading;
    const isOver = fact === undefined || this.#told.isWhole(fact.kind, fact.words, symbol);
    const next = isOver ? this.#after(reading).flatMap((after) => this.#as(after, reading, symbol)) : [];
    return fact !== undefined && this.#told.goesOn(fact.kind, fact.words, symbol, false)
      ? [...next, { ...reading, fact: { ...fact, words: [...fact.words, symbol] } }]
      : next;
  }

  /** The reading with a symbol that is taken for what may come next. */
  #as(next: string, { isFirst, last }: Reading, symbol: string): readonly Reading[] {
    const kind = factKind(next) as Kind | undefined;
    const words = wordsFor(last, symbol);
    const longer = [...last.slice(1), next];
    if (kind !== undefined) {
      return words
        .filter((word) => this.#told.goesOn(kind, [], word, false))
        .map((word) => ({ isFirst, last: longer, fact: { kind, words: [word] } }));
    }
    if (!words.some((word) => isSame(next, word))) return [];
    // The grammar makes an `a` an `an` before a vowel only.
    if (
      /^an$/i.test(symbol) &&
      next === 'a' &&
      !this.#after({ isFirst, last: longer, fact: undefined }).some(isVowel)
    )
      return [];
    return symbol === END
      ? [{ isFirst: false, last: begun(), fact: undefined }]
      : [{ isFirst, last: longer, fact: undefined }];
  }

  #after({ isFirst, last }: Reading): readonly string[] {
    const { opening, later } = this.#phrases;
    return (isFirst ? [opening] : later).flatMap((phrases) => [...phrases.after(last)]);
  }

  /** Whether something that begins so may come next. */
  #mayGoOn(reading: Reading, opens: string): boolean {
    const { fact } = reading;
    if (fact !== undefined && this.#told.goesOn(fact.kind, fact.words, opens, true)) return true;
    if (fact !== undefined && !this.#told.isWhole(fact.kind, fact.words, '')) return false;
    const words = wordsFor(reading.last, opens);
    return this.#after(reading).some((next) => {
      const kind = factKind(next) as Kind | undefined;
      return words.some((word) =>
        kind === undefined ? begins(next, word) : this.#told.goesOn(kind, [], word, true),
      );
    });
  }
}

const isVowel = (next: string): boolean => /^[aeiou8⟦]/i.test(next);

/** Whether a sentence begins behind the text. */
const isBegun = (text: string): boolean => /(?:^|[.!?…]['’]?)\s*$/.test(text);

/** A sentence begins with a capital, whatever it begins with. */
const wordsFor = (last: readonly string[], symbol: string): readonly string[] => {
  if (last.at(-1) !== START) return [symbol];
  const low = lowered(symbol);
  return low === symbol ? (/^\p{L}/u.test(symbol) ? [] : [symbol]) : [symbol, low];
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface Parted {
  readonly whole: readonly string[];
  /** The word that the text ends in the middle of. */
  readonly open: string | undefined;
}

function parted(text: string): Parted {
  const open = /(?:\$|\$?\d[\d.,:]*|\p{L}[\p{L}\p{N}'’-]*)$/u.exec(text)?.[0];
  const whole = symbolsIn(text.slice(0, text.length - (open?.length ?? 0)));
  if (open === undefined || /^\$|^\d/.test(open)) return { whole, open };
  const symbols = symbolsIn(open);
  return symbols.length > 1 && !open.endsWith('-')
    ? { whole: [...whole, ...symbols.slice(0, -1)], open: symbols.at(-1) }
    : { whole, open };
}
