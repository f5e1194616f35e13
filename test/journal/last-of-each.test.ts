// The last row of each guild, for many guilds in one step: the same from SQLite as from a Map, and all of them in turn.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import { openSqliteStore } from '../../src/journal/stores/sqlite-store.ts';
import { guildId } from '../../src/show/ids.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-last-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = fc
  .tuple(
    fc.constantFrom('records', 'notes', 'quarantine'),
    fc.stringMatching(/^[0-9a-zA-Z_-]{1,3}$/),
    fc.constantFrom('0001', '0002', '0003', 'welcome'),
  )
  .map(([kind, guild, name]) => `${kind}:${guild}/${name}`);

test('is the same in SQLite as in memory', async () => {
  const sqlite = await openSqliteStore(`sqlite://${folder}/last.sqlite`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(key, { maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      async (keys, limit) => {
        const memory = new MemoryStore();
        const rows = [...new Set(keys)].map((each) => ({ key: each, text: `text of ${each}` }));
        for (const store of [memory, sqlite]) await store.put(rows, null);
        for (const what of ['rows', 'keys'] as const) {
          const first = await memory.lastOfEach({ kind: 'records', limit, what });
          expect(await sqlite.lastOfEach({ kind: 'records', limit, what })).toEqual(first);
          const below = first.at(-1)?.key;
          const rest = await memory.lastOfEach({ kind: 'records', below, limit, what });
          expect(await sqlite.lastOfEach({ kind: 'records', below, limit, what })).toEqual(rest);
        }
        await sqlite.drop([{ from: '', below: '~' }], null);
      },
    ),
  );
  await sqlite.close();
});

test('lists all guilds, in the order of their ids, however many there are', async () => {
  const store = new MemoryStore();
  const guilds = Array.from({ length: 1_001 }, (_, number) => guildId(`${10_000 + number}`));
  await store.put(
    guilds.flatMap((guild) =>
      ['0001', '0002'].map((name) => ({ key: `records:${guild}/${name}`, text: '{}' })),
    ),
    null,
  );
  const journal = await openJournal({ from: store });
  expect(await journal.guilds()).toEqual(guilds);
  await journal.close();
});
