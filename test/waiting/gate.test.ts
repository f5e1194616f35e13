// So many at a time, the urgent first, and a place that is freed goes to whoever waits.

import { expect, it } from 'vitest';
import { Gate, type Haste } from '../../src/waiting/gate.ts';

it('lets two through at a time, the urgent before the others, whether they succeed or fail', async () => {
  const gate = new Gate(2);
  const begun: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const job = (name: string, haste: Haste): Promise<void> =>
    gate.run(haste, () => {
      begun.push(name);
      return new Promise<void>((resolve, reject) =>
        ends.set(name, (error) => (error === undefined ? resolve() : reject(error))),
      );
    });
  const jobs = [
    job('one', 'ordinary'),
    job('two', 'ordinary'),
    job('three', 'ordinary'),
    job('four', 'urgent'),
  ];
  expect(begun).toEqual(['one', 'two']);
  ends.get('two')?.();
  await jobs[1];
  expect(begun).toEqual(['one', 'two', 'four']);
  ends.get('one')?.(new Error('refused'));
  await expect(jobs[0]).rejects.toThrow('refused');
  expect(begun).toEqual(['one', 'two', 'four', 'three']);
  ends.get('three')?.();
  ends.get('four')?.();
  await Promise.all([jobs[2], jobs[3]]);
  await gate.run('ordinary', async () => void begun.push('five'));
  expect(begun.at(-1)).toBe('five');
});
