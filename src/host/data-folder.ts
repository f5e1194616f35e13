// The folder in DATA_DIR, made and tried before anything is opened in it: whatever is wrong with it is one sentence.

import { randomUUID } from 'node:crypto';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigFault } from './config.ts';

const EXAMPLE = 'such as DATA_DIR=data';

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there: give it the right, or name another folder',
  EPERM: 'this user may not write there: give it the right, or name another folder',
  EROFS: 'that file system can only be read: name another folder',
  ENOSPC: 'the disk is full: make room, or name another folder',
  EDQUOT: "this user's share of the disk is full: make room, or name another folder",
  ENAMETOOLONG: 'the name is too long: name another folder',
  ELOOP: 'its links lead in a circle: name another folder',
  ENOENT: 'no folder can be made there: name another one',
  EIO: 'the disk has a fault: look at it, or name another folder',
  ERR_INVALID_ARG_VALUE: 'that is no name of a folder: name another one',
};

/** Throws ConfigFault. */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    await make(folder);
    const probe = join(folder, `.bullpen-${randomUUID()}`);
    await writeFile(probe, 'Bullpen looks whether it may write here.');
    await rm(probe, { force: true });
  } catch (error) {
    if (error instanceof ConfigFault) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = WHY[code] ?? `it cannot be used (${error instanceof Error ? error.message : String(error)})`;
    throw new ConfigFault(`DATA_DIR is ${folder}, and ${why}, ${EXAMPLE}.`, { cause: error });
  }
}

/** Step by step: Node's own recursive mkdir never ends below /proc. */
async function make(folder: string): Promise<void> {
  const there = await stat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    return undefined;
  });
  if (there?.isDirectory()) return;
  if (there !== undefined) {
    throw new ConfigFault(`DATA_DIR must be a folder, ${EXAMPLE}; ${folder} is a file.`);
  }
  if (dirname(folder) === folder) throw new ConfigFault(`DATA_DIR must be a folder, ${EXAMPLE}.`);
  await make(dirname(folder));
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    // A link to a folder that is not there any more.
    if (error.code === 'EEXIST') {
      throw new ConfigFault(
        `DATA_DIR is ${folder}, a link that leads nowhere: mend it, or name another folder.`,
      );
    }
    throw error;
  });
}
