// A pause ends when its time has come or when it is called off, and leaves nothing behind.
import { expect, it } from 'vitest';
import { pause } from '../../src/waiting/pause.ts';
import { ManualClock } from '../director/manual-clock.ts';

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Whether it is over, as it stands. */
function watched(work: Promise<void>): () => boolean {
  let isOver = false;
  void work.then(() => {
    isOver = true;
  });
  return () => isOver;
}

it('ends at its time and no sooner', async () => {
  const clock = new ManualClock();
  const isOver = watched(pause(clock, { waitMs: 3_600_000, signal: new AbortController().signal }));
  await clock.advance(3_599_999, settle);
  expect(isOver()).toBe(false);
  await clock.advance(1, settle);
  expect(isOver()).toBe(true);
});

it('ends at once when it is called off, and before it begins where it was called off already', async () => {
  const clock = new ManualClock();
  const calledOff = new AbortController();
  const all = Array.from({ length: 20 }, () => pause(clock, { waitMs: 1_000, signal: calledOff.signal }));
  calledOff.abort();
  await Promise.all(all);
  await pause(clock, { waitMs: 1_000, signal: calledOff.signal });
});
