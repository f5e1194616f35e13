import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../src/assets.ts';
import { LANGUAGES } from '../../src/languages/language.ts';
import { wordsOf } from '../../src/languages/words.ts';
import { HEADLINE_LENGTH_MAX } from '../../src/show/market/headlines.ts';
import { MATTERS } from '../../src/show/plot/matters.ts';
import { isRefused } from '../../src/stage/filter/filter.ts';
import { underSign } from '../../src/views/live/under-sign.ts';

const { cast, deck } = loadAssets();
const headlines = [...Object.values(deck.news).flat(), ...deck.chaos].map(({ text }) => text);
const rumours = Object.values(deck.rumours).flat();
const titles = cast.map(({ title }) => title);

describe.each(LANGUAGES)('under its sign, in %s', (language) => {
  const words = wordsOf(language);

  test('no rumour says once more that it is one', () => {
    const sign = words.say('signs.rumour').toUpperCase();
    for (const text of rumours.map((rumour) => words.ofDeck(rumour))) {
      const said = underSign(words, { text, source: 'rumour' });
      expect(text.toUpperCase().startsWith(sign)).toBe(true);
      expect(said.toUpperCase()).not.toContain(`${sign}:`);
      expect(text.toLowerCase().endsWith(said.toLowerCase())).toBe(true);
      expect(said).toMatch(/^[^\p{Ll}\s:：]/u);
      expect(underSign(words, { text: said, source: 'rumour' })).toBe(said);
    }
  });

  test('what says something else stays as it is', () => {
    for (const text of ['', ':', 'Rumours: many', 'Ann: wins', words.say('signs.rumour')])
      expect(underSign(words, { text, source: 'rumour' })).toBe(text);
    const [rumour = ''] = rumours.map((text) => words.ofDeck(text));
    expect(underSign(words, { text: rumour, source: 'audience' })).toBe(rumour);
  });
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('in %s', (language) => {
  const words = wordsOf(language);

  test('there is every headline and every rumour of the house, as short as they must be', () => {
    const texts = [...headlines, ...rumours];
    expect(texts.filter((text) => words.ofDeck(text) === text)).toEqual([]);
    expect(texts.filter((text) => words.ofDeck(text).length > HEADLINE_LENGTH_MAX)).toEqual([]);
  });

  test('so are the titles of the cast', () => {
    for (const title of titles) expect(words.ofDeck(title)).not.toBe('');
  });

  test('so is every thing that a thread can hang on, each under a name of its own', () => {
    expect(MATTERS.filter((matter) => words.ofDeck(matter) === matter)).toEqual([]);
    expect(new Set(MATTERS.map((matter) => words.ofDeck(matter))).size).toBe(MATTERS.length);
  });

  test('no two headlines have become one', () => {
    expect(new Set(headlines.map((text) => words.ofDeck(text))).size).toBe(headlines.length);
  });

  test('none of them is taken for an insult', () => {
    const texts = [...headlines, ...rumours, ...titles, ...MATTERS].map((text) => words.ofDeck(text));
    expect(texts.filter((text) => isRefused(text))).toEqual([]);
  });

  test("a member's own headline stays as it was written", () => {
    expect(words.ofDeck('constructor')).toBe('constructor');
    expect(words.ofDeck('Ann wins the lottery')).toBe('Ann wins the lottery');
  });
});
