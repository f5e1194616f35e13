// A file that is there whole or not at all: written beside its place under another name, and renamed when it is done.

import { existsSync } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LineFileFault, reasonOf } from '../show-file/line-file.ts';
import { ExportFault } from './export-fault.ts';

/** What stands in a data folder beside the lock of its journal. */
const KEPT_THERE =
  /^(?:bullpen\.lock|(?:bullpen|rehearsal)\.sqlite(?:-wal|-shm)?|last-seen\.json|minds\.json)$/;

/** Whether it is a file that some Bullpen plays from, by whatever link it is named: to replace one loses a show. */
async function isInUse(path: string): Promise<boolean> {
  const real = await realpath(path).catch(() => path);
  return KEPT_THERE.test(basename(real)) && existsSync(join(dirname(real), 'bullpen.lock'));
}

/** `write` is given the name to write under. Throws ExportFault where the place does not take a file. */
export async function wholeFile<Result>(
  path: string,
  write: (temporary: string) => Promise<Result>,
): Promise<Result> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw new ExportFault(`Cannot write ${path}: it is a folder. Name a file in it.`);
  if (await isInUse(path)) {
    throw new ExportFault(`Cannot write ${path}: Bullpen plays from that file. Name another.`);
  }
  const temporary = `${path}.${process.pid}.part`;
  try {
    const result = await write(temporary);
    await rename(temporary, path).catch((error: unknown) => {
      throw new ExportFault(`Cannot write ${path}: ${reasonOf(error)}.`);
    });
    return result;
  } catch (error) {
    if (error instanceof LineFileFault) throw new ExportFault(error.message.replaceAll(temporary, path));
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}
