// The figures that SECURITY.md promises, on texts drawn anew: under 2% of hostile ones through, under 0.5% of harmless
// ones bleeped, and what the show itself says never.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { harmlessTexts, hostileTexts, tried } from '../../../bench/filter/trial.ts';
import { isRefused } from '../../../src/stage/filter/filter.ts';

const SEED = `trial ${process.env['FILTER_SEED'] ?? '2026'}`;

describe(`texts drawn from "${SEED}"`, () => {
  it('of 3,000 hostile ones, under 2% get through', () => {
    expect(tried(hostileTexts(SEED, 3_000), isRefused).misjudged.length).toBeLessThan(60);
  });

  it('of 600 harmless ones, under 0.5% are bleeped', () => {
    const { misjudged } = tried(harmlessTexts(SEED, 600), isRefused);
    expect(misjudged.length, misjudged.map(({ text }) => text).join('; ')).toBeLessThan(3);
  });
});

const ASSETS = new URL('../../../assets/', import.meta.url);
const lines = readdirSync(ASSETS, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .flatMap((path) => readFileSync(new URL(path, ASSETS), 'utf8').split('\n'));

it('no word of the house is refused, nor a time zone', () => {
  expect(lines.length).toBeGreaterThan(100);
  expect([...lines, ...Intl.supportedValuesOf('timeZone')].filter(isRefused)).toEqual([]);
});

it.each([
  'a\u200dsshole exchange closes',
  'a.s.s.h.o.l.e',
  'a s s h o l e',
  'a-s-s',
  '🇦🇸🇸',
  '🅰🆂🆂',
  'ａｓｓｈｏｌｅ',
  '𝖆𝖘𝖘𝖍𝖔𝖑𝖊',
  'а$$hοle',
  'fuuuuuck',
  'as\u0301sho\u0336le',
])('%s is refused', (text) => expect(isRefused(text)).toBe(true));
