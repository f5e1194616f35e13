// The page's words: what the server sent with its hello, in the viewer's language, with their holes filled here.
// Money and numbers by Intl. The page has no catalogue of its own.

import type { live } from '../../../languages/en/live.ts';
import type { names } from '../../../languages/en/names.ts';

/** What the page may say. A name that came with the show, such as an asset's, is looked up in the same way. */
export type PageKey = `live.${keyof typeof live}` | `names.${keyof typeof names}`;

/** The form of the language where the viewer is, such as British times: as wished, where it is that language at all. */
export function regional(locale: string, wished: string): string {
  const [language] = locale.split('-');
  const isForm = wished.split('-')[0] === language && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(wished);
  return isForm ? wished : locale;
}

type Values = Readonly<Record<string, string | number>>;

export class PageWords {
  readonly locale: string;
  readonly #messages: Readonly<Record<string, string>>;
  readonly #money: Intl.NumberFormat;
  readonly #wholeMoney: Intl.NumberFormat;
  readonly #gain: Intl.NumberFormat;
  readonly #percent: Intl.NumberFormat;
  readonly #whole: Intl.NumberFormat;

  /** `locale`: of Intl's. Messages have plain `{name}` holes. */
  constructor(locale: string, messages: Readonly<Record<string, string>>) {
    this.locale = locale;
    this.#messages = messages;
    const dollars = { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' } as const;
    this.#money = new Intl.NumberFormat(locale, dollars);
    this.#wholeMoney = new Intl.NumberFormat(locale, { ...dollars, maximumFractionDigits: 0 });
    this.#gain = new Intl.NumberFormat(locale, {
      ...{ ...dollars, maximumFractionDigits: 0, signDisplay: 'exceptZero' },
    });
    this.#percent = new Intl.NumberFormat(locale, {
      ...{ style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1, minimumFractionDigits: 1 },
    });
    this.#whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  }

  /** Empty where the server sent no such message: an old page at a new server is no reason to fail. */
  say(key: PageKey, values: Values = {}): string {
    return this.raw(key).replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
  }

  /** A message as it was sent, by any key. */
  raw(key: string): string {
    return Object.hasOwn(this.#messages, key) ? (this.#messages[key] ?? '') : '';
  }

  /** Cents as "$101.23". */
  price(cents: number): string {
    return this.#money.format(cents / 100);
  }

  /** Cents as "$10,123". */
  money(cents: number): string {
    return this.#wholeMoney.format(cents / 100);
  }

  /** Cents as "+$1,204" or "-$300". */
  gain(cents: number): string {
    return this.#gain.format(cents / 100);
  }

  /** Basis points as "+1.2%". */
  percent(bp: number): string {
    return this.#percent.format(bp / 10_000);
  }

  whole(count: number): string {
    return this.#whole.format(count);
  }

  date(atMs: number, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.locale, options).format(atMs);
  }

  /** "in 2 minutes", "5 hours ago". */
  relative(count: number, unit: Intl.RelativeTimeFormatUnit): string {
    return new Intl.RelativeTimeFormat(this.locale, { numeric: 'always' }).format(count, unit);
  }
}
