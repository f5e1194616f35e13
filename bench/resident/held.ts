// What a process holds of the machine's memory, as Linux tells it, in MB of a million bytes.
// https://docs.kernel.org/filesystems/proc.html

import { readFileSync } from 'node:fs';

export interface Held {
  /** All that is in memory, with what other processes use as well: Node's own code, libraries. */
  readonly residentMb: number;
  /** The same with what is shared counted by its share. */
  readonly proportionalMb: number;
  /** The most that was resident until now. */
  readonly peakMb: number;
}

export function heldBy(pid: number): Held {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    residentMb: megabytes(rollup, 'Rss'),
    proportionalMb: megabytes(rollup, 'Pss'),
    peakMb: megabytes(status, 'VmHWM'),
  };
}

function megabytes(text: string, name: string): number {
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1];
  if (kilobytes === undefined) throw new Error(`there is no ${name} in what the system tells`);
  return Math.round((Number(kilobytes) * 1_024) / 1e6);
}
