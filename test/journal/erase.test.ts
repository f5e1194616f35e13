// Erasing a guild, or rewriting it, leaves nothing of what was there in the SQLite files an hour later: no free page, no
// write-ahead log holds its words.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { guildId } from '../../src/show/ids.ts';
import { ManualClock } from '../director/manual-clock.ts';

const HOUR_MS = 3_600_000;

test('an erased guild’s words are in no file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-erase-'));
  const filesWith = async (word: string) => {
    const names = await readdir(folder);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
    return names.filter((_, index) => texts[index]?.includes(word));
  };
  const clock = new ManualClock();
  const from = `sqlite://${join(folder, 'show.sqlite')}`;
  const journal = await openJournal<string, string>({ from, clock });
  const anHourLater = () => clock.advance(HOUR_MS, async () => {});
  const book = journal.guild(guildId('1'));
  for (let seq = 1; seq <= 50; seq += 1) {
    await book.append({ firstSeq: seq, atMs: seq, events: [`marshmallow ${'x'.repeat(seq * 100)}`] });
  }
  await book.snapshot('marshmallow', 50);
  await book.notes.set('viewer', 'marshmallow');
  expect(await filesWith('marshmallow')).not.toEqual([]);
  await book.rewrite((text) => text.replaceAll('marshmallow', 'biscuit'));
  await anHourLater();
  await expect.poll(() => filesWith('marshmallow')).toEqual([]);
  expect((await book.audit()).seq).toBe(50);
  await book.notes.set('viewer', 'marshmallow');
  expect(await filesWith('marshmallow')).not.toEqual([]);
  await journal.erase(guildId('1'));
  await anHourLater();
  await expect.poll(() => filesWith('marshmallow')).toEqual([]);
  await journal.close();
  expect(await readdir(folder)).not.toContain('bullpen.pid');
  await rm(folder, { recursive: true, force: true });
});
