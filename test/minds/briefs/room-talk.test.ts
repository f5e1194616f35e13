// What a room talks about: one thing for a while, another after that, each room's own, the same for all who stand there.

import { beforeAll, expect, test } from 'vitest';
import type { Brief } from '../../../src/minds/briefs/brief.ts';
import { isAbout } from '../../../src/minds/briefs/room-talk.ts';
import { SUBJECTS } from '../../../src/minds/briefs/subjects.ts';
import { promptFor } from '../../../src/minds/prompts/prompt.ts';
import { ROOMS } from '../../../src/show/cast/cast.ts';
import { briefOf } from '../understudy/brief-of.ts';
import { playShow } from '../understudy/ensemble.ts';

let briefs: readonly Brief[] = [];

beforeAll(async () => {
  briefs = (await playShow({ seed: 'talk', rounds: 24, episodes: 2 })).map(({ brief }) => brief);
}, 60_000);

const inTurn = (room: string): readonly string[] =>
  briefs.filter((brief) => brief.room === room).map(({ talk }) => talk.called);
/** How often the next line in a room is asked for on another subject. */
const changes = (subjects: readonly string[]): number =>
  subjects.filter((subject, index) => index > 0 && subject !== subjects[index - 1]).length;

test.each(ROOMS)('%s keeps to a subject for several lines, and comes to others', (room) => {
  const subjects = inTurn(room);
  expect(new Set(subjects).size).toBeGreaterThan(2);
  expect(subjects.length / (changes(subjects) + 1)).toBeGreaterThan(2.5);
});

test('a subject is of the room, or it is the headline of a round', () => {
  for (const { room, talk } of briefs) {
    if (talk.subject === 'news') expect(talk.tells).toMatch(/^the headline ".+"$/);
    else expect(Object.keys(SUBJECTS[room])).toContain(talk.subject);
  }
  expect(briefs.some(({ talk }) => talk.subject === 'news')).toBe(true);
});

test('no two rooms share a subject', () => {
  const all = ROOMS.flatMap((room) => Object.keys(SUBJECTS[room]));
  expect(new Set(all).size).toBe(all.length);
});

test.each([
  ['Is that MILK?', true],
  ['He sold his milkshake.', true],
  ['An almond.', false],
])('%s is about the milk: %s', (speech, about) => {
  expect(isAbout({ words: ['milk'] }, speech)).toBe(about);
});

test('a model is told of it', () => {
  expect(promptFor(briefOf('mike')).fresh).toContain(
    'Here they talk about the milk, which somebody keeps drinking.',
  );
});
