// Who was meant by a misspelt name, and that nobody was where nothing is near.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestOf, wrongLetters } from '../../src/letters/nearest.ts';

const CAST = ['Alice', 'Sarah', 'Alex', 'Mike', 'Bartholomew'];
const meant = (typed: string): string | undefined => nearestOf(typed, CAST, (name) => name);

describe('a misspelt name', () => {
  it.each([
    ['alexx', 'Alex'],
    ['aelx', 'Alex'],
    ['Allice', 'Alice'],
    ['alice!', 'Alice'],
    ['sara', 'Sarah'],
    ['ｍｉｋｅｅ', 'Mike'],
    ['Barthlomev', 'Bartholomew'],
  ])('%s is meant for %s', (typed, name) => {
    expect(meant(typed)).toBe(name);
  });
  it.each(['bob', 'zoe', '', ' ', 'a', 'x', 'michael', 'alex the degen', 'mi', 'x'.repeat(6_000)])(
    '%s is near nobody',
    (typed) => {
      expect(meant(typed)).toBeUndefined();
    },
  );
  it('is meant for the first of two that are as near', () => {
    expect(nearestOf('anne', ['Anna', 'Anni'], (name) => name)).toBe('Anna');
  });
});

describe('how many letters are wrong', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  it('is none between a word and itself, and the same either way', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(wrongLetters(one, one)).toBe(0);
        expect(wrongLetters(one, other)).toBe(wrongLetters(other, one));
        expect(wrongLetters(one, other)).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
        expect(wrongLetters(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });
  it('is one for a letter changed, added, left out or swapped', () => {
    for (const [one, other] of [
      ['alex', 'alix'],
      ['alex', 'allex'],
      ['alex', 'alx'],
      ['alex', 'laex'],
    ] as const)
      expect(wrongLetters([...one], [...other])).toBe(1);
  });
});
