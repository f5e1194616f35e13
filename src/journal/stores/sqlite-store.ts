// The journal in one SQLite file, through @keyv/sqlite. WAL with synchronous=FULL: when a write resolves, its bytes
// are synced, so neither kill -9 nor a power cut takes it back. One process per folder, held by the folder's lock.
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { JournalUnavailable, orUnavailable } from '../faults/journal-unavailable.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { SqlStore } from './sql-store.ts';
import type { Store } from './store.ts';

const TABLE = 'journal';
const BUSY_TIMEOUT_MS = 5_000;
/** Whoever only reads sees what was committed, and holds up nobody. */
const NO_LOCK: FolderLock = { release: async () => {} };

/**
 * Opens or makes the database `sqlite://PATH` (relative to the working folder, or absolute with three slashes).
 * Throws JournalUnavailable (the folder or file cannot be used) or JournalInUse (another process has the folder).
 */
export async function openSqliteStore(url: string, access: 'read' | 'write' = 'write'): Promise<Store> {
  const path = resolve(url.replace(/^sqlite:\/\//, ''));
  await prepareFolder(path);
  const lock = access === 'read' ? NO_LOCK : await lockFolder(dirname(path));
  const adapter = new KeyvSqlite({ uri: `sqlite://${path}`, table: TABLE, busyTimeout: BUSY_TIMEOUT_MS });
  try {
    return await sqliteStoreOn(adapter, path, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The store on a database opened already; takes the lock over. Its table must be `journal`. */
export async function sqliteStoreOn(adapter: KeyvSqlite, place: string, lock: FolderLock): Promise<Store> {
  const query = adapter.query;
  // keyv's own get, set and delete go through this too.
  adapter.query = (sql, ...parameters) => orUnavailable(place, () => query(sql, ...parameters));
  await adapter.query('PRAGMA journal_mode = WAL');
  await adapter.query('PRAGMA synchronous = FULL');
  await adapter.query(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
  // Erasing a guild must leave nothing of it in free pages.
  await adapter.query('PRAGMA secure_delete = ON');
  const run = (sql: string, parameters: readonly unknown[]) => adapter.query(sql, parameters);
  return new SqlStore({
    place,
    table: TABLE,
    adapter,
    sign: '?',
    lock: '',
    read: run,
    write: run,
    sweep: run,
    scrub: async () => {
      await adapter.query('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close: async () => {
      await adapter.close();
      await lock.release();
    },
  });
}

async function prepareFolder(path: string): Promise<void> {
  await orUnavailable(dirname(path), () => mkdir(dirname(path), { recursive: true }));
  const file = await stat(path).catch(() => null);
  if (file?.isDirectory()) throw new JournalUnavailable('is-a-directory', path);
}
