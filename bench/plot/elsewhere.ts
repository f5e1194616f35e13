// A company in a process of its own: a model of some million parameters runs on one thread, beside the JavaScript that
// draws its words, so that a machine's cores are put to use by processes.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Company, Tour } from './company.ts';
import type { Evening } from './evening.ts';

/** Whatever a process of a company is told, and what it answers. */
export type Order = { readonly open: Tour } | { readonly play: number } | { readonly close: true };
export type Answer =
  | { readonly opened: true }
  | { readonly season: number; readonly evenings: readonly Evening[] }
  | { readonly failed: string };

interface Asked {
  readonly resolve: (evenings: readonly Evening[]) => void;
  readonly reject: (error: Error) => void;
}

const DOOR = fileURLToPath(new URL('../../src/door.cjs', import.meta.url));
const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

export async function openElsewhere(tour: Tour): Promise<Company> {
  // The last line on the output is the measurement's own.
  const child = fork(DOOR, [WORKER], { execArgv: [], stdio: ['ignore', 2, 2, 'ipc'] });
  const tell = (order: Order): void => void child.send(order);
  const gone = once(child, 'exit');
  const asked = new Map<number, Asked>();
  const fail = (why: string): void => {
    for (const { reject } of asked.values()) reject(new Error(why));
    asked.clear();
  };
  await new Promise<void>((resolve, reject) => {
    child.on('message', (answer: Answer) => {
      if ('opened' in answer) return resolve();
      if ('failed' in answer) {
        reject(new Error(answer.failed));
        return fail(answer.failed);
      }
      asked.get(answer.season)?.resolve(answer.evenings);
      asked.delete(answer.season);
    });
    child.once('exit', (code, signal) => {
      const why = `a process that played seasons ended with ${signal ?? code}`;
      reject(new Error(why));
      fail(why);
    });
    tell({ open: tour });
  }).catch((error: unknown) => {
    if (child.connected) child.disconnect();
    throw error;
  });
  return {
    play: (season) =>
      new Promise((resolve, reject) => {
        asked.set(season, { resolve, reject });
        tell({ play: season });
      }),
    close: async () => {
      if (child.connected) tell({ close: true });
      await gone;
    },
  };
}
