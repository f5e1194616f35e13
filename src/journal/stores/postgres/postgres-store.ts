// The journal in PostgreSQL, for shows on more than one machine, through @keyv/postgres. One database serves several
// processes of different shards; all that a process writes goes through the one session that holds its claim on them.
// Keys are compared by bytes (COLLATE "C"), whatever the database's language is.
import { KeyvPostgres } from '@keyv/postgres';
import { faultCode, JournalUnavailable, orUnavailable } from '../../faults/journal-unavailable.ts';
import type { ShardsInUse } from '../../faults/shards-in-use.ts';
import type { Shards } from '../../shards.ts';
import { SqlStore } from '../sql-store.ts';
import type { Store } from '../store.ts';
import { type ConnectionOptions, Pool } from './pg.ts';
import { WritingSession } from './writing-session.ts';

const TABLE = 'bullpen_journal';
const CONNECT_TIMEOUT_MS = 5_000;
const READ_TIMEOUT_MS = 10_000;
/** Moving or erasing a whole guild. */
const SWEEP_TIMEOUT_MS = 300_000;
const REWRITTEN_BYTES_MAX = 1_000_000_000;

type Query = (sql: string, parameters?: readonly unknown[]) => Promise<unknown[]>;

export interface PostgresOptions {
  readonly url: string;
  /** Whose shows this process writes; 'none' reads alone. */
  readonly shards: Shards | 'none';
  /** Told of a connection lost while idle; the next query opens another. */
  readonly warn: (error: Error) => void;
  /** Another process took the shards while the server was away: nothing is written any more. */
  readonly onLost?: (error: ShardsInUse) => void;
}

/** Throws JournalUnavailable when the server cannot be reached or refuses, ShardsInUse beside a process that has them. */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const { url, shards, warn, onLost = () => {} } = options;
  const place = withoutPassword(url);
  const connection: Omit<ConnectionOptions, 'application_name'> = {
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    // Whatever the server's default is: a commit that answers is on its disk.
    options: '-c synchronous_commit=on -c lock_timeout=5000',
  };
  const pool = new Pool({ ...connection, application_name: 'bullpen reading' });
  pool.on('error', warn);
  const read: Query = (text, values = []) =>
    orUnavailable(
      place,
      async () => (await pool.query({ text, values, query_timeout: READ_TIMEOUT_MS })).rows,
    );
  let session: WritingSession | null;
  try {
    await makeTable(read);
    session =
      shards === 'none' ? null : await WritingSession.open({ connection, place, shards, warn, onLost });
  } catch (error) {
    await pool.end();
    throw error;
  }
  const write: Query = (sql, parameters = []) => session?.query(sql, parameters) ?? read(sql, parameters);
  return new SqlStore({
    place,
    table: TABLE,
    adapter: keyvOn({ read, write }),
    sign: '$',
    lock: 'FOR SHARE',
    read,
    write,
    sweep: (sql, parameters) => session?.query(sql, parameters, SWEEP_TIMEOUT_MS) ?? read(sql, parameters),
    scrub: () => scrub((sql) => session?.query(sql, [], SWEEP_TIMEOUT_MS) ?? read(sql)),
    close: async () => {
      await session?.close();
      await pool.end();
    },
  });
}

/**
 * keyv's adapter on connections of ours. Its own pool is one per process, shared by every adapter and ended for all of
 * them by the first to close, has no error listener (a lost idle connection ends the process), and hides a failed start.
 */
function keyvOn({ read, write }: { readonly read: Query; readonly write: Query }): KeyvPostgres {
  const query: Query = async (sql, parameters) => {
    // It makes its table as it is made itself, and would never try again: the table is there.
    if (/^\s*CREATE\b/i.test(sql)) return [];
    return (/^\s*SELECT\b/i.test(sql) ? read : write)(sql, parameters);
  };
  // The base class connects within its constructor, before a field of ours could be set: hence by closure.
  class PooledKeyv extends KeyvPostgres {
    override async connect(): Promise<Query> {
      return query;
    }
  }
  return new PooledKeyv({ table: TABLE });
}

/**
 * Deleted rows stay in PostgreSQL's files until a vacuum writes the table anew, which locks it: up to a size that takes
 * seconds. Beyond it, or where the lock cannot be had, their room is given free to be written over.
 */
async function scrub(query: Query): Promise<void> {
  const [size] = await query(`SELECT pg_total_relation_size('${TABLE}')::float8 AS bytes`);
  const { bytes } = size as { readonly bytes: number };
  if (bytes > REWRITTEN_BYTES_MAX) return void (await query(`VACUUM ${TABLE}`));
  try {
    await query(`VACUUM (FULL) ${TABLE}`);
  } catch (error) {
    if (!(error instanceof JournalUnavailable)) throw error;
    await query(`VACUUM ${TABLE}`);
  }
}

async function makeTable(query: Query): Promise<void> {
  const sql = `CREATE TABLE IF NOT EXISTS ${TABLE} (key VARCHAR(255) COLLATE "C" PRIMARY KEY, value TEXT)`;
  try {
    await query(sql);
  } catch (error) {
    // Two shards that start at once may both try; the loser finds the table made.
    const code = error instanceof Error ? faultCode(error.cause) : undefined;
    if (code !== '23505' && code !== '42P07') throw error;
  }
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  shown.search = '';
  return shown.toString();
}
