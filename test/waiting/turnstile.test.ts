// One job at a time, in the order they came; one that fails is its caller's to hear of and holds up nobody.
import { expect, it } from 'vitest';
import { Lanes } from '../../src/waiting/lanes.ts';
import { Turnstile } from '../../src/waiting/turnstile.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('lets the next through when the one before is done, whether it failed or not', async () => {
  const turnstile = new Turnstile();
  const seen: string[] = [];
  const job = (name: string, end: () => string) => async () => {
    seen.push(`${name} begins`);
    await turn();
    seen.push(`${name} ends`);
    return end();
  };
  const first = turnstile.run(
    job('first', () => {
      throw new Error('no luck');
    }),
  );
  const second = turnstile.run(job('second', () => 'done'));
  await expect(first).rejects.toThrow('no luck');
  await expect(second).resolves.toBe('done');
  expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

it('is idle when all that came before have gone through', async () => {
  const turnstile = new Turnstile();
  let done = 0;
  for (let job = 0; job < 3; job++) {
    void turnstile.run(async () => {
      await turn();
      done += 1;
    });
  }
  await turnstile.idle();
  expect(done).toBe(3);
});

it('keeps no lane that nobody is in', async () => {
  const lanes = new Lanes();
  const jobs = [lanes.run('one', async () => 1), lanes.run('one', async () => 2)];
  const failed = lanes.run('other', () => Promise.reject(new Error('no'))).catch(() => undefined);
  expect(lanes.size).toBe(2);
  await Promise.all([...jobs, failed]);
  expect(lanes.size).toBe(0);
});

it('has a lane for each key: what waits in one holds up no other', async () => {
  const lanes = new Lanes();
  void lanes.run('stuck', () => new Promise(() => {}));
  await expect(lanes.run('free', async () => 'through')).resolves.toBe('through');
});
