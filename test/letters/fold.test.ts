// What looks the same folds the same, however it was written.

import { describe, expect, it } from 'vitest';
import { folded, nameKey } from '../../src/letters/fold.ts';

describe('the folding', () => {
  it.each([
    'ＡＬＥＸ',
    '𝐀𝐥𝐞𝐱',
    '𝕬𝖑𝖊𝖝',
    'Ⓐⓛⓔⓧ',
    '🅰🅻🅴🆇',
    '🇦🇱🇪🇽',
    'А\u200dl\u00ade\u034fx',
    'Álëx',
    'a\u0336l\u0336e\u0336x\u0336',
    'αlεχ',
    'аlех',
    'ᴀʟᴇx',
  ])('reads %s as alex', (spelt) => expect(folded(spelt)).toBe('alex'));

  it('leaves other scripts what they are', () => {
    expect(folded('ビッチ')).toBe('ビッチ');
    expect(folded('ﾋﾞｯﾁ')).toBe('ビッチ');
    expect(folded('銀行の株')).toBe('銀行の株');
  });

  it('knows names that nobody could tell apart', () => {
    expect(nameKey('A l e x')).toBe(nameKey('Alex'));
    expect(nameKey('AIex')).toBe(nameKey('Alex'));
    expect(nameKey('Аlех')).toBe(nameKey('Alex'));
    expect(nameKey('Alexa')).not.toBe(nameKey('Alex'));
  });
});
