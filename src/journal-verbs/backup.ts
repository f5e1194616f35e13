// A backup of all shows in one file, made while Bullpen plays on, and read from end to end before it is called one.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { CorruptJournal } from '../journal/faults/corrupt-journal.ts';
import { openStore } from '../journal/stores/open-store.ts';
import { backUpSqlite } from '../journal/stores/sqlite-backup.ts';
import { ExportFault } from './export-fault.ts';
import { wholeFile } from './whole-file.ts';
import { damagedIn, guildsOf } from './whole-journal.ts';

export interface BackedUp {
  readonly shows: number;
  /** SHA-256 of the file. */
  readonly checksum: string;
  /** Shows that are damaged in the original, and so in the backup. */
  readonly damaged: readonly CorruptJournal[];
}

/** Throws ExportFault, JournalUnavailable; then no file is left behind, and one that was there is as it was. */
export async function backUp(journalUrl: string, out: string): Promise<BackedUp> {
  if (!journalUrl.startsWith('sqlite://')) {
    throw new ExportFault('PostgreSQL makes its own backups: pg_dump, as docs/databases.md says.');
  }
  return wholeFile(out, async (temporary) => {
    await rm(temporary, { force: true });
    await backUpSqlite(journalUrl.slice('sqlite://'.length), temporary);
    const store = await openStore(`sqlite://${temporary}`, { access: 'read' });
    const guilds = await guildsOf(store);
    const damaged = await damagedIn(guilds, store).finally(() => store.close());
    return { shows: guilds.length, damaged, checksum: await sha256Of(temporary) };
  });
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
