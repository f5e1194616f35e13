// A model is told to speak the guild's language, and what it says in it is judged as English is: its length, its
// sentences, what it has said before. The house model and the understudy speak English.

import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages/language.ts';
import { decideFields, LINE_TOKENS_MAX } from '../../src/minds/answer/question-fields.ts';
import { guard } from '../../src/minds/guard/guard.ts';
import { houseManner } from '../../src/minds/house/house-manner.ts';
import { LANGUAGE_NAMES } from '../../src/minds/prompts/language-line.ts';
import { promptFor } from '../../src/minds/prompts/prompt.ts';
import { keysOf, sentencesOf } from '../../src/show/speech/spoken.ts';
import { briefOf } from './understudy/brief-of.ts';

const GOOD = {
  thought: '正直、何も分かっていない。',
  trade: 'Crypto',
  side: 'short',
  conviction: 2,
  speech: 'アリス、その月は売り切れだ。私は空売りする！',
  location: 'News Room',
};

describe('the prompt', () => {
  test.each(LANGUAGES.filter((language) => language !== 'en'))('asks for %s', (language) => {
    const { persona } = promptFor({ ...briefOf('mike'), language });
    expect(persona).toContain(`Write thought and speech in ${LANGUAGE_NAMES[language]}`);
  });

  test('says nothing of English', () => {
    expect(promptFor(briefOf('mike')).persona).not.toContain('Write');
  });

  test('of the house model is the same in every language', () => {
    const prompts = LANGUAGES.map((language) => houseManner([]).decide({ ...briefOf('mike'), language }));
    for (const prompt of prompts) expect(prompt).toEqual(prompts[0]);
  });
});

describe('an answer in Japanese', () => {
  test('is played', () => {
    expect(guard(GOOD, { ownLines: [], spoken: [] })).toEqual({ ok: true, answer: GOOD });
  });

  test('is refused where one of its sentences was said before', () => {
    const spoken = keysOf('私は空売りする。');
    expect(guard(GOOD, { ownLines: [], spoken })).toMatchObject({ ok: false });
  });

  test('has room for a sentence', () => {
    const thought = decideFields({
      ...{ bankrupt: false, afterHours: false, halted: null, holding: null },
      language: 'ja',
      plot: { acts: [], open: [], owed: [], bound: [], threads: [], debts: [] },
    }).find(({ name }) => name === 'thought');
    expect(thought).toMatchObject({ maxTokens: LINE_TOKENS_MAX.ja });
  });
});

test.each([
  ['I sold. You bought!', ['I sold', 'You bought']],
  ['買った。売った！　本当に？', ['買った', '売った', '本当に']],
  ['「買う。」と言った。', ['「買う。」', 'と言った']],
  ['Ein Satz. Noch einer!', ['Ein Satz', 'Noch einer']],
])('%s has its sentences', (line, sentences) => {
  expect(sentencesOf(line)).toEqual(sentences);
});
