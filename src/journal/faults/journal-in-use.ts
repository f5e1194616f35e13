// The data folder belongs to another running Bullpen.
export class JournalInUse extends Error {
  override readonly name = 'JournalInUse';
  readonly folder: string;
  /** The process that has the folder; null when it has not said. */
  readonly pid: number | null;

  constructor(folder: string, pid: number | null) {
    const who = pid === null ? 'another Bullpen' : `another Bullpen (pid ${pid})`;
    super(`${who} uses this folder: ${folder}. Stop it first, or give this one a data folder of its own.`);
    this.folder = folder;
    this.pid = pid;
  }
}
