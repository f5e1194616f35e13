// The tokenizer that is learnt for the house model: text comes back from its tokens, whatever the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance } from '../../src/show/chance.ts';
import { Encoder, learnVocabulary, wordsOf } from '../../training/bpe.ts';

const TEXTS = ['the bond the bond the bond', 'Tech 104.32 +3.2', 'Alex, the bond is 104.32; the Tech is not'];
const vocabulary = learnVocabulary(TEXTS, 280);
const encoder = new Encoder(vocabulary);

/** GPT-2's printable form back to bytes. */
function textOf(ids: readonly number[]): string {
  const bytes = new Map(vocabulary.tokens.slice(0, 256).map((token, byte) => [token, byte]));
  const letters = ids.flatMap((id) => [...(vocabulary.tokens[id] ?? '')]);
  return Buffer.from(letters.map((letter) => bytes.get(letter) ?? 0)).toString('utf8');
}

describe('byte pair encoding', () => {
  it('merges what comes often, and figures to pairs at most', () => {
    expect(vocabulary.tokens).toContain('Ġthe');
    expect(vocabulary.tokens.filter((token) => /\d{3}|[^\dĠ]\d|\d\D/.test(token))).toEqual([]);
    expect(encoder.encode('the bond').length).toBeLessThan('the bond'.length);
  });

  it('gives every text back from its tokens, with pieces dropped or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer(), (text, seed) => {
        expect(wordsOf(text).join('')).toBe(text);
        expect(textOf(encoder.encode(text))).toBe(text);
        const dropout = { percent: 30, draw: chance(String(seed), 'dropout') };
        expect(textOf(encoder.encode(text, dropout))).toBe(text);
      }),
    );
  });

  it('grows: what it knew keeps its number, and what it reads since is whole', () => {
    const grown = learnVocabulary(Array(9).fill(' umbrella 104'), vocabulary.tokens.length + 9, vocabulary);
    const before = vocabulary.tokens.slice(0, vocabulary.bos);
    expect(grown.tokens.slice(0, before.length)).toEqual(before);
    expect(grown.merges.slice(0, vocabulary.merges.length)).toEqual(vocabulary.merges);
    expect(grown.tokens.slice(-3)).toEqual(vocabulary.tokens.slice(-3));
    expect([grown.bos, grown.eos, grown.pad].map((id) => grown.tokens[id])).toEqual(grown.tokens.slice(-3));
    const encoded = new Encoder(grown).encode(' umbrella').map((id) => grown.tokens[id]);
    expect(encoded).toEqual(['Ġumbrella']);
  });

  it('keeps the control tokens out of reach of any text', () => {
    const ids = encoder.encode('<|bos|><|eos|><|pad|>');
    for (const control of [vocabulary.bos, vocabulary.eos, vocabulary.pad])
      expect(ids).not.toContain(control);
  });
});
