// Erasing a guild, or rewriting it, leaves nothing of what was there in PostgreSQL's tables, files and all.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { guildId } from '../../src/show/ids.ts';
import { ManualClock } from '../director/manual-clock.ts';
import { hasPostgres, startPostgres } from '../ports/postgres-server.ts';

test.skipIf(!hasPostgres())(
  'a rewritten guild’s old words are in no table’s file',
  async () => {
    const server = await startPostgres();
    const filesWith = async (word: string) => {
      const admin = await server.connect('administrator');
      await admin.query({ text: 'CHECKPOINT', values: [] });
      await admin.end();
      const names = await readdir(join(server.data, 'base'), { recursive: true, withFileTypes: true });
      const files = names.filter((entry) => entry.isFile());
      const texts = await Promise.all(
        files.map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
      );
      return files.filter((_, index) => texts[index]?.includes(word)).map((file) => file.name);
    };
    const clock = new ManualClock();
    const journal = await openJournal<string, string>({ from: server.url, clock });
    const anHourLater = () => clock.advance(3_600_000, async () => {});
    const book = journal.guild(guildId('1'));
    for (let seq = 1; seq <= 50; seq += 1) {
      await book.append({ firstSeq: seq, atMs: seq, events: [`marshmallow ${seq}`] });
    }
    await book.notes.set('viewer', 'marshmallow');
    expect(await filesWith('marshmallow')).not.toEqual([]);
    await book.rewrite((text) => text.replaceAll('marshmallow', 'biscuit'));
    await anHourLater();
    await expect.poll(() => filesWith('marshmallow'), { timeout: 20_000 }).toEqual([]);
    expect((await book.audit()).seq).toBe(50);
    await journal.erase(guildId('1'));
    // At the end there is no hour to wait for.
    await journal.close();
    expect(await filesWith('biscuit')).toEqual([]);
    await server.stop();
  },
  60_000,
);
