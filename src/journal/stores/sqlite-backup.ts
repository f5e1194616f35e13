// A copy of a SQLite database at one moment, made while another process writes it: SQLite's own VACUUM INTO, which reads
// within one transaction and holds up nobody. https://www.sqlite.org/lang_vacuum.html#vacuuminto
import { open } from 'node:fs/promises';
import { KeyvSqlite } from '@keyv/sqlite';
import { orUnavailable } from '../faults/journal-unavailable.ts';

const BUSY_TIMEOUT_MS = 5_000;

/** `to` must not be there yet. Durable when it resolves. Throws JournalUnavailable. */
export async function backUpSqlite(from: string, to: string): Promise<void> {
  const adapter = new KeyvSqlite({ uri: `sqlite://${from}`, table: 'journal', busyTimeout: BUSY_TIMEOUT_MS });
  try {
    await orUnavailable(from, () => adapter.query('VACUUM INTO ?1', [to]));
  } finally {
    await adapter.close();
  }
  // SQLite leaves it to the operating system when that file reaches the disk.
  const file = await open(to, 'r+');
  await file.sync().finally(() => file.close());
}
