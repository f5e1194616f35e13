// A model that runs on one thread is there several times, side by side, so that no core idles.
import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask, RandomEngine } from './random-engine.ts';

let random: RandomEngine;

beforeAll(async () => {
  random = await RandomEngine.open();
});
afterAll(() => random.close());

it('has as many lanes as keep the cores busy, of four sequences at least', () => {
  const { sequences, lanes, threads } = random.engine.facts;
  expect(threads).toBe(1);
  expect(lanes).toBe(Math.max(1, Math.min(Math.floor(sequences / 4), availableParallelism() * 2)));
});

it('says the same to a seed in every lane, to more at once than there are sequences', async () => {
  const { engine } = random;
  const answers = await Promise.all(
    Array.from({ length: 2 * engine.facts.sequences }, (_, number) =>
      engine.complete(ask({ key: `key ${number}`, seed: 7, temperature: 0 })),
    ),
  );
  expect(new Set(answers.map(({ json }) => json)).size).toBe(1);
});
