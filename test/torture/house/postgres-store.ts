// The journal in a PostgreSQL of the torture's own. Away: the server is stopped, and started again.
import { createRequire } from 'node:module';
import { type PostgresServer, startPostgres } from '../../ports/postgres-server.ts';
import { type JournalRow, keyAfter, keyBelow, recordOf, type Store } from './store.ts';

const AWAY_MS = 30_000;

interface Client {
  query(sql: string, parameters: readonly unknown[]): Promise<{ readonly rows: readonly JournalRow[] }>;
  on(event: 'error', listener: () => void): void;
  end(): Promise<void>;
}

// The driver that keyv's adapter brings with it.
const { Pool } = createRequire(createRequire(import.meta.url).resolve('@keyv/postgres'))('pg') as {
  Pool: new (options: { readonly connectionString: string; readonly max: number }) => Client;
};

export const postgresStore = async (folder: string): Promise<Store> => storeOn(await startPostgres(), folder);

/** On a server that is there; closed with the store. */
export function storeOn(server: PostgresServer, folder: string): Store {
  const reader = new Pool({ connectionString: server.url, max: 1 });
  // A connection that was lost while idle is opened anew with the next question.
  reader.on('error', () => undefined);
  return {
    env: { DATA_DIR: folder, DATABASE_URL: server.url },
    url: server.url,
    awayMs: AWAY_MS,
    after: async (guild, seq) => {
      const sql = 'SELECT value FROM bullpen_journal WHERE key >= $1 AND key < $2 ORDER BY key';
      return (await reader.query(sql, [keyAfter(guild, seq), keyBelow(guild)])).rows.map(recordOf);
    },
    away: async () => {
      await server.halt();
      return () => server.resume();
    },
    close: async () => {
      await reader.end();
      await server.stop();
    },
  };
}
