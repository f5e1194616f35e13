// How the voices put words together: which word may follow the last ones, as far as their forms tell. A small model learns
// what to say long before it learns to say it without a stumble; held to this it cannot stumble.

import { chance } from '../../show/chance.ts';
import { expand, type Lexicon } from '../understudy/grammar/grammar.ts';
import { type FactKind, kindOf, Told } from './facts-in-words.ts';
import { begins, END, factKind, factMark, symbolsIn } from './symbols.ts';

const START = '^';
/** How many words a word follows from. */
const MEMORY = 3;
/** A form is filled until so many fillings in a row have brought nothing new. */
const STALE_MAX = 12;
const FILLS_MAX = 400;
const SEPARATOR = ' ';

/** What follows what in a lexicon's forms. */
export class Phrases {
  readonly #next = new Map<string, Set<string>>();

  /** `pools`: whose forms; they are filled with words of all. */
  constructor(lexicon: Lexicon, pools: readonly string[]) {
    const telling = {
      lexicon,
      draw: chance('phrases'),
      holds: () => true,
      fact: (slot: string) => {
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
      isNew ||= known?.has(symbol) !== true;
      if (known) known.add(symbol);
      else this.#next.set(last.join(SEPARATOR), new Set([symbol]));
      last = symbol === END ? begun() : [...last.slice(1), symbol];
    }
    return isNew;
  }
}

const NONE: ReadonlySet<string> = new Set();
const begun = (): readonly string[] => Array.from({ length: MEMORY }, () => START);

/** A way to read what was said: its last symbols, and the words that the last of them, a fact, has come to. */
interface Reading {
  readonly isFirst: boolean;
  readonly last: readonly string[];
  readonly fact: { readonly kind: FactKind; readonly words: readonly string[] } | undefined;
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

  constructor(phrases: LinePhrases, told: string) {
    this.#phrases = phrases;
    this.#told = new Told(told);
  }

  /** Whether the text may stand so, its last word perhaps unfinished. */
  allows(text: string): boolean {
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
      const known = this.#nextAfter(whole).find((symbol) => symbol.startsWith(open) && symbol !== open);
      if (known !== undefined) return known.slice(open.length);
    }
    const [next] = this.#nextAfter(symbolsIn(text));
    if (next === undefined) return '';
    if (/(?:^|[.!?…]['’]?)\s*$/.test(text)) return `${/^$|\s$/.test(text) ? '' : ' '}${capitalised(next)}`;
    return /^[^\p{L}\p{N}]/u.test(next) || /\s$/.test(text) ? next : ` ${next}`;
  }

  /** The words and marks that may come next. */
  #nextAfter(symbols: readonly string[]): readonly string[] {
    return this.#readingsOf(symbols)
      .filter(({ fact }) => fact === undefined || this.#told.isWhole(fact.kind, fact.words, ''))
      .flatMap((reading) => this.#after(reading))
      .filter((symbol) => factKind(symbol) === undefined);
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
    const { isFirst, last, fact } = reading;
    const found: Reading[] = [];
    if (fact === undefined || this.#told.isWhole(fact.kind, fact.words, symbol)) {
      for (const next of this.#after(reading)) {
        const kind = factKind(next) as FactKind | undefined;
        if (next === symbol)
          found.push(
            symbol === END
              ? { isFirst: false, last: begun(), fact: undefined }
              : { isFirst, last: [...last.slice(1), symbol], fact: undefined },
          );
        else if (kind !== undefined && this.#told.goesOn(kind, [], symbol, false))
          found.push({ isFirst, last: [...last.slice(1), next], fact: { kind, words: [symbol] } });
      }
    }
    if (fact !== undefined && this.#told.goesOn(fact.kind, fact.words, symbol, false))
      found.push({ isFirst, last, fact: { ...fact, words: [...fact.words, symbol] } });
    return found;
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
    for (const next of this.#after(reading)) {
      const kind = factKind(next) as FactKind | undefined;
      if (kind === undefined ? begins(next, opens) : this.#told.goesOn(kind, [], opens, true)) return true;
    }
    return false;
  }
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

interface Parted {
  readonly whole: readonly string[];
  /** The word that the text ends in the middle of, in lower case. */
  readonly open: string | undefined;
}

function parted(text: string): Parted {
  const open = /(?:\$|\$?\d[\d.,:]*|\p{L}[\p{L}\p{N}'’-]*)$/u.exec(text)?.[0];
  const whole = symbolsIn(text.slice(0, text.length - (open?.length ?? 0)));
  if (open === undefined || /^\$|^\d/.test(open)) return { whole, open };
  const symbols = symbolsIn(open);
  return symbols.length > 1 && !open.endsWith('-')
    ? { whole: [...whole, ...symbols.slice(0, -1)], open: symbols.at(-1) }
    : { whole, open: open.toLowerCase() };
}
