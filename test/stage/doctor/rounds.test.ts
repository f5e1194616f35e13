// The doctor's rounds: everybody once a round, and never more than a few at a time.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOOKED_AT_ONCE, Rounds } from '../../../src/stage/doctor/rounds.ts';
import { ManualClock } from '../manual-clock.ts';

const EVERY_MS = 60_000;

/** Who was looked at in each turn of a while, with the time of it. */
async function turnsOf(count: number, lastsMs: number, stepMs = 50) {
  const clock = new ManualClock(0);
  const turns: { readonly atMs: number; readonly who: number[] }[] = [];
  const rounds = new Rounds<number>({
    ...{ clock, everyMs: EVERY_MS },
    all: () => Array.from({ length: count }, (_, who) => who),
    look: async (who) => {
      const last = turns.at(-1);
      if (last?.atMs === clock.nowMs()) last.who.push(who);
      else turns.push({ atMs: clock.nowMs(), who: [who] });
    },
  });
  rounds.begin();
  for (let ms = 0; ms < lastsMs; ms += stepMs) {
    clock.advance(stepMs);
    await new Promise(setImmediate);
  }
  rounds.stop();
  return turns;
}

test('looks at no more than a few in one go, and at each once a round', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 3_000 }), async (count) => {
      const turns = await turnsOf(count, 3 * EVERY_MS);
      for (const { who } of turns) expect(who.length).toBeLessThanOrEqual(LOOKED_AT_ONCE);
      const seen = turns.flatMap(({ who }) => who).slice(0, count);
      expect(new Set(seen).size).toBe(count);
    }),
    { numRuns: 10 },
  );
});

test('five thousand are spread evenly over the minute', async () => {
  const turns = await turnsOf(5_000, 2 * EVERY_MS - 300, 300);
  const gaps = turns.slice(1).map(({ atMs }, index) => atMs - (turns[index]?.atMs ?? 0));
  expect(turns).toHaveLength(5_000 / LOOKED_AT_ONCE);
  expect(new Set(gaps)).toEqual(new Set([300]));
});

test('few are looked at together, a minute from one time to the next', async () => {
  const turns = await turnsOf(3, 3 * EVERY_MS);
  expect(turns).toEqual([1, 2, 3].map((minute) => ({ atMs: minute * EVERY_MS, who: [0, 1, 2] })));
});

test('looks at nobody once it was stopped, and nobody is no reason to stop', async () => {
  const clock = new ManualClock(0);
  let all: readonly number[] = [];
  const seen: number[] = [];
  const look = async (who: number): Promise<void> => void seen.push(who);
  const rounds = new Rounds<number>({ clock, everyMs: EVERY_MS, all: () => all, look });
  rounds.begin();
  clock.advance(EVERY_MS);
  await new Promise(setImmediate);
  all = [7];
  clock.advance(EVERY_MS);
  await new Promise(setImmediate);
  expect(seen).toEqual([7]);
  rounds.stop();
  clock.advance(3 * EVERY_MS);
  await new Promise(setImmediate);
  expect(seen).toEqual([7]);
});
