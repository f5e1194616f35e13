// The world in one SQLite file, through keyv: what `put` resolved for is on disk, `kill -9` included.
import { KeyvSqlite } from '@keyv/sqlite';
import { Keyv } from 'keyv';
import { LoopbackFault } from '../../loopback-fault.ts';
import type { WorldStore } from './store.ts';

/** Opens or creates the file. Throws a LoopbackFault when that cannot be done. */
export async function openSqliteStore(path: string): Promise<WorldStore> {
  const sqlite = new KeyvSqlite({ uri: `sqlite://${path}`, table: 'world', iterationLimit: 1000 });
  const world = new Keyv({ store: sqlite, namespace: 'world', throwOnErrors: true, emitErrors: false });
  try {
    await sqlite.query('PRAGMA journal_mode = WAL');
    await sqlite.query('PRAGMA synchronous = FULL');
    if (await isMostlyEmpty(sqlite)) await sqlite.query('VACUUM');
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new LoopbackFault(
      `Cannot open the rehearsal world ${path} (${cause}): is its folder there and writable?`,
      error,
    );
  }
  return {
    load: async () => {
      const entries: (readonly [string, unknown])[] = [];
      if (world.iterator === undefined) throw new Error('The SQLite store cannot be iterated.');
      for await (const [key, value] of world.iterator(undefined)) entries.push([String(key), value]);
      return entries;
    },
    put: async (key, value) => {
      await world.set(key, value);
    },
    remove: async (key) => {
      await world.delete(key);
    },
    close: () => world.disconnect(),
  };
}

const PAGES_WORTH_IT = 4096;

/** What an older world kept without end has been let go of; its room on the disk is given back once. */
async function isMostlyEmpty(sqlite: KeyvSqlite): Promise<boolean> {
  const free = await pragma(sqlite, 'freelist_count');
  return free > PAGES_WORTH_IT && free > (await pragma(sqlite, 'page_count')) / 2;
}

async function pragma(sqlite: KeyvSqlite, name: string): Promise<number> {
  const rows: unknown = await sqlite.query(`PRAGMA ${name}`);
  const row: unknown = Array.isArray(rows) ? rows[0] : undefined;
  return typeof row === 'object' && row !== null && name in row ? Number(Object.values(row)[0]) : 0;
}
