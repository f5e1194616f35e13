// A model that runs on one thread is there several times, side by side, so that no core idles; as often as there is work
// for, and not at all when there has been none for a while.
import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openEngine } from '../../../src/minds/llama/engine.ts';
import { HandTimers } from '../../memory/hand-timers.ts';
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

it('makes lanes as they are needed, lets all go after a minute of rest, and makes them again', async () => {
  const timers = new HandTimers();
  const { modelPath } = random;
  const engine = await openEngine({ modelPath, contextTokens: 512, later: timers.later });
  const { lanes, lanesAtFirst, sequences } = engine.facts;
  const askMany = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, number) =>
        engine.complete(ask({ key: `key ${number}`, seed: 7, temperature: 0 })),
      ),
    );
  try {
    expect(engine.contexts).toBe(1);
    const [one] = await askMany(4);
    expect(engine.contexts).toBe(lanesAtFirst);
    await askMany(2 * sequences);
    expect(engine.contexts).toBe(lanes);
    timers.pass(59_000);
    expect(engine.contexts).toBe(lanes);
    timers.pass(1_000);
    expect(engine.contexts).toBe(0);
    const [other] = await askMany(4);
    expect(other?.json).toBe(one?.json);
    expect(engine.contexts).toBe(lanesAtFirst);
  } finally {
    await engine.close();
  }
});
