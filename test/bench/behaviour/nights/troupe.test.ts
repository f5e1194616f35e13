// Minds by name: what cannot be opened says why, and what is asked of a model is counted.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missing, openTroupe } from '../../../../bench/behaviour/nights/troupe.ts';
import { writeScript } from '../../../../bench/behaviour/script.ts';
import { briefOf } from '../../../minds/understudy/brief-of.ts';
import { CAST } from '../../../minds/understudy/ensemble.ts';
import { heard, nightOf, takeOf } from './takes.ts';

const school = async () => ({ spoken: [{ voice: 'mike', line: 'Huge!', names: [] }], thought: ['So.'] });

test('a mind that is not there says what it needs', () => {
  expect(missing('understudy', {})).toBeUndefined();
  expect(missing('model', {})).toBe('model needs --model FILE');
  expect(missing('model', { model: '/nowhere/x.gguf' })).toBe('/nowhere/x.gguf does not exist');
});

test('rules are asked nothing that would be counted', async () => {
  const troupe = await openTroupe('random', { school });
  expect(troupe.completions()).toBeNull();
  await troupe.close();
});

test('random weights answer through the real engine, and each try counts', async () => {
  const troupe = await openTroupe('noise', { school });
  try {
    const [self] = CAST;
    if (self === undefined) throw new Error('the cast is empty');
    const limits = { deadlineMs: 60_000, signal: new AbortController().signal };
    await troupe.mindFor(self).decide(briefOf(self.id), limits);
    expect(troupe.completions()).toBeGreaterThanOrEqual(1);
  } finally {
    await troupe.close();
  }
});

test('a script tells what was heard, done and said, and marks what is no sentence', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-script-'));
  try {
    const take = takeOf('mike', { trade: 'Tech', speech: 'Alice, no.' }, { heard: heard('Alice', 'Sell.') });
    const garbled = takeOf('mike', { speech: 'Price index Trolley' });
    const nights = [nightOf([take, takeOf('alice', null), garbled])];
    await writeScript(folder, { mind: 'house', nights, words: 'the voices’' });
    const text = await readFile(join(folder, 'house.txt'), 'utf8');
    expect(text).toContain('  hears Alice: Sell.\n  thinks: Nothing moves today.\n  long Tech, 1;');
    expect(text).toContain('  says: Alice, no.');
    expect(text).toContain('  no answer: it gave no usable answer');
    expect(text).toContain('  no sentence, for it does not end: Price index Trolley');
    await writeScript(folder, { mind: 'model', nights, words: 'its own' });
    expect(await readFile(join(folder, 'model.txt'), 'utf8')).not.toContain('no sentence');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
