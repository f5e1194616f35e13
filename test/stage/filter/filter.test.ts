// The gate: nothing of a model or a member can mention, format, run on or insult.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { LINE_LENGTH_MAX } from '../../../src/show/speech/line.ts';
import { gated, gatedLabel, isRefused } from '../../../src/stage/filter/filter.ts';
import { plain } from '../../../src/views/words/markdown.ts';

const EN = wordsOf('en');
const REFUSED_LINE = '*(This line did not get past the filter.)*';

/** As it is quoted, once it has left. */
const spoken = (text: string, lengthMax = LINE_LENGTH_MAX): string => gated(EN, plain(text), lengthMax).text;

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({
    unit: fc.constantFrom(
      '@',
      '<',
      '>',
      '*',
      '_',
      '`',
      '~',
      '|',
      '#',
      '\\',
      '[',
      ']',
      '(',
      ')',
      '\n',
      ' ',
      'everyone',
      '123',
      ':',
      'a',
    ),
    maxLength: 120,
  }),
);

describe('words of a model or a member', () => {
  it('never mention, whatever they are', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(spoken(text)).not.toMatch(/@everyone|@here|<@|<#|<:|<t:/);
      }),
    );
  });

  it('never format or break out of their line', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const said = spoken(text);
        expect(said).not.toMatch(/[\n\r]/);
        // Every mark that formats stands behind a backslash of its own.
        expect(said.replace(/\\[\s\S]/g, '')).not.toMatch(/[*_~`|[\]]/);
        expect(said).not.toMatch(/^[#>-]/);
      }),
    );
  });

  it('never exceed their length', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 10, max: 200 }), (text, lengthMax) => {
        expect(spoken(text, lengthMax).length).toBeLessThanOrEqual(lengthMax);
      }),
    );
  });

  it.each(['you n1gger', 'what a f4ggot', 'dirty k​ike', 'a raghead said', 'SLUT'])(
    'are refused: %s',
    (text) => {
      expect(isRefused(text)).toBe(true);
      expect(spoken(text)).toBe(REFUSED_LINE);
    },
  );

  it.each([
    'Tech is up 4.55% to 455.00',
    '$10,455 and 717 chips, ×4.55',
    'class assets, mass analysis, passive bonds, cocktail of shorts',
    'tit for tat, cum laude',
    'Bets lock <t:1455800004:t>, sealed `a55a55a55a55a55a55a55`',
    'raccoons in the spice rack, pakistan bonds',
  ])('are not refused: %s', (text) => {
    expect(isRefused(text)).toBe(false);
  });
});

describe('a whole message', () => {
  it('loses the refused lines alone', () => {
    const { text, refused } = gated(EN, '### Fine\nwhat a slut\n-# small', 2000);
    expect(text).toBe(`### Fine\n${REFUSED_LINE}\n-# small`);
    expect(refused).toBe(1);
  });

  it('says so to its reader', () => {
    expect(gated(wordsOf('de'), 'what a slut', 2000).text).toBe(
      '*(Diese Zeile kam nicht durch den Filter.)*',
    );
    expect(gatedLabel(wordsOf('es'), 'what a slut', 80)).toBe('(censurado)');
  });

  it('is cut at a word', () => {
    const { text } = gated(EN, 'word '.repeat(600), 2000);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toMatch(/word…$/);
  });

  it('sees through escapes of markdown', () => {
    expect(gated(EN, spoken('nothing').replace('nothing', 'n\\_i\\_l'), 2000).refused).toBe(0);
    expect(gated(EN, 's\\*lut', 2000).refused).toBe(1);
    expect(gated(EN, 'what a \\*slut\\*', 2000).refused).toBe(1);
  });

  it('has labels on one line', () => {
    expect(gatedLabel(EN, 'Bet 100\non Alex', 34)).toBe('Bet 100 on Alex');
  });
});
