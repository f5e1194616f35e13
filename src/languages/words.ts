// The bot's words in one language: messages by key with their values, and numbers, money and lists by Intl.
// Whole numbers in, text out.

import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, Message, MessageKey, ValuesOf } from './catalogue.ts';
import { castDeck as germanCast } from './de/cast-deck.ts';
import { deck as germanDeck } from './de/deck.ts';
import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { castDeck as spanishCast } from './es/cast-deck.ts';
import { deck as spanishDeck } from './es/deck.ts';
import { spanish } from './es/spanish.ts';
import { castDeck as frenchCast } from './fr/cast-deck.ts';
import { deck as frenchDeck } from './fr/deck.ts';
import { french } from './fr/french.ts';
import { castDeck as japaneseCast } from './ja/cast-deck.ts';
import { deck as japaneseDeck } from './ja/deck.ts';
import { japanese } from './ja/japanese.ts';
import { type Language, LOCALES } from './language.ts';
import { castDeck as portugueseCast } from './pt/cast-deck.ts';
import { deck as portugueseDeck } from './pt/deck.ts';
import { portuguese } from './pt/portuguese.ts';

type Values = Readonly<Record<string, string | number | Date>>;

/** What stands behind the key: nothing, where the message wants nothing. */
type Told<Key extends MessageKey> = keyof ValuesOf<Key> extends never ? [] : [values: ValuesOf<Key>];

/** A headline as the newspaper has printed it: in English, and of one about the cast what it was made of. */
export interface Printed {
  readonly text: string;
  readonly about?:
    | {
        readonly pattern: string;
        readonly name: string;
        readonly other?: string;
        readonly matter?: string;
      }
    | undefined;
}

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;
/** What is no whole number of anything longer. */
const FEW = ['second', 1] as const;

export class Words {
  readonly language: Language;
  readonly #locale: string;
  readonly #formats = new Map<string, IntlMessageFormat>();
  readonly #dollars: Intl.NumberFormat;
  readonly #signedDollars: Intl.NumberFormat;
  readonly #percent: Intl.NumberFormat;
  readonly #whole: Intl.NumberFormat;
  readonly #points: Intl.NumberFormat;
  readonly #grouped: Intl.NumberFormat;
  readonly #hundredths: Intl.NumberFormat;
  readonly #tenths: Intl.NumberFormat;
  readonly #list: Intl.ListFormat;

