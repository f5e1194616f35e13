// Prices and changes in a narrow place: the hundredths go first, then the thousands, and no figure is ever cut off.

import type { Language } from '../../languages/language.ts';
import { LOCALES } from '../../languages/language.ts';
import type { Words } from '../../languages/words.ts';

type Figures = Pick<Words, 'language' | 'points' | 'number' | 'percent'>;

const POINTS_FROM_CENTS = 1_000_000;
const MILLIONS_FROM_CENTS = 100_000_000;
const PERCENT_FROM_BP = 100_000;
const THOUSANDS_FROM_BP = 1_000_000;

interface Formats {
  readonly whole: Intl.NumberFormat;
  readonly wholePercent: Intl.NumberFormat;
}

const made = new Map<Language, Formats>();

function formatsOf({ language }: Pick<Words, 'language'>): Formats {
  const known = made.get(language);
  if (known !== undefined) return known;
  const locale = LOCALES[language];
  const formats = {
    whole: new Intl.NumberFormat(locale, {
      notation: 'compact',
      maximumFractionDigits: 1,
      roundingMode: 'trunc',
    }),
    wholePercent: new Intl.NumberFormat(locale, {
      ...{ style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' },
    }),
  };
  made.set(language, formats);
  return formats;
}

/** `101.34`, `12,346`, `1.2M`. */
export function compactPoints(words: Figures, priceCents: number): string {
  if (Math.abs(priceCents) < POINTS_FROM_CENTS) return words.points(priceCents);
  if (Math.abs(priceCents) < MILLIONS_FROM_CENTS) return words.number(Math.round(priceCents / 100));
  return formatsOf(words).whole.format(priceCents / 100);
}

/** `+3.2%`, `+1,235%`, `+12k%`. */
export function compactPercent(words: Figures, bp: number): string {
  if (Math.abs(bp) < PERCENT_FROM_BP) return words.percent(bp);
  const { wholePercent } = formatsOf(words);
  if (Math.abs(bp) < THOUSANDS_FROM_BP) return wholePercent.format(bp / 10_000);
  // A thousand is a k wherever percents have a sign behind them.
  return wholePercent.format(Math.round(bp / 100_000) / 100).replace(/\p{N}(?!.*\p{N})/u, '$&k');
}
