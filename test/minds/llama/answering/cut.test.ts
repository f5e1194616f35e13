// Where a spoken line ends, and what is kept of one that was interrupted.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clean,
  closingIndex,
  isVisible,
  keptLength,
  withoutLooseEnd,
} from '../../../../src/minds/llama/answering/cut.ts';

const kept = (text: string, maxChars: number): string => text.slice(0, keptLength(text, maxChars));

describe('an interrupted line', () => {
  it.each([
    ['Buy now. Then sell it all tom', 100, 'Buy now. Then sell it all'],
    ['I will buy it all now. Then', 100, 'I will buy it all now.'],
    ['I will buy it all now. Then sell', 25, 'I will buy it all now.'],
    ['buy it all now', 6, 'buy it'],
    ['buy it all now', 8, 'buy it'],
    ['At 7.1 percent nothing mov', 100, 'At 7.1 percent nothing'],
    ['unbelievable', 5, 'unbel'],
    ['a😀b', 2, 'a'],
  ])('%j in %i characters is %j', (text, maxChars, expected) => {
    expect(kept(text, maxChars)).toBe(expected);
  });

  it('is a start of what was written, within its cap, and empty only if that was', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.integer({ min: 2, max: 60 }),
        (text, max) => {
          const result = kept(text, max);
          expect(text.startsWith(result)).toBe(true);
          expect(result.length).toBeLessThanOrEqual(max);
          expect(result).not.toBe('');
          expect(result).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});

describe('a line', () => {
  it.each(['"', '\\', '\n', '\r', '\t', '\u0000', '\u007F', '\u0085', '\u2028'])('ends at %j', (closer) => {
    expect(closingIndex(`Buy${closer}now`)).toBe(3);
  });

  it('goes on at all else', () => {
    expect(closingIndex("Don't buy <now>, 'you' {fool}: é 😀 漢")).toBe(-1);
  });

  it('shows something or not', () => {
    expect(isVisible(' a')).toBe(true);
    for (const blank of ['', '  ', '\uFFFD', '" a', ' \n a']) expect(isVisible(blank)).toBe(false);
  });

  it('loses broken bytes, doubled blanks and loose ends', () => {
    expect(clean('  Buy \uFFFD  now\uFFFD ')).toBe('Buy now');
    expect(withoutLooseEnd('Buy now, –')).toBe('Buy now');
    expect(withoutLooseEnd('Buy now.')).toBe('Buy now.');
  });
});
