// What a season has said before: word by word, as a form, as a long run of words, as bytes.

import { expect, test } from 'vitest';
import {
  compressionRatio,
  exactRepeats,
  formRepeats,
  longRepeats,
  maskedForm,
} from '../../../../bench/behaviour/seasons/repetition.ts';

const NAMES = ['Mike', 'Alice'];

test('a line that comes again counts, whatever its marks', () => {
  expect(exactRepeats(['I wait.', 'I sell.', 'I wait!', 'I wait.'])).toEqual({ hits: 2, of: 4 });
});

test('a form is a line with other names, assets and figures, in digits or in words', () => {
  expect(maskedForm('Mike, your 3 Bonds owe me seven dollars', NAMES)).toEqual(
    maskedForm('Alice, your 91.5 Tech owe me 12 dollars', NAMES),
  );
  const lines = ['Mike, your 3 Bonds owe me seven dollars', 'Alice, your 91.5 Tech owe me 12 dollars'];
  expect(formRepeats(lines, NAMES)).toEqual({ hits: 1, of: 2 });
  expect(exactRepeats(lines).hits).toBe(0);
});

test('what is hardly more than a name is nobody’s form', () => {
  expect(formRepeats(['Mike, no.', 'Alice, no.'], NAMES)).toEqual({ hits: 0, of: 2 });
});

test('eight words of an earlier line count, seven do not; shorter lines are left out', () => {
  const first = 'one cold morning the kettle sang about my losses';
  expect(longRepeats([first, `And ${first} again`, 'Too short'])).toEqual({ hits: 1, of: 2 });
  expect(longRepeats([first, 'cold morning the kettle sang about my wins today'])).toEqual({
    hits: 0,
    of: 2,
  });
});

test('the same again can be shortened further than what is new, and too little has no figure', () => {
  const same = Array.from({ length: 400 }, () => 'The kettle sang about my losses again today.');
  const letters = (seed: number): string =>
    Array.from({ length: 40 }, (_, at) => String.fromCharCode(97 + ((seed * 31 + at * at * 7) % 26))).join(
      '',
    );
  const fresh = Array.from({ length: 400 }, (_, index) => letters(index));
  expect(compressionRatio(same)).toBeGreaterThan(20);
  expect(compressionRatio(same)).toBeGreaterThan(compressionRatio(fresh));
  expect(compressionRatio(same.slice(0, 20))).toBeNaN();
});
