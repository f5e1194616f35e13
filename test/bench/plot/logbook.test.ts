// A measurement that was cut short goes on where it was, and never mixes what was played otherwise.

import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Tour } from '../../../bench/plot/company.ts';
import { openLogbook } from '../../../bench/plot/logbook.ts';

const TOUR: Tour = { mind: 'understudy', words: 'own', episodes: 1, rounds: 2, seed: 'x' };
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-logbook-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('seasons that were noted are there again, but for one that was being written', async () => {
  const path = join(folder, 'kept');
  const first = await openLogbook(path, TOUR);
  expect(first.played.size).toBe(0);
  await first.note(3, []);
  await appendFile(path, '{"season":4,"even');
  const again = await openLogbook(path, TOUR);
  expect([...again.played.keys()]).toEqual([3]);
  await again.note(5, []);
  expect([...(await openLogbook(path, TOUR)).played.keys()]).toEqual([3, 5]);
  expect(await readFile(path, 'utf8')).not.toContain('"season":4');
});

test('seasons of something else are refused', async () => {
  const path = join(folder, 'other');
  await openLogbook(path, TOUR);
  await expect(openLogbook(path, { ...TOUR, rounds: 3 })).rejects.toThrow(/name another file/);
});

test('without a file nothing is kept', async () => {
  const logbook = await openLogbook(undefined, TOUR);
  await logbook.note(1, []);
  expect(logbook.played.size).toBe(0);
});
