// The page's own words in the reader's language, as a Discord client has them, with dates and times by Intl. Pure.
import { de } from './de.ts';
import { en, type Wording } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { PageLocale } from './locale.ts';
import { pt } from './pt.ts';

type Key = keyof typeof en;

type SlotsIn<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsIn<Rest>
  : never;
type Slots<Said extends Key> = SlotsIn<(typeof en)[Said]>;
/** What a sentence needs: nothing, or a value for each slot. */
type Values<Said extends Key, Value> = [Slots<Said>] extends [never] ? [] : [Record<Slots<Said>, Value>];

const WORDINGS: Readonly<Record<PageLocale, Wording>> = {
  ...{ 'en-US': en, 'en-GB': en, 'es-ES': es, 'es-419': es, de, fr, ja, 'pt-BR': pt },
};

const SLOT = /\{(\w+)\}/g;

export class PageWords {
  readonly locale: PageLocale;
  readonly #wording: Wording;

  constructor(locale: PageLocale) {
    this.locale = locale;
    this.#wording = WORDINGS[locale];
  }

  say<Said extends Key>(key: Said, ...values: Values<Said, string | number>): string {
    const given: Readonly<Record<string, string | number>> = values[0] ?? {};
    return this.#wording[key].replace(SLOT, (slot, name) => String(given[name] ?? slot));
  }

  /** The sentence in pieces, so that a name in it can be more than letters. */
  around<Said extends Key, Pieces extends Readonly<Record<Slots<Said>, unknown>>>(
    key: Said,
    values: Pieces,
  ): readonly (string | Pieces[keyof Pieces])[] {
    const given = values as Readonly<Record<string, Pieces[keyof Pieces]>>;
    const pieces = this.#wording[key].split(SLOT);
    return pieces.map((piece, index) => (index % 2 === 0 ? piece : (given[piece] ?? piece)));
  }

  /** What index.html marks with `data-say`; throws where there is no such sentence. */
  named(key: string): string {
    const found = Object.entries(this.#wording).find(([name]) => name === key)?.[1];
    if (found === undefined) throw new Error(`the page has no words "${key}"`);
    return found;
  }

  /** A date or a time, as it is written where the reader is. */
  date(atMs: number, format: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.locale, format).format(atMs);
  }

  /** "in 2 minutes". */
  relative(count: number, unit: Intl.RelativeTimeFormatUnit): string {
    return new Intl.RelativeTimeFormat(this.locale, { numeric: 'always' }).format(count, unit);
  }
}
