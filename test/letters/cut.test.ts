// A text that is shortened is never cut within a character as a reader counts them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtSentence, cutAtWord, cutWhole } from '../../src/letters/cut.ts';

const segmenter = new Intl.Segmenter('en');
const wholes = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

const unit = fc.constantFrom(
  '👨‍👩‍👧‍👦',
  '🇯🇵',
  '🇧🇷',
  '👍🏽',
  'é',
  'ก็',
  'नि',
  '한',
  'a',
  'Z',
  ' ',
  '. ',
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '1️⃣',
  '𝕬',
  '\u06005',
);
const texts = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''));

describe('a cut', () => {
  it.each([
    ['cutWhole', cutWhole],
    ['cutAtWord', cutAtWord],
    ['cutAtSentence', cutAtSentence],
  ] as const)('by %s keeps characters whole and the length', (_, cut) => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 80 }), (text, lengthMax) => {
        const kept = cut(text, lengthMax);
        expect(kept.length).toBeLessThanOrEqual(lengthMax);
        const body = kept.endsWith('…') ? kept.slice(0, -1) : kept;
        expect(wholes(text).slice(0, wholes(body).length).join('')).toBe(body);
      }),
    );
  });

  it('within a family leaves it out', () => {
    expect(cutAtWord('Bet on 👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 20)).toBe('Bet on 👨‍👩‍👧‍👦…');
    expect(cutWhole('🇯🇵🇧🇷🇩🇪', 6)).toBe('🇯🇵');
  });
});
