// The store at an address: SQLite's file, PostgreSQL's database, or this process's memory.
import { JournalUnavailable } from '../faults/journal-unavailable.ts';
import type { ShardsInUse } from '../faults/shards-in-use.ts';
import { type Shards, WHOLE } from '../shards.ts';
import { MemoryStore } from './memory-store.ts';
import { openPostgresStore } from './postgres/postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

export interface OpenStoreOptions {
  /** `read`: beside the Bullpen that writes it, and without its lock. Default: `write`. */
  readonly access?: 'read' | 'write';
  /** Told of faults that lose nothing, such as a database connection dropped while idle. */
  readonly warn?: (error: Error) => void;
  /** Whose shows this process writes, of a database that several share; 'none' only reads. Default: all. */
  readonly shards?: Shards | 'none' | undefined;
  /** Another process took the shards while the database was away: nothing is written any more. */
  readonly onLost?: (error: ShardsInUse) => void;
}

/**
 * `sqlite://PATH`, `postgres://…` or `memory:`. Throws JournalUnavailable, JournalInUse or ShardsInUse, each with a
 * sentence that says what to do.
 */
export async function openStore(url: string, options: OpenStoreOptions = {}): Promise<Store> {
  const { warn = () => {}, access = 'write', onLost } = options;
  const shards = access === 'read' ? 'none' : (options.shards ?? WHOLE);
  if (/^sqlite:\/\/./.test(url)) return openSqliteStore(url, access);
  if (/^postgres(ql)?:\/\/./.test(url) && URL.canParse(url)) {
    return openPostgresStore({ url, warn, shards, ...(onLost === undefined ? {} : { onLost }) });
  }
  if (url === 'memory:') return new MemoryStore();
  throw new JournalUnavailable('unknown-url', url);
}
