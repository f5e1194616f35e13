// The words of the office's signs, as its painters want them: raw messages of the server's with `{name}` holes, and
// figures by Intl as the reader writes them.

import { languageOf } from '../../../../languages/language.ts';
import type { SignWords } from '../../../../pictures/office/signs.ts';

export interface SpokenWords {
  /** The message of that key as the server sent it; empty where it sent none. */
  readonly say: (key: string) => string;
  /** Of Intl's, such as `en-US`. */
  readonly locale: () => string;
}

export function signWords({ say, locale }: SpokenWords): SignWords {
  const tag = locale();
  const percent = new Intl.NumberFormat(tag, {
    ...{ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' },
  });
  const points = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0, signDisplay: 'negative' });
  return {
    language: languageOf(tag),
    say: (key, ...filled: readonly unknown[]) => withHoles(say(key), filled[0]),
    percent: (bp) => percent.format(bp / 10_000),
    points: (cents) => points.format(cents / 100),
    number: (amount) => whole.format(Math.trunc(amount)),
  };
}

function withHoles(message: string, values: unknown): string {
  if (typeof values !== 'object' || values === null) return message;
  const table = new Map<string, unknown>(Object.entries(values));
  return message.replace(/\{(\w+)\}/g, (hole, name: string) => String(table.get(name) ?? hole));
}
