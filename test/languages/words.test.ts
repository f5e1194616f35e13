import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language, languageOf } from '../../src/languages/language.ts';
import { wordsOf } from '../../src/languages/words.ts';

/** Intl keeps a number and its sign on one line with spaces of its own. */
const spaced = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('numbers and money', () => {
  test.each<[Language, string, string, string]>([
    ['en', '-$1,234', '+3.9%', '1,250 chips'],
    ['de', '-1.234 $', '+3,9 %', '1.250 Chips'],
    ['fr', '-1 234 $', '+3,9 %', '1 250 jetons'],
    ['ja', '-$1,234', '+3.9%', '1,250チップ'],
    ['pt', '-$ 1.234', '+3,9%', '1.250 fichas'],
  ])('%s writes %s, %s', (language, dollars, percent, chips) => {
    const words = wordsOf(language);
    expect(spaced(words.dollars(-123_449))).toBe(dollars);
    expect(spaced(words.percent(390))).toBe(percent);
    expect(spaced(words.chips(1_250))).toBe(chips);
  });

  test('nothing is ever minus nothing', () => {
    for (const language of LANGUAGES) {
      const words = wordsOf(language);
      for (const text of [words.dollars(-49), words.signedDollars(49), words.percent(-4)]) {
        expect(text).not.toMatch(/[-+]/);
      }
    }
  });

  test('one chip is not several', () => {
    expect(wordsOf('en').chips(1)).toBe('1 chip');
    expect(wordsOf('en').chips(2)).toBe('2 chips');
  });
});

test('a locale of Discord leads to a language, and an unknown one to English', () => {
  expect(['es-419', 'pt-BR', 'de', 'ja', 'tlh', undefined].map(languageOf)).toEqual([
    'es',
    'pt',
    'de',
    'ja',
    'en',
    'en',
  ]);
});
