import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutAtWord } from '../../../src/letters/cut.ts';
import { oneLine } from '../../../src/letters/seen.ts';
import { fitted, plain } from '../../../src/views/words/markdown.ts';
import { fitsMessage } from '../../stage/discord-takes.ts';

const SPECIAL = [
  '\\',
  '*',
  '_',
  '~',
  '`',
  '|',
  '>',
  '<',
  '#',
  '@',
  '[',
  ']',
  '(',
  ')',
  ':',
  '-',
  '+',
  '1',
  '.',
  '\n',
  ' ',
  'a',
  '/',
  '🐂',
  '\u200b',
  '\u202e',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...SPECIAL), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '@everyone',
    '<@123>',
    '<#9>',
    '<t:1:R>',
    '[x](https://a.b)',
    'discord.gg/abc',
    'discord.gift/abc',
    '-# small',
    '1. one',
  ),
);

const shown = (markdown: string): string =>
  markdown.replace(/\\([^\p{L}\p{N}\s])/gu, '$1').replaceAll('\u200b', '');

describe('plain', () => {
  test('shows exactly the characters that were written', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shown(plain(text))).toBe(oneLine(text));
      }),
    );
  });
  test('leaves no mark that formats, mentions or links', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = plain(text);
        expect(safe).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(safe.replace(/\\./gu, '')).not.toMatch(/[*_~`|[\]\\]/);
        expect(safe).not.toMatch(/^(?:[-+#>]|\d+[.)])/);
        expect(safe).not.toMatch(/@(?:everyone|here)|<[@#:/ta]|https?:\/\/|discord\.(?:gg|gift|com)/i);
      }),
    );
  });
  test.each([
    ['*bold* and _thin_', '\\*bold\\* and \\_thin\\_'],
    ['hi @everyone', 'hi @\u200beveryone'],
    ['see <@1> in <#2>', 'see <\u200b@\u200b1> in <\u200b#2>'],
    ['two\nlines\t here', 'two lines here'],
    ['https://evil.example', 'https\\://evil.\u200bexample'],
    ['# loud', '\\# loud'],
    ['risk-off, rate #1', 'risk-off, rate #1'],
    ['12. twelfth', '12\\. twelfth'],
  ])('%s', (text, safe) => expect(plain(text)).toBe(safe));
});

describe('cutAtWord', () => {
  test('is never longer than allowed and never splits a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 60 }),
        (text, max) => {
          const cut = cutAtWord(text, max);
          expect(cut.length).toBeLessThanOrEqual(max);
          if (text.length <= max) expect(cut).toBe(text);
          else expect(cut.endsWith('…')).toBe(true);
          expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
          expect(() => encodeURIComponent(cut)).not.toThrow();
        },
      ),
    );
  });
  test('ends after a whole word', () => {
    expect(cutAtWord('The market is open for business', 15)).toBe('The market is…');
  });
});

test('fitted drops whole lines from the end', () => {
  const text = fitted(Array.from({ length: 100 }, () => 'x'.repeat(99)));
  expect(fitsMessage(text)).toBe(true);
  expect(text.split('\n').every((line) => line.length === 99)).toBe(true);
});
