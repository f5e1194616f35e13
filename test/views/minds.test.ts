// Ratings in plain words: with how sure they are, too early to say, nobody to compare with.

import { expect, test } from 'vitest';
import { wordsOf } from '../../src/languages/words.ts';
import { leaderIn, mindsText, type RatedMind, type Skill } from '../../src/views/answers/minds.ts';

const EN = wordsOf('en');
const NEW: Skill = { about: 25, giveOrTake: 25 / 3, episodes: 0 };
const rated = (name: string, over: Partial<RatedMind> = {}): RatedMind => ({
  ...{ name, episodes: 12, lastEpisode: 12, asked: 1_000, own: 992, turns: 500, points: 155 },
  ...{ money: NEW, plot: NEW, part: NEW },
  ...over,
});
const SURE: Skill = { about: 27.44, giveOrTake: 3.12, episodes: 12 };

test('a skill is said with what it may be off', () => {
  const text = mindsText(EN, [rated('house-5m', { money: SURE }), rated('understudy', { money: SURE })]);
  expect(text).toContain('house-5m: about **27.4**, give or take 3.1; 12 episodes');
  expect(text).toContain('Nobody is clearly ahead');
  expect(text).toContain('house-5m: 12 episodes, 99.2% of its answers wholly its own, 31.0 plot points');
});

test('under ten episodes it is too early to say', () => {
  const nine = { ...SURE, episodes: 9 };
  const text = mindsText(EN, [rated('house-5m', { money: nine, plot: nine, part: nine })]);
  // Once, and not for each skill.
  expect(text.match(/too early to say; 9 episodes of 10/g)).toHaveLength(1);
  expect(text).not.toContain('27.4');
  expect(text).not.toContain('clearly ahead');
});

test('clearly ahead is who is better by more than either may be off', () => {
  const minds = [rated('a', { plot: { ...SURE, about: 40 } }), rated('b', { plot: SURE })];
  expect(leaderIn('plot', minds)?.name).toBe('a');
  expect(mindsText(EN, minds)).toContain('a is clearly ahead');
  expect(leaderIn('plot', [rated('a', { plot: { ...SURE, about: 33 } }), rated('b', { plot: SURE })])).toBe(
    undefined,
  );
});

test('alone there is nobody to compare with, and before the first bell nothing', () => {
  expect(mindsText(EN, [rated('house-5m')])).toContain('nobody to compare them with: house-5m');
  expect(mindsText(EN, [])).toContain('No mind has been rated yet');
});

test('figures are written as the reader’s language writes them, and names as they are', () => {
  const text = mindsText(wordsOf('de'), [rated('a_b', { money: SURE }), rated('c', { money: SURE })]);
  expect(text).toContain('27,4');
  expect(text).toContain('a\\_b');
});

test('many minds fit in one answer', () => {
  const many = Array.from({ length: 40 }, (_, index) => rated(`${'m'.repeat(30)}${index}`, { money: SURE }));
  for (const language of ['en', 'de', 'ja'] as const)
    expect(mindsText(wordsOf(language), many).length).toBeLessThan(2_000);
});
