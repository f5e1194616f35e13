// The small print of who plays whom.
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { playedByLine } from '../../../src/views/floor/played-by.ts';
import { FULL_CAST } from '../../playhouse.ts';

describe('the cast list under the opening bell', () => {
  it('names one mind for all in one breath', () => {
    expect(playedByLine(wordsOf('en'), FULL_CAST, () => 'house-4m')).toBe('-# 🎭 All played by house-4m');
  });
  it('names the performers of each mind, escaped, on one line', () => {
    const line = playedByLine(wordsOf('en'), FULL_CAST, ({ id }) =>
      id === 'alice' ? 'qwen_2 (not here: *x* plays)' : 'house-4m',
    );
    expect(line).toMatch(
      /^-# 🎭 Played by qwen\\_2 \(not here: \\\*x\\\* plays\): Alice · house-4m: Sarah, /,
    );
    expect(line.split('\n')).toHaveLength(1);
  });
});
