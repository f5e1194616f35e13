// The small print of who plays whom.
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { playedByLine } from '../../../src/views/floor/played-by.ts';
import type { MindName } from '../../../src/views/words/mind-name.ts';
import { FULL_CAST } from '../../playhouse.ts';

const HOUSE: MindName = { name: 'house-4m', instead: null };

describe('the cast list under the opening bell', () => {
  it('names one mind for all in one breath', () => {
    expect(playedByLine(wordsOf('en'), FULL_CAST, () => HOUSE)).toBe('-# 🎭 All played by house-4m');
  });
  it('names the performers of each mind, escaped, on one line', () => {
    const line = playedByLine(wordsOf('en'), FULL_CAST, ({ id }) =>
      id === 'alice' ? { name: 'qwen_2', instead: { why: 'absent', mind: '*x*' } } : HOUSE,
    );
    expect(line).toMatch(
      /^-# 🎭 Played by qwen\\_2 \(not here: \\\*x\\\* plays\): Alice · house-4m: Sarah, /,
    );
    expect(line.split('\n')).toHaveLength(1);
  });
  it('says in the reader’s language who plays in whose place', () => {
    const line = playedByLine(wordsOf('de'), FULL_CAST, () => ({
      ...{ name: 'box', instead: { why: 'broken', mind: 'house-4m' } },
    }));
    expect(line).toContain('box (kann nicht spielen: house-4m spielt)');
  });
});
