// What members write reads the same for everybody: nothing hides in it, ends its line or piles up.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasLetter, oneLine } from '../../src/letters/seen.ts';

const HIDDEN =
  '\u0000 \u0007 \u0085 \u00ad \u034f \u061c \u115f \u180e \u200b \u200c \u200d \u200e \u200f \u2028 \u2029 \u202a \u202e \u2060 \u2066 \u2069 \u206f \u2800 \u3164 \ufe0f \ufeff \uffa0 \ufff9 \ufffb \u{e0001} \u{e0041} \ud800 \udfff'.split(
    ' ',
  );

describe('one line', () => {
  it.each(HIDDEN.map((sign) => [`U+${sign.codePointAt(0)?.toString(16)}`, sign] as const))(
    'has no %s',
    (_, sign) => {
      expect(oneLine(`a${sign}b`)).toMatch(/^a ?b$/);
      expect(hasLetter(sign)).toBe(false);
    },
  );

  it('holds nothing that hides or ends it, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u202a-\u202e\u2066-\u2069\u3164\ufff9-\ufffb]/u,
        );
        expect(oneLine(line)).toBe(line);
      }),
    );
  });

  it.each(['👨‍👩‍👧‍👦', '🏳️‍🌈', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👍🏽', '1️⃣', '🇯🇵', '❤️‍🔥', '👩🏽‍🚀'])(
    'keeps the emoji %s whole',
    (emoji) => {
      expect(oneLine(`a ${emoji} b`)).toBe(`a ${emoji} b`);
    },
  );

  it('keeps a lone blank that does not break where a language has one, and no other', () => {
    for (const text of [
      '«\u202foui\u202f»',
      'quoi\u202f?',
      'Mike\u00a0: oui',
      '1\u202f250\u00a0$',
      '3,2\u202f% de',
    ]) {
      expect(oneLine(text)).toBe(text);
    }
    expect(oneLine('a\u00a0b')).toBe('a b');
    expect(oneLine('a\u00a0\u202f:')).toBe('a :');
    expect(oneLine('a \u200b\u00a0:')).toBe('a :');
  });

  it.each(['Nguyễn Thị Ánh', 'नमस्ते क्षत्रिय', 'ภาษาไทยที่นี่', 'مُحَمَّدٌ', 'שָׁלוֹם', 'Ångström', 'பொன்னியின்', 'မြန်မာ'])(
    'keeps the marks of %s',
    (name) => expect(oneLine(name)).toBe(name.normalize('NFC')),
  );

  it('takes down what is stacked', () => {
    const stacked = `Z${'\u0301\u0308\u0323\u0334'.repeat(20)}algo`;
    expect(oneLine(stacked).length).toBeLessThan(10);
    expect(oneLine(`ก${'็'.repeat(30)}`)).toBe('ก็');
  });
});
