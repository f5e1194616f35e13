// The catalogue of words, language by language: every message can be said, says what the English one says with the
// same values, marks and commands, and is said by somebody.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/languages/catalogue.ts';
import { LANGUAGES, LOCALES } from '../../src/languages/language.ts';
import { CATALOGUES } from '../../src/languages/words.ts';
import { isRefused } from '../../src/stage/filter/filter.ts';
import { LIMITS } from './limits.ts';
import {
  argumentsIn,
  commandsIn,
  flatText,
  marksIn,
  parsed,
  phrasingsOf,
  pictureOf,
  pluralFaultsIn,
} from './messages.ts';

type Book = Readonly<Record<string, Message>>;

/** `part.name` → message. */
const bookOf = (catalogue: Readonly<Record<string, Book>>): Book =>
  Object.fromEntries(
    Object.entries(catalogue).flatMap(([part, messages]) =>
      Object.entries(messages).map(([name, message]) => [`${part}.${name}`, message] as const),
    ),
  );

const ENGLISH = bookOf(CATALOGUES.en);
const english = (key: string): readonly string[] => phrasingsOf(ENGLISH[key] ?? '');

describe.each(LANGUAGES)('the catalogue in %s', (language) => {
  const book = bookOf(CATALOGUES[language]);
  const all = Object.entries(book).flatMap(([key, message]) =>
    phrasingsOf(message).map((text) => [key, text] as const),
  );
  /** What is wrong, by key, so that a failing test names all of it at once. */
  const faults = (faultOf: (text: string, key: string) => unknown): readonly unknown[] =>
    all.flatMap(([key, text]) => {
      const fault = faultOf(text, key);
      return fault === undefined ? [] : [[key, text, fault]];
    });
  const differing = <Value>(readingOf: (text: string) => Value) =>
    faults((text, key) => {
      // Of several phrasings some may be in bold and others not.
      const originals = english(key).map((original) => JSON.stringify(readingOf(original)));
      const own = JSON.stringify(readingOf(text));
      return originals.includes(own) ? undefined : `${own}, in English ${originals[0]}`;
    });

  test('has no message that English lacks, and phrasings where English has some', () => {
    const keys = Object.entries(book).map(([key, message]) => [key, typeof message === 'string']);
    const known = Object.keys(book).map((key) => [key, typeof ENGLISH[key] === 'string']);
    expect(keys).toEqual(known);
  });

  test('is no insult', () => {
    expect(faults((text) => (isRefused(flatText(text)) ? 'refused by the filter' : undefined))).toEqual([]);
  });

  test('can be parsed', () => {
    const why = (text: string): string | undefined => {
      try {
        parsed(text);
        return undefined;
      } catch (err) {
        return String(err);
      }
    };
    expect(faults(why)).toEqual([]);
  });

  test('says nothing empty, and nothing twice in one message', () => {
    expect(faults((text) => (text.trim() === '' ? 'empty' : undefined))).toEqual([]);
    const twice = Object.entries(book).filter(
      ([, message]) => new Set(phrasingsOf(message)).size < phrasingsOf(message).length,
    );
    expect(twice).toEqual([]);
  });

  test('takes the values that the English one takes, and has its cases', () => {
    expect(differing(argumentsIn)).toEqual([]);
  });

  test('has every plural that the language has, and no other', () => {
    const faultsOf = (text: string) => {
      const found = pluralFaultsIn(text, LOCALES[language]);
      return found.length === 0 ? undefined : found;
    };
    expect(faults(faultsOf)).toEqual([]);
  });

  test('has the marks, the picture in front and the commands of the English one', () => {
    expect(differing(marksIn)).toEqual([]);
    expect(differing(pictureOf)).toEqual([]);
    expect(differing(commandsIn)).toEqual([]);
  });

  test('has no blank before a mark at which a line can end', () => {
    const breaks = (text: string) => / [:;!?»%…](?![^\s\p{P}])|« /u.exec(flatText(text))?.[0];
    expect(faults(breaks)).toEqual([]);
  });

  test('closes every mark that it opens', () => {
    const isOpen = (text: string) => {
      const { bold = 0, code = 0, struck = 0 } = marksIn(text);
      return (bold % 2) + (code % 2) + (struck % 2) > 0 ? 'a mark is left open' : undefined;
    };
    expect(faults(isOpen)).toEqual([]);
  });

  test('fits where there is a limit', () => {
    const limits: Readonly<Record<string, number | undefined>> = LIMITS;
    const tooLong = (text: string, key: string) => {
      const limit = limits[key] ?? Number.POSITIVE_INFINITY;
      const { length } = flatText(text).replace(/\{\w+\}/g, '');
      return length > limit ? `${length} of ${limit}` : undefined;
    };
    expect(faults(tooLong)).toEqual([]);
  });
});

test('French has no little word before a name, before a vowel it would be another', () => {
  const elided =
    /(?:^|[^\p{L}])(?:de|que|le|la|je|me|te|se|ne) [*_]*\{(?:who|whom|name|trader|officer|outcome|leader|other|author)\}/iu;
  const found = Object.entries(bookOf(CATALOGUES.fr)).filter(([, message]) =>
    phrasingsOf(message).some((text) => elided.test(flatText(text))),
  );
  expect(found).toEqual([]);
});

/** Everything that may say something. */
function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path.endsWith('src/languages') ? [] : sources(path);
    return entry.name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

test('every message is said somewhere', () => {
  const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
  const words = readFileSync(`${root}/src/languages/words.ts`, 'utf8');
  const source = [words, ...['src', 'commands'].flatMap((folder) => sources(`${root}/${folder}`))].join('\n');
  // Said by a template, such as `names.${asset}` or `names.asset${n}`.
  const heads = [...source.matchAll(/`(\w+\.[\w ]*)\$\{/g)].map(([, head = '']) => head);
  const unused = Object.keys(ENGLISH).filter((key) => {
    if (source.includes(`'${key}'`)) return false;
    const name = key.slice(key.indexOf('.') + 1);
    return !heads.some((head) => key.startsWith(head) && name !== '');
  });
  expect(unused).toEqual([]);
});
