// What is said of who plays a newcomer is what was measured: the figures are those of docs/minds.md.

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { performerId } from '../../../src/show/ids.ts';
import { MEASURED, playedByText } from '../../../src/views/answers/cast.ts';

const report = readFileSync(new URL('../../../docs/minds.md', import.meta.url), 'utf8');
const EN = wordsOf('en');
const OWN = { role: 'trader', voice: 'alex', persona: 'You are Alex.' } as const;

/** The first figure of a row, in the column of that mind. */
function figureOf(row: string, mind: string): string | undefined {
  const cells = (start: string): readonly string[] =>
    (report.split('\n').find((line) => line.startsWith(`| ${start}`)) ?? '')
      .split('|')
      .map((cell) => cell.trim());
  const column = report
    .split('\n')
    .find((line) => /\| understudy +\| house /.test(line))
    ?.split('|')
    .findIndex((cell) => cell.trim() === mind);
  return cells(row)[column ?? -1]?.split(' ')[0];
}

it.each(['understudy', 'house'] as const)('of %s', (mind) => {
  const { inRoleBp, inVoiceBp } = MEASURED[mind];
  expect([EN.size(inRoleBp), EN.size(inVoiceBp)]).toEqual([
    figureOf('Instruction ', mind),
    figureOf('Characters ', mind),
  ]);
});

it('and nothing is claimed of a model that nobody has measured', () => {
  const zoe = { name: '*Zoe*', ...OWN };
  const text = playedByText(EN, zoe, { kind: 'model', name: { name: 'qwen2.5-1.5b', instead: null } });
  expect(text).toMatch(/\\\*Zoe\\\*.*reads the whole card.*not been measured/);
  expect(text).not.toMatch(/%/);
});

it('the figures are written as the reader writes them', () => {
  const text = playedByText(
    wordsOf('de'),
    { name: 'Zoe', ...OWN },
    { kind: 'house', name: { name: 'house-5m', instead: null } },
  );
  expect(text).toMatch(/82,2\s?%/);
});

it('nobody is said to be like themselves', () => {
  const told = (id: string): string =>
    playedByText(
      EN,
      { id: performerId(id), name: 'Alex', ...OWN },
      { kind: 'house', name: { name: 'house-5m', instead: null } },
    );
  expect(told('zoe')).toContain('like Alex');
  expect(told('alex')).not.toContain('like Alex');
});

it.each([
  ['house', 'How well it does that has not been measured'],
  ['understudy', EN.size(MEASURED.understudy.inRoleBp)],
] as const)('whom a member has invented %s plays by what the persona names', (kind, measured) => {
  const zoe = { name: 'Zoe', ...OWN, persona: 'Reads the stars.' };
  const text = playedByText(EN, zoe, { kind, name: { name: 'house-5m', instead: null } });
  expect(text).toMatch(new RegExp(`temper of \\*.*like Alex\\*.*what the persona names\\. ${measured}`));
});
