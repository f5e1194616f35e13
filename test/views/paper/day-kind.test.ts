// What kind of day it was, in one sentence that one can hold in mind, however often the weather has turned.

import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import type { Regime } from '../../../src/show/market/regimes.ts';
import { kindOf, weatherOf } from '../../../src/views/paper/day-kind.ts';

type Turns = readonly (readonly [Regime, number])[];

const line = (openedWith: Regime, turns: Turns, lastRound = 24): string => {
  const spells = turns.map(([regime, round]) => ({ regime, round }));
  return kindOf(wordsOf('en'), weatherOf(openedWith, spells, lastRound));
};

it.each<[string, string, Turns]>([
  ['from bell to bell', '**Stagnant**, from bell to bell.', []],
  ['two halves', '**Stagnant** until round 9, then **Crash**.', [['Crash', 10]]],
  [
    'three spells',
    '**Stagnant** from round 1, **Crash** from round 10 and **Recovery** from round 20.',
    [
      ['Crash', 10],
      ['Recovery', 20],
    ],
  ],
  [
    'many: the one that lasted, and the next two',
    'mostly **Crypto frenzy**, 13 of 24 rounds, with Stagnant and Recovery.',
    [
      ['Crypto frenzy', 4],
      ['Stagnant', 10],
      ['Crash', 14],
      ['Crypto frenzy', 15],
      ['Recovery', 22],
    ],
  ],
])('%s', (_, text, turns) => {
  expect(line('Stagnant', turns)).toBe(`🌡️ What kind of day it was: ${text}`);
});

it('counts no weather after the end of trading', () => {
  expect(line('Crash', [['Recovery', 12]], 10)).toContain('**Crash**, from bell to bell.');
});
