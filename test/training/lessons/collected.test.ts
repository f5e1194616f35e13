// The lessons of a split: as many as are wanted, the same from the same seed, and the test's clear of the training's.
import { expect, it } from 'vitest';
import { type Collection, lessonsOf } from '../../../training/lessons/collected.ts';
import { holdsHeldOutForm } from '../../../training/lessons/held-out.ts';

const collected = (split: Collection['split'], namesSeen = new Set<string>()) =>
  lessonsOf({ seed: 'collected', split, wanted: 60, namesSeen, onWorld: () => undefined });

it('are as many as are wanted, and the same again', async () => {
  const namesSeen = new Set<string>();
  const train = await collected('train', namesSeen);
  expect(train).toHaveLength(60);
  expect(train.some(holdsHeldOutForm)).toBe(false);
  expect(namesSeen.size).toBeGreaterThan(10);
  expect(await collected('train')).toEqual(train);
  expect(await collected('test', namesSeen)).toHaveLength(60);
});
