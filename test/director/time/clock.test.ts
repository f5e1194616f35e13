// The wall clock never calls back before its time: an intent of the clock that comes early is refused.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { wallClock } from '../../../src/director/time/clock.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits again where the wall clock was set back while the timer ran', () => {
  let calledAtMs: number | undefined;
  const dueMs = Date.now() + 1_000;
  wallClock.at(dueMs, () => {
    calledAtMs = Date.now();
  });
  vi.setSystemTime(Date.now() - 500);
  vi.advanceTimersByTime(1_000);
  expect(calledAtMs).toBeUndefined();
  vi.advanceTimersByTime(500);
  expect(calledAtMs).toBe(dueMs);
});

it('looks again every half minute: a clock that was set back and is right again costs no more', () => {
  const called = vi.fn();
  const hourMs = 3_600_000;
  wallClock.at(Date.now() + 10_000, called);
  vi.setSystemTime(Date.now() - hourMs);
  vi.advanceTimersByTime(20_000);
  vi.setSystemTime(Date.now() + hourMs);
  vi.advanceTimersByTime(30_000);
  expect(called).toHaveBeenCalledTimes(1);
});

it('takes a wait longer than a timer in stretches, and can be cancelled in any of them', () => {
  const called = vi.fn();
  const dayMs = 86_400_000;
  wallClock.at(Date.now() + 60 * dayMs, called);
  const cancel = wallClock.at(Date.now() + 60 * dayMs, called);
  vi.advanceTimersByTime(40 * dayMs);
  cancel();
  expect(called).not.toHaveBeenCalled();
  vi.advanceTimersByTime(20 * dayMs);
  expect(called).toHaveBeenCalledTimes(1);
});

it('calls back soon for a time that is past, never at once', () => {
  const called = vi.fn();
  wallClock.at(Date.now() - 1, called);
  expect(called).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(called).toHaveBeenCalledTimes(1);
});
