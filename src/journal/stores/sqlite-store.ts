// The journal in one SQLite file, through @keyv/sqlite. WAL with synchronous=FULL: when a write resolves, its bytes
// are synced, so neither kill -9 nor a power cut takes it back. One process per folder, held by the folder's lock.
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { JournalUnavailable, orUnavailable } from '../faults/journal-unavailable.ts';
import { type FolderLock, lockFolder } from './folder-lock.ts';
import { type Query, SharedCommits } from './shared-commits.ts';
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
  const writer = connect(path);
  const readerOf = access === 'read' ? () => writer : () => connect(path);
  try {
    return await sqliteStoreOn({ place: path, writer, readerOf, lock });
  } catch (error) {
    await lock.release();
    throw error;
  }
}

const connect = (path: string): KeyvSqlite =>
  new KeyvSqlite({ uri: `sqlite://${path}`, table: TABLE, busyTimeout: BUSY_TIMEOUT_MS });

/** Connections to one database; their table must be `journal`. */
export interface SqliteConnections {
  readonly place: string;
  readonly writer: KeyvSqlite;
  /** Opened once the first is known to be a database; what is read waits for no write. May be the writer itself. */
  readonly readerOf: () => KeyvSqlite;
  /** The store takes it over. */
  readonly lock: FolderLock;
}

export async function sqliteStoreOn(connections: SqliteConnections): Promise<Store> {
  const { place, writer, readerOf, lock } = connections;
  const through = ({ query }: KeyvSqlite): Query => {
    return (sql, parameters = []) => orUnavailable(place, () => query(sql, parameters));
  };
  const direct = through(writer);
  const waits = `PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`;
  // In WAL mode whoever reads sees what was committed when they began, and holds up nobody.
  await direct('PRAGMA journal_mode = WAL');
  await direct('PRAGMA synchronous = FULL');
  await direct(waits);
  // Erasing a guild must leave nothing of it in free pages.
  await direct('PRAGMA secure_delete = ON');
  const reader = readerOf();
  const read = through(reader);
  await read(waits);
  const commits = new SharedCommits(direct);
  const write: Query = (sql, parameters) => commits.write(sql, parameters);
  // keyv's own get, set and delete.
  writer.query = async (sql, ...parameters) => (/^\s*SELECT\b/i.test(sql) ? read : write)(sql, parameters);
  return new SqlStore({
    place,
    table: TABLE,
    adapter: writer,
    sign: '?',
    lock: '',
    read,
    write,
    sweep: write,
    scrub: async () => {
      const [checkpoint] = await commits.writeAlone('PRAGMA wal_checkpoint(TRUNCATE)');
      // That somebody reads on in what was written before is told, and is no error of SQLite's.
      if (isBusy(checkpoint)) throw new JournalUnavailable('busy', place);
    },
    close: async () => {
      await commits.idle();
      for (const { close } of new Set([reader, writer])) await close();
      await lock.release();
    },
  });
}

/** https://www.sqlite.org/pragma.html#pragma_wal_checkpoint */
const isBusy = (checkpoint: unknown): boolean =>
  typeof checkpoint === 'object' && checkpoint !== null && 'busy' in checkpoint && checkpoint.busy !== 0;

async function prepareFolder(path: string): Promise<void> {
  await orUnavailable(dirname(path), () => mkdir(dirname(path), { recursive: true }));
  const file = await stat(path).catch(() => null);
  if (file?.isDirectory()) throw new JournalUnavailable('is-a-directory', path);
}
