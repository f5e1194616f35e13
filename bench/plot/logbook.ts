// Seasons that were played, a line each, so that a measurement that was cut short goes on where it was. The first line
// says what is played; seasons of something else are refused.

import { appendFile, readFile, writeFile } from 'node:fs/promises';
import type { Tour } from './company.ts';
import type { Evening } from './evening.ts';

export interface Logbook {
  readonly played: ReadonlyMap<number, readonly Evening[]>;
  note(season: number, evenings: readonly Evening[]): Promise<void>;
}

interface Entry {
  readonly season: number;
  readonly evenings: readonly Evening[];
}

/** Without a path it is kept nowhere. */
export async function openLogbook(path: string | undefined, tour: Tour): Promise<Logbook> {
  if (path === undefined) return { played: new Map(), note: async () => undefined };
  const head = JSON.stringify(tour);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (text === undefined) await writeFile(path, `${head}\n`);
  const [first = head, ...lines] = text?.split('\n') ?? [];
  if (first !== head)
    throw new Error(`${path} holds seasons of ${first}, not of ${head}: name another file.`);
  // What a killed process was writing has no line's end, and is played again.
  const whole = lines.slice(0, -1);
  if (text !== undefined) await writeFile(path, [first, ...whole, ''].join('\n'));
  const entries = whole.map((line) => JSON.parse(line) as Entry);
  return {
    played: new Map(entries.map(({ season, evenings }) => [season, evenings])),
    note: (season, evenings) => appendFile(path, `${JSON.stringify({ season, evenings })}\n`),
  };
}
