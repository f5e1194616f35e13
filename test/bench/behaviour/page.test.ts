// A measurement rewrites its own block of the page and nothing else.

import { expect, test } from 'vitest';
import { table, withBlock } from '../../../bench/behaviour/page.ts';
import { behaviourTables } from '../../../bench/behaviour/report.ts';

const PAGE = '# Minds\n\n<!-- house -->\nold\n<!-- end of house -->\n\nThe end.\n';

test('what is between the marks is replaced', () => {
  expect(withBlock(PAGE, 'house', 'new')).toBe(
    '# Minds\n\n<!-- house -->\n\nnew\n\n<!-- end of house -->\n\nThe end.\n',
  );
  expect(withBlock(withBlock(PAGE, 'house', 'new'), 'house', 'newer')).toContain('newer');
});

test('a page without the block is refused', () => {
  expect(() => withBlock(PAGE, 'behaviour', 'new')).toThrow(/no block from <!-- behaviour -->/);
});

test('columns stand under each other', () => {
  expect(
    table([
      ['', 'random'],
      ['Repeats', '1.0%'],
    ]),
  ).toBe('|         | random |\n| ------- | ------ |\n| Repeats | 1.0%   |');
});

test('figures come with their intervals, minds that are not there with the reason', () => {
  const text = behaviourTables({
    episodes: 20,
    rounds: 12,
    seed: '7',
    minds: {
      random: {
        instruction: 0.9,
        arcs: 18,
        socialAuc: 0.5,
        copied: null,
        intervals: { instruction: [0.88, 0.92], arcs: [16, 20], socialAuc: [0.47, 0.53], copied: null },
        faults: { limits: 26 },
        furtherTries: 3,
        answers: 269,
      },
    },
    left: { house: 'house needs models/house.gguf, which is not there' },
  });
  expect(text).toContain('90.0% (88.0% to 92.0%)');
  expect(text).toMatch(/\| Story arcs +\|.*\| 18 +\|/);
  expect(text).toContain('0.500 (0.470 to 0.530)');
  expect(text).toContain('Not measured: house needs models/house.gguf, which is not there.');
  expect(text).toContain('Answers at fault. random: 26 limits, 3 further tries of 269.');
});
