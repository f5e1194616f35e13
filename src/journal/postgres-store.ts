// The journal in PostgreSQL, for shows on more than one machine, through @keyv/postgres. A second writer of a guild is
// refused by the primary key. Keys are compared by bytes (COLLATE "C"), whatever the database's language is.
import { createRequire } from 'node:module';
import { KeyvPostgres } from '@keyv/postgres';
import { faultCode, orUnavailable } from './journal-unavailable.ts';
import { SqlStore } from './sql-store.ts';
import type { Store } from './store.ts';

const table = 'bullpen_journal';
const connectTimeoutMs = 5_000;

type Query = (sql: string, parameters?: readonly unknown[]) => Promise<unknown[]>;

interface Pool {
  query(sql: string, parameters?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): Promise<void>;
}

interface PoolOptions {
  readonly connectionString: string;
  readonly connectionTimeoutMillis: number;
  readonly options: string;
}

// The very driver that keyv's adapter brings with it.
const { Pool } = createRequire(createRequire(import.meta.url).resolve('@keyv/postgres'))('pg') as {
  Pool: new (options: PoolOptions) => Pool;
};

export interface PostgresOptions {
  readonly url: string;
  /** Told of a connection lost while idle; the next query opens another. */
  readonly warn: (error: Error) => void;
}

/** Throws JournalUnavailable when the server cannot be reached or refuses. */
export async function openPostgresStore({ url, warn }: PostgresOptions): Promise<Store> {
  const place = withoutPassword(url);
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: connectTimeoutMs,
    // Whatever the server's default is: a commit that answers is on its disk.
    options: '-c synchronous_commit=on',
  });
  pool.on('error', warn);
  try {
    await orUnavailable(place, () => makeTable(pool));
  } catch (error) {
    await pool.end();
    throw error;
  }
  const query: Query = (sql, parameters) =>
    orUnavailable(place, async () => (await pool.query(sql, parameters)).rows);
  return new SqlStore({
    place,
    table,
    adapter: keyvOn(query),
    sign: '$',
    query,
    // PostgreSQL's own autovacuum reuses the space.
    scrub: async () => {},
    close: () => pool.end(),
  });
}

/**
 * keyv's adapter on a pool of ours. Its own pool is one per process, shared by every adapter and ended for all of them
 * by the first to close, has no error listener (a lost idle connection ends the process), and hides a failed start.
 */
function keyvOn(query: Query): KeyvPostgres {
  // The base class connects within its constructor, before a field of ours could be set: hence by closure.
  class PooledKeyv extends KeyvPostgres {
    override async connect(): Promise<Query> {
      return query;
    }
  }
  return new PooledKeyv({ table });
}

async function makeTable(pool: Pool): Promise<void> {
  const sql = `CREATE TABLE IF NOT EXISTS ${table} (key VARCHAR(255) COLLATE "C" PRIMARY KEY, value TEXT)`;
  try {
    await pool.query(sql);
  } catch (error) {
    // Two shards that start at once may both try; the loser finds the table made.
    if (faultCode(error) !== '23505' && faultCode(error) !== '42P07') throw error;
  }
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  shown.search = '';
  return shown.toString();
}
