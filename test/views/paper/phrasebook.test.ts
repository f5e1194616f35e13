// The recap's words in six languages: every file has every phrase with its slots, and an episode reads whole in each.
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf } from '../../../src/languages/language.ts';
import { listed, PHRASEBOOKS, SLOTS, say } from '../../../src/views/paper/phrasebook.ts';
import { morningText, recapOf } from '../../../src/views/paper/recap.ts';
import { numbersIn, trueNumbers } from '../true-numbers.ts';
import { playEpisodes } from '../whole-episodes.ts';

const folder = new URL('../../../assets/recap/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

describe.each(LANGUAGES)('the phrases in %s', (language) => {
  it('are as the schema says', () => {
    const check = new Ajv({ allErrors: true }).compile(read('schema.json') as object);
    expect([check(read(`${language}.json`)), check.errors]).toEqual([true, null]);
  });

  it('have every slot of their kind, and no other', () => {
    const book = PHRASEBOOKS[language];
    expect(Object.keys(book).sort()).toEqual(Object.keys(SLOTS).sort());
    for (const [key, slots] of Object.entries(SLOTS)) {
      for (const phrase of book[key as keyof typeof SLOTS]) {
        const found = new Set([...phrase.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name));
        expect([key, phrase, [...found].sort()]).toEqual([key, phrase, [...slots].sort()]);
      }
    }
  });

  it('vary where the English ones do', () => {
    for (const [key, phrases] of Object.entries(PHRASEBOOKS.en)) {
      const own = PHRASEBOOKS[language][key as keyof typeof SLOTS];
      expect([key, own.length > 1]).toEqual([key, phrases.length > 1]);
    }
  });
});

it('the folder holds these languages and the schema, and nothing else', () => {
  const files = [...LANGUAGES.map((language) => `${language}.json`), 'schema.json'];
  expect(readdirSync(folder).sort()).toEqual(files.sort());
});

it('a locale of Discord leads to its language, and an unknown one to English', () => {
  const locales = ['de', 'en-GB', 'es-419', 'es-ES', 'fr', 'ja', 'pt-BR', 'ko', '', undefined];
  expect(locales.map(languageOf)).toEqual(['de', 'en', 'es', 'es', 'fr', 'ja', 'pt', 'en', 'en', 'en']);
});

it('names are listed as each language does', () => {
  expect(listed({}, ['Alex', 'Mike', 'Sarah'])).toBe('Alex, Mike and Sarah');
  expect(listed({ language: 'ja' }, ['Alex', 'Mike', 'Sarah'])).toBe('Alex、MikeとSarah');
  expect(say({ language: 'fr' }, 'bets.more', { count: '2' })).toBe('et 2 de plus');
});

it('an episode reads whole in each language, with no slot left and no number that is not in the facts', async () => {
  const [played] = await playEpisodes({ seed: 'tongues', episodes: 1, chaosEvery: 5 });
  if (played === undefined) throw new Error('no episode');
  const { records, after } = played;
  const facts = trueNumbers(records);
  const stories = LANGUAGES.map((language) => {
    const paper = { cast: after.cast, language };
    const recap = recapOf(paper, records);
    const texts = [recap?.title, recap?.story, recap?.books, morningText(paper, records)];
    for (const text of texts) {
      expect(text).toBeTruthy();
      expect(text).not.toMatch(/\{\w+\}/);
      const told = (text ?? '').replace(/第?\d+ラウンド|エピソード\d+/g, '');
      for (const number of numbersIn(told)) expect(facts, `${number} in ${text}`).toContain(number);
    }
    return recap?.story ?? '';
  });
  expect(new Set(stories.map((story) => story.split('\n')[0])).size).toBe(LANGUAGES.length);
}, 60_000);
