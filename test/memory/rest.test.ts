import { expect, it } from 'vitest';
import { Rest } from '../../src/memory/rest.ts';
import { HandTimers } from './hand-timers.ts';

it('comes when all work has been over for as long, and only then', async () => {
  const timers = new HandTimers();
  let rests = 0;
  const rest = new Rest({ afterMs: 1_000, later: timers.later, onRest: () => ++rests });
  let finish = (): void => undefined;
  const long = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const longWork = rest.during(long);
  await rest.during(Promise.resolve());
  timers.pass(5_000);
  expect(rests).toBe(0);
  finish();
  await longWork;
  timers.pass(999);
  expect(rests).toBe(0);
  timers.pass(1);
  timers.pass(5_000);
  expect(rests).toBe(1);
});

it('is put off by whatever comes before it', async () => {
  const timers = new HandTimers();
  let rests = 0;
  const rest = new Rest({ afterMs: 1_000, later: timers.later, onRest: () => ++rests });
  await rest.during(Promise.resolve());
  timers.pass(900);
  await rest.during(Promise.reject(new Error('failed'))).catch(() => undefined);
  timers.pass(900);
  expect(rests).toBe(0);
  timers.pass(100);
  expect(rests).toBe(1);
});

it('does not come once it is called off', async () => {
  const timers = new HandTimers();
  let rests = 0;
  const rest = new Rest({ afterMs: 1_000, later: timers.later, onRest: () => ++rests });
  await rest.during(Promise.resolve());
  rest.cancel();
  timers.pass(5_000);
  expect(rests).toBe(0);
});
