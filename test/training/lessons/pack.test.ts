// How much each token of a lesson counts: most where an option parts from another, least where the engine writes itself.
import { expect, it } from 'vitest';
import type { Lesson } from '../../../src/minds/house/lesson.ts';
import { Encoder, learnVocabulary } from '../../../training/bpe.ts';
import { pack, piecesOf } from '../../../training/lessons/pack.ts';

const lesson: Lesson = {
  role: 'alice',
  brief: 'alice Alice\n',
  answer: [
    { kind: 'choice', name: 'act', value: 'take', options: ['none', 'take', 'tame'], literal: false },
    { kind: 'told', name: 'deed', value: 'long Tech, at 98.74' },
    { kind: 'text', name: 'speech', value: 'At 98 I buy.' },
  ],
};

it('an answer is cut as the engine writes it, the deed between choices and words', () => {
  expect(piecesOf(lesson).map(({ text }) => text)).toEqual([
    ...['{"act":"', 'take', '","deed":"', 'long Tech, at 98.74', '","speech":"', 'At 98 I buy.', '"}'],
  ]);
});

it('counts the letters at which options part, and figures more than words', () => {
  const vocabulary = learnVocabulary([], 259);
  const { tokens, weights, briefTokens } = pack(lesson, { vocabulary, encoder: new Encoder(vocabulary) });
  const text = tokens.map((token) => vocabulary.tokens[token] ?? '').join('');
  const weightsAt = (part: string): readonly number[] => {
    const written = tokens.map((token) => (vocabulary.tokens[token] ?? '').length);
    const start = text.indexOf(part);
    let at = 0;
    return weights.filter((_, index) => {
      const here = at;
      at += written[index] ?? 0;
      return here >= start && here < start + part.length;
    });
  };
  expect(briefTokens).toBe(1 + lesson.brief.length);
  expect(weightsAt('take')).toEqual([250, 12, 250, 12]);
  expect(new Set(weightsAt('longĠTech'))).toEqual(new Set([12]));
  expect(weightsAt('98ĠIĠbuy')).toEqual([100, 100, 60, 60, 60, 60, 60, 60]);
});
