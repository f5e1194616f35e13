// One Bullpen per data folder. The lock is the operating system's own, taken by SQLite on `bullpen.lock`: it falls
// with its process, however that dies, so it is never stale and a reused pid or a restarted container fools nobody.
// `bullpen.pid` beside it only says who holds it, for the message.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { JournalInUse } from '../faults/journal-in-use.ts';
import { asUnavailable, faultCode } from '../faults/journal-unavailable.ts';

export interface FolderLock {
  release(): Promise<void>;
}

/** Throws JournalInUse while another journal has the folder, JournalUnavailable when the lock cannot be written. */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const pidFile = join(folder, 'bullpen.pid');
  const guard = new KeyvSqlite({ uri: `sqlite://${join(folder, 'bullpen.lock')}` });
  try {
    await guard.query('BEGIN EXCLUSIVE');
    await writeFile(pidFile, `${process.pid}\n`);
  } catch (error) {
    if (faultCode(error) === 'SQLITE_BUSY') throw new JournalInUse(folder, await readPid(pidFile));
    throw asUnavailable(error, folder);
  }
  return {
    release: async () => {
      await rm(pidFile, { force: true });
      await guard.close();
    },
  };
}

async function readPid(pidFile: string): Promise<number | null> {
  // The holder may not have written it yet, or be just leaving: the refusal stands, only its name is missing.
  const pid = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10);
  return Number.isSafeInteger(pid) ? pid : null;
}
