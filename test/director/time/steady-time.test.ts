// A process whose wall clock is set back by hours goes on; set right again, it follows at once.
import { expect, it } from 'vitest';
import { steadyTime } from '../../../src/director/time/steady-time.ts';

const HOUR_MS = 3_600_000;

/** A wall clock that can be set, and one that only runs. */
function clocks() {
  let runningMs = 0;
  let offsetMs = 1_700_000_000_000;
  const { nowMs, notBefore } = steadyTime({ wallMs: () => runningMs + offsetMs, runningMs: () => runningMs });
  return {
    nowMs,
    notBefore,
    wallMs: () => runningMs + offsetMs,
    pass: (ms: number) => {
      runningMs += ms;
    },
    set: (ms: number) => {
      offsetMs += ms;
    },
  };
}

it('goes on at nine tenths of the speed while the wall clock is an hour behind, and then follows it', () => {
  const { nowMs, wallMs, pass, set } = clocks();
  pass(5_000);
  const beforeMs = nowMs();
  set(-HOUR_MS);
  pass(10_000);
  expect(nowMs()).toBe(beforeMs + 9_000);
  set(HOUR_MS);
  expect(nowMs()).toBe(wallMs());
});

it('meets a wall clock that stays set back within ten hours', () => {
  const { nowMs, wallMs, pass, set } = clocks();
  set(-HOUR_MS);
  let lastMs = nowMs();
  for (let minute = 0; minute < 600; minute++) {
    pass(60_000);
    expect(nowMs()).toBeGreaterThan(lastMs - 2_000);
    lastMs = nowMs();
  }
  expect(nowMs()).toBe(wallMs());
});

it('follows small steps back, every step forward, and one that is a day or more', () => {
  for (const stepMs of [-1_500, 3 * HOUR_MS, -25 * HOUR_MS]) {
    const { nowMs, wallMs, pass, set } = clocks();
    pass(1_000);
    set(stepMs);
    pass(1);
    expect(nowMs()).toBe(wallMs());
  }
});

it('is not before a step that was journalled before the clock was set back, nobody running meanwhile', () => {
  const { nowMs, notBefore, wallMs, pass, set } = clocks();
  const lastStepMs = nowMs() + HOUR_MS;
  notBefore(lastStepMs);
  expect(nowMs()).toBe(lastStepMs);
  pass(10_000);
  expect(nowMs()).toBe(lastStepMs + 9_000);
  set(HOUR_MS);
  expect(nowMs()).toBe(wallMs());
});

it('waits for no step that was journalled by a clock wrong by years', () => {
  const { nowMs, notBefore, wallMs } = clocks();
  notBefore(wallMs() + 400 * 24 * HOUR_MS);
  expect(nowMs()).toBe(wallMs());
});
