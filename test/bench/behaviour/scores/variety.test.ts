// Repeats, pairs of words, self-BLEU and arcs of small texts with known answers.

import { expect, test } from 'vitest';
import { contradictedShare } from '../../../../bench/behaviour/scores/contradictions.ts';
import { arcsIn, distinct2, repeatedShare, selfBleu } from '../../../../bench/behaviour/scores/variety.ts';
import { nightOf, takeOf } from '../nights/takes.ts';

const words = (...lines: readonly string[]): readonly (readonly string[])[] =>
  lines.map((line) => line.split(' '));

test('a line repeats one of the same episode, whatever its case and closing mark', () => {
  const takes = [
    takeOf('alice', { thought: 'So it goes.', speech: 'Sell it.' }),
    takeOf('mike', { thought: 'Up it goes.', speech: 'SELL IT!' }),
  ];
  expect(repeatedShare(nightOf(takes))).toEqual({ hits: 1, of: 4 });
});

test('a line that was refused for a repeat is a repeat', () => {
  const refused = { ...takeOf('alice', null), fault: 'no usable answer: speech repeats "Sell it"' };
  expect(repeatedShare(nightOf([refused, takeOf('mike', null)]))).toEqual({ hits: 1, of: 1 });
});

test('distinct-2 is the share of different pairs', () => {
  expect(distinct2(words('a b c', 'a b d'))).toBe(3 / 4);
  expect(distinct2(words('a b', 'a b', 'a b', 'a b'))).toBe(1 / 4);
  expect(distinct2([])).toBeNaN();
});

test('lines that are all the same have a self-BLEU of 1, lines of other words hardly any', () => {
  const same = words('the goose is long', 'the goose is long', 'the goose is long');
  expect(selfBleu(same)).toBeCloseTo(1);
  expect(selfBleu(words('the goose is long', 'my aunt sold tins', 'nobody reads any more'))).toBeLessThan(
    0.2,
  );
  expect(selfBleu(words('alone here'))).toBeNaN();
});

test('arcs are counted once each', () => {
  const nights = ['swing lie halt', 'swing lie halt', 'halt lie swing'].map((arc) => ({ arc }));
  expect(arcsIn(nights, [0, 1, 2])).toBe(2);
});

test('a speech that warns of what it buys on purpose contradicts; a slip does not, and a hold cannot', () => {
  const warns = { trade: 'Tech', side: 'long', speech: 'Sell Tech, it will crash.' } as const;
  const takes = [
    takeOf('mike', { ...warns, thought: 'I am long Tech; out loud I say the opposite.' }),
    takeOf('mike', { ...warns, thought: 'I am long Tech.' }),
    takeOf('mike', { trade: 'Tech', side: 'long', speech: 'Tech is a rocket.' }),
    takeOf('mike', { trade: 'Hold', speech: 'Sell Tech.' }),
    takeOf('mike', null),
  ];
  expect(contradictedShare(takes)).toEqual({ hits: 1, of: 3 });
});
