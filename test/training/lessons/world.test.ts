// The worlds that the house model learns from: seeded, fresh in every name, and the test's apart from the training's.
import { expect, it } from 'vitest';
import { loadAssets } from '../../../src/assets.ts';
import type { Lesson } from '../../../src/minds/house/lesson.ts';
import { playEpisode } from '../../../training/lessons/play.ts';
import { worldOf } from '../../../training/lessons/world.ts';

const numbers = Array.from({ length: 40 }, (_, number) => number);

it('the same seed and number make the same world', () => {
  expect(worldOf({ seed: '1', number: 3, split: 'train' })).toEqual(
    worldOf({ seed: '1', number: 3, split: 'train' }),
  );
  expect(worldOf({ seed: '1', number: 3, split: 'train' })).not.toEqual(
    worldOf({ seed: '2', number: 3, split: 'train' }),
  );
});

it("no headline of the show's deck is in both splits", () => {
  const { deck } = loadAssets();
  const own = new Set([...Object.values(deck.news).flat(), ...deck.chaos].map(({ text }) => text));
  const seen = (split: 'train' | 'test'): ReadonlySet<string> =>
    new Set(
      numbers.flatMap((number) => {
        const world = worldOf({ seed: '1', number, split });
        return [...Object.values(world.deck.news).flat(), ...world.deck.chaos].map(({ text }) => text);
      }),
    );
  const [train, test] = [seen('train'), seen('test')];
  expect([...own].filter((text) => train.has(text)).length).toBeGreaterThan(100);
  expect([...own].filter((text) => train.has(text) && test.has(text))).toEqual([]);
});

it('names are fresh: worlds hardly share one that is not of the show', () => {
  const { cast } = loadAssets();
  const known = new Set(cast.map(({ name }) => name));
  const names = numbers.flatMap((number) =>
    worldOf({ seed: '1', number, split: 'train' })
      .cast.map(({ name }) => name)
      .filter((name) => !known.has(name)),
  );
  expect(names.length).toBeGreaterThan(50);
  expect(new Set(names).size / names.length).toBeGreaterThan(0.98);
});

it('an episode of a world is whole lessons, each ending with what was heard where something was', async () => {
  const lessons: Lesson[] = [];
  await playEpisode({
    world: worldOf({ seed: '1', number: 1, split: 'train' }),
    rounds: 6,
    learn: (lesson) => lessons.push(lesson),
  });
  expect(lessons.length).toBeGreaterThan(6 * 5);
  for (const { brief, answer } of lessons) {
    expect(brief.endsWith('\n')).toBe(true);
    expect(answer.every(({ value }) => value !== '' && value !== 'undefined')).toBe(true);
    for (const one of answer) if (one.kind === 'choice') expect(one.options).toContain(one.value);
  }
});
