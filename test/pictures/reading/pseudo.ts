// The longest labels that a language may plausibly have: English ones drawn out to 1.4 times their letters, as German
// may have them, and English ones in full-width characters, three for four letters, as Japanese may. What a message is
// told (names, figures) stays as it is.

import type { MessageKey } from '../../../src/languages/catalogue.ts';
import { type Words, wordsOf } from '../../../src/languages/words.ts';

const LONGER = 0.4;
const FULL_WIDTH = 0.75;

const drawnOut = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * LONGER)));

/** Kana and kanji in turn, so that lines may be broken as they are in earnest. */
const KANA = '市場取引トレーダーの銀行が株式を売買';
const inFullWidth = (text: string): string =>
  text.replace(/\p{L}[\p{L}’' ]*/gu, (words) => {
    const letters = words.replace(/ /g, '').length;
    return KANA.repeat(9).slice(0, Math.ceil(letters * FULL_WIDTH));
  });

/** Without touching what the message was told. */
function around(values: readonly string[], text: string, change: (text: string) => string): string {
  const told = values.filter((value) => value.length > 1 && text.includes(value));
  const [value] = told.toSorted((one, other) => other.length - one.length);
  if (value === undefined) return change(text);
  const rest = told.filter((other) => other !== value);
  return text
    .split(value)
    .map((part) => around(rest, part, change))
    .join(value);
}

/** `words`, every message changed. */
function changed(words: Words, change: (text: string) => string): Words {
  const say = (key: MessageKey, values: Readonly<Record<string, unknown>> = {}): string => {
    const text = (words.say as (key: MessageKey, values: unknown) => string).call(words, key, values);
    const told = Object.values(values).filter((value) => typeof value === 'string');
    return around(told, text, change);
  };
  return new Proxy(words, {
    get: (whole, name) => {
      if (name === 'say') return say;
      if (name === 'chips') return (chips: number) => say('counts.chips', { chips });
      const own: unknown = Reflect.get(whole, name, whole);
      return typeof own === 'function' ? own.bind(whole) : own;
    },
  });
}

export const PSEUDO = {
  'drawn out': changed(wordsOf('de'), drawnOut),
  'in full width': changed(wordsOf('ja'), inFullWidth),
} as const satisfies Readonly<Record<string, Words>>;
