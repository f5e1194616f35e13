// What looks copied from a brief, and whether it was, letter by letter.

import { expect, test } from 'vitest';
import { briefWords, copiedShare } from '../../../../bench/behaviour/scores/copied.ts';
import { copiedWords } from '../../../../training/lessons/copied-words.ts';
import { loreOf, voicesLore } from '../../../../training/lore.ts';
import { news } from '../../../minds/understudy/brief-of.ts';
import { heard, takeOf } from '../nights/takes.ts';

const lore = loreOf(['{speaker}, {Gerald|Big Kevin} says {topic} is a signal.', 'The crumbs of Belgium.']);
const inside = { lore, where: 'inside' } as const;
const anywhere = { lore, where: 'anywhere' } as const;

test('the lore is the forms’ own words, without their facts', () => {
  expect([...lore].sort()).toEqual(
    ['a', 'belgium', 'big', 'crumbs', 'gerald', 'is', 'kevin', 'of', 'says', 'signal', 'the'].sort(),
  );
});

test.each([
  ['a name inside', 'Gerald says Thindfal is a signal.', ['Thindfal'], ['Thindfal']],
  ['a first word', 'Thindfal is a signal.', [], ['Thindfal']],
  ['a word after a full stop', 'Belgium. Thindfal is.', [], ['Thindfal']],
  ['two words of one name', 'a signal of Thindfal Kleax', ['Thindfal', 'Kleax'], ['Thindfal', 'Kleax']],
  ['a genitive', 'the crumbs of Thindfal’s', ['Thindfal'], ['Thindfal']],
  ['the voices’ own names', 'says Big Kevin of Belgium', [], []],
  ['one capital letter', 'a Q of a signal', [], []],
])('%s', (_, line, expectedInside, expectedAnywhere) => {
  expect(copiedWords(line, inside)).toEqual(expectedInside);
  expect(copiedWords(line, anywhere)).toEqual(expectedAnywhere);
});

const BRIEF = {
  news: [news('Thindfal recalls 12 toasters after complaint by Vraim Zoost', { Tech: -1 })],
  heard: heard('Mike', 'Everybody owns Kleaxgrun!'),
};

test('a slip of one syllable is wrong', () => {
  const said = (speech: string) => takeOf('alice', { thought: 'the crumbs.', speech }, BRIEF);
  const share = (speech: string) => copiedShare([said(speech)], inside);
  expect(share('Big crumbs of Thindfal.')).toEqual({ hits: 1, of: 1 });
  expect(share('Big crumbs of Thindfas.')).toEqual({ hits: 0, of: 1 });
  expect(share('Big crumbs of Kleaxgrun, Vraim and Zoosta.')).toEqual({ hits: 2, of: 3 });
});

test('names of the brief are those of news, company and what was heard; a thing may open a sentence', () => {
  const words = briefWords(takeOf('alice', {}, BRIEF));
  for (const word of ['Thindfal', 'Zoost', 'Kleaxgrun', 'Mike', 'Toasters']) expect(words).toContain(word);
  expect(words).not.toContain('thindfal');
});

test('who gave no answer copied nothing', () => {
  expect(copiedShare([takeOf('alice', null, BRIEF)], inside)).toEqual({ hits: 0, of: 0 });
});

test('the voices’ own lore knows their friends and figures in words', () => {
  for (const word of ['gerald', 'odile', 'seven', 'crypto', 'basel']) expect(voicesLore()).toContain(word);
});
