// What stands behind a name in the cast: the title in the reader's language, and the role where the title is not it.

import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/languages/language.ts';
import { wordsOf } from '../../../src/languages/words.ts';
import { titleIn } from '../../../src/views/answers/cast.ts';

it.each(LANGUAGES)('in %s a title that is the role is said once', (language) => {
  const words = wordsOf(language);
  const told = titleIn(words, { title: 'Compliance officer', role: 'officer' });
  expect(told.toLowerCase()).toBe(words.say('cast.role', { role: 'officer' }).toLowerCase());
});

it('and any other has the role behind it', () => {
  expect(titleIn(wordsOf('ja'), { title: 'Bear', role: 'trader' })).toBe('弱気派 · トレーダー');
  expect(titleIn(wordsOf('ja'), { title: 'Of the *house*', role: 'trader' })).toBe(
    'Of the \\*house\\* · トレーダー',
  );
});

it('and leverage is a number as the reader writes it', () => {
  expect(wordsOf('es').say('cast.leverage', { leverage: 1.5 })).toBe('1,5×');
  expect(wordsOf('ja').say('cast.leverage', { leverage: 1.5 })).toBe('1.5倍');
});
