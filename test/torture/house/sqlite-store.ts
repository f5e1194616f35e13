// The journal in the bot's folder. Away: another connection holds the whole database, as a backup gone wrong does.
import { join } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { type JournalRow, keyAfter, keyBelow, recordOf, type Store } from './store.ts';

const AWAY_MS = 20_000;

export function sqliteStore(folder: string): Store {
  const path = join(folder, 'bullpen.sqlite');
  const open = () => new KeyvSqlite({ uri: `sqlite://${path}`, table: 'journal', busyTimeout: 5_000 });
  let reader: KeyvSqlite | undefined;
  return {
    env: { DATA_DIR: folder },
    url: `sqlite://${path}`,
    awayMs: AWAY_MS,
    after: async (guild, seq) => {
      reader ??= open();
      const sql = 'SELECT value FROM journal WHERE key >= ? AND key < ? ORDER BY key';
      const rows = (await reader.query(sql, keyAfter(guild, seq), keyBelow(guild))) as readonly JournalRow[];
      return rows.map(recordOf);
    },
    away: async () => {
      const holder = open();
      await holder.query('BEGIN EXCLUSIVE');
      return async () => {
        await holder.query('ROLLBACK');
        await holder.close();
      };
    },
    close: async () => {
      await reader?.close();
    },
  };
}