  constructor(language: Language) {
    const locale = LOCALES[language];
    const money = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const;
    this.language = language;
    this.#locale = locale;
    this.#dollars = new Intl.NumberFormat(locale, {
      ...money,
      maximumFractionDigits: 0,
      signDisplay: 'negative',
    });
    this.#signedDollars = new Intl.NumberFormat(locale, {
      ...money,
      maximumFractionDigits: 0,
      signDisplay: 'exceptZero',
    });
    this.#percent = new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    });
    this.#whole = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    this.#points = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    this.#grouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'negative' });
    this.#hundredths = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false });
    this.#tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    // American lists have a comma before their "and"; ours never had.
    this.#list = new Intl.ListFormat(language === 'en' ? 'en-GB' : locale, {
      style: 'long',
      type: 'conjunction',
    });
  }

  /** A message with its values filled in. Where it has several phrasings, the first. */
  say<Key extends MessageKey>(key: Key, ...[values]: Told<Key>): string {
    return this.#format(key, 0, values as Values | undefined);
  }

  /** One of a message's phrasings: `draw` is any whole number, and the same one gets the same words. */
  vary<Key extends MessageKey>(key: Key, draw: number, ...[values]: Told<Key>): string {
    const message = messageOf(this.language, key);
    return this.#format(
      key,
      typeof message === 'string' ? 0 : draw % message.length,
      values as Values | undefined,
    );
  }

  /** Cents as whole dollars: `$9,840`, `-$120`. */
  dollars(cents: number): string {
    return this.#dollars.format(cents / 100);
  }

  /** Cents as a change: `+$120`, `-$120`, `$0`. */
  signedDollars(cents: number): string {
    return this.#signedDollars.format(cents / 100);
  }

  /** Basis points as a change: `+3.2%`, `-0.4%`, `0.0%`. */
  percent(bp: number): string {
    return this.#percent.format(bp / 10_000);
  }

  /** Basis points without their sign: `3.2%`. */
  size(bp: number): string {
    return this.#percent.format(Math.abs(bp) / 10_000).replace(/^\+/, '');
  }

  /** Basis points as a part of the whole: `32%`. */
  share(bp: number): string {
    return this.#whole.format(bp / 10_000);
  }

  /** Basis points as a sentence has them: `up 3.2%`, `down 0.4%`, `flat`. */
  way(bp: number): string {
    const tenths = Math.round(Math.abs(bp) / 10);
    return this.say('counts.way', {
      way: tenths === 0 ? 'flat' : bp > 0 ? 'up' : 'down',
      change: this.size(bp),
    });
  }

  /** An index's price in cents: `101.34`. */
  points(priceCents: number): string {
    return this.#points.format(priceCents / 100);
  }

  /** Hundredths as a factor: `×2.4`. */
  times(hundredths: number): string {
    return `×${this.#hundredths.format(hundredths / 100)}`;
  }

  /** Tenths as a figure: `27.4`. */
  tenths(tenths: number): string {
    return this.#tenths.format(tenths / 10);
  }

  /** `1,234,567`. */
  number(whole: number): string {
    return this.#grouped.format(Math.trunc(whole));
  }

  /** `1 chip`, `1,250 chips`. */
  chips(chips: number): string {
    return this.say('counts.chips', { chips });
  }

  /** How long, in the largest unit that says it in a whole number: `30 seconds`, `90 minutes`, `2 hours`. */
  duration(ms: number): string {
    const seconds = Math.round(ms / 1000);
    const [unit, length] = UNITS.find(([, each]) => seconds >= each && seconds % each === 0) ?? FEW;
    const written = { style: 'unit', unit, unitDisplay: 'long' } as const;
    return new Intl.NumberFormat(this.#locale, written).format(seconds / length);
  }

  /** "one", "one and two", "one, two and three". */
  listed(texts: readonly string[]): string {
    return this.#list.format(texts);
  }

  /** A text of the house's own decks and cards, which the journal holds in English; any other text as it is. */
  ofDeck(text: string): string {
    const deck = DECKS[this.language];
    return Object.hasOwn(deck, text) ? (deck[text] ?? text) : text;
  }

  /** A headline in the reader's language; one about the cast has its pattern translated, and its names filled in. */
  ofHeadline({ text, about }: Printed): string {
    if (about === undefined) return this.ofDeck(text);
    const { pattern, name, other = '', matter = '' } = about;
    const told = this.ofDeck(pattern);
    // A pattern that is in no catalogue is a host's own.
    if (told === pattern) return text;
    const slots = { name, other, matter: this.ofDeck(matter) };
    return told.replace(/\{(name|other|matter)\}/g, (_, slot: keyof typeof slots) => slots[slot]);
  }

  #format(key: MessageKey, phrasing: number, values: Values | undefined): string {
    const at = `${key} ${phrasing}`;
    const known = this.#formats.get(at);
    if (known !== undefined) return String(known.format(values));
    const message = messageOf(this.language, key);
    const text = typeof message === 'string' ? message : (message[phrasing] ?? message[0]);
    // Discord's `<#123>` is no tag; a select names every case there is, which the types hold.
    const made = new IntlMessageFormat(text, this.#locale, undefined, {
      ignoreTag: true,
      requiresOtherClause: false,
    });
    this.#formats.set(at, made);
    return String(made.format(values));
  }
}

const DECKS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  es: { ...spanishDeck, ...spanishCast },
  de: { ...germanDeck, ...germanCast },
  fr: { ...frenchDeck, ...frenchCast },
  ja: { ...japaneseDeck, ...japaneseCast },
  pt: { ...portugueseDeck, ...portugueseCast },
};

type Read = Readonly<Record<string, Readonly<Record<string, Message>>>>;

export const CATALOGUES = {
  en: english,
  es: spanish,
  de: german,
  fr: french,
  ja: japanese,
  pt: portuguese,
} as const satisfies Record<Language, Catalogue>;

function messageOf(language: Language, key: MessageKey): Message {
  const [part = '', name = ''] = key.split('.');
  const catalogue: Read = CATALOGUES[language];
  const message = catalogue[part]?.[name];
  if (message === undefined) throw new Error(`the catalogue has no ${key}`);
  return message;
}

const made = new Map<Language, Words>();

/** The words of a language; made once. */
export function wordsOf(language: Language): Words {
  const words = made.get(language) ?? new Words(language);
  made.set(language, words);
  return words;
}
