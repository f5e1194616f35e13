// Many who write into one file at once: a full round of answers does.
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LineFile } from '../../src/show-file/line-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-lines-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('waits once for a file that is full, however many write, and writes all of it in order', async () => {
  const warned: string[] = [];
  const hear = ({ message }: Error) => warned.push(message);
  process.on('warning', hear);
  try {
    const path = join(folder, 'many.ndjson');
    const file = await LineFile.create(path);
    const values = Array.from({ length: 40 }, (_, number) => ({ number, filling: 'x'.repeat(64 * 1024) }));
    await Promise.all(values.map((value) => file.write(value)));
    await file.close();
    const read = (await readFile(path, 'utf8')).trimEnd().split('\n');
    expect(read.map((line) => (JSON.parse(line) as { number: number }).number)).toEqual(
      values.map(({ number }) => number),
    );
    // Warnings come in a tick of their own.
    const tick = new EventTarget();
    setImmediate(() => tick.dispatchEvent(new Event('over')));
    await once(tick, 'over');
    expect(warned).toEqual([]);
  } finally {
    process.off('warning', hear);
  }
});
