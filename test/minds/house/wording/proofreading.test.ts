// What is read over before a line of the house model's is said.
import { expect, it } from 'vitest';
import { slipIn } from '../../../../src/minds/house/wording/proofreading.ts';

it('a line that stops in the middle is a slip', () => {
  expect(slipIn(['Mike, hold that'])).toBe('"Mike, hold that" is not finished');
  expect(slipIn(["Mike said 'sell everything'.", 'Up 3.2%…', 'Buy Crypto?'])).toBeUndefined();
});
