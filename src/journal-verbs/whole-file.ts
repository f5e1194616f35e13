// A file that is there whole or not at all: written beside its place under another name, and renamed when it is done.

import { rename, rm, stat } from 'node:fs/promises';
import { LineFileFault, reasonOf } from '../show-file/line-file.ts';
import { ExportFault } from './export-fault.ts';

/** `write` is given the name to write under. Throws ExportFault where the place does not take a file. */
export async function wholeFile<Result>(
  path: string,
  write: (temporary: string) => Promise<Result>,
): Promise<Result> {
  const there = await stat(path).catch(() => null);
  if (there?.isDirectory()) throw new ExportFault(`Cannot write ${path}: it is a folder. Name a file in it.`);
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
