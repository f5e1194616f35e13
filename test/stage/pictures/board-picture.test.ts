// The board goes out in the reader's language, the house's own titles too, and through the filter.

import { expect, it } from 'vitest';
import { wordsOf } from '../../../src/languages/words.ts';
import { boardIn } from '../../../src/stage/pictures/board-picture.ts';
import { ALEX, Playhouse } from '../../playhouse.ts';

const { show } = new Playhouse().create().ring();

const titlesIn = (language: 'en' | 'ja', of = show) =>
  boardIn(wordsOf(language), of, of.episode).rows.map(({ title }) => title);

it("has the house's titles in the reader's language", () => {
  expect(titlesIn('en')).toContain('Bear');
  expect(titlesIn('ja')).toContain('弱気派');
  expect(titlesIn('ja')).not.toContain('Bear');
});

it("has a member's title as it was written, and none that the filter refuses", () => {
  const called = (title: string) => ({
    ...show,
    cast: show.cast.map((each) => (each.id === ALEX ? { ...each, title } : each)),
  });
  expect(titlesIn('ja', called('Ship captain'))).toContain('Ship captain');
  expect(titlesIn('ja', called('What the fuck'))).toContain('（ピー）');
});
