// A show without a stage, in this process: the real cast, the real decks, and its journal as a file.
import { readFile } from 'node:fs/promises';
import { loadAssets } from '../../src/assets.ts';
import { type RunOptions, type RunResult, runHeadless } from '../../src/headless/run.ts';
import { understudy } from '../../src/minds/understudy/understudy.ts';
import { JournalFile } from '../../src/show-file/journal-file.ts';

export const ASSETS = loadAssets();

export interface PlayedFile extends RunResult {
  /** The file's text. */
  readonly text: string;
  readonly lines: readonly string[];
  /** As the program would print it. */
  readonly checksum: string;
}

type Wish = Pick<RunOptions, 'rounds' | 'seed'> & Partial<RunOptions>;

/** Plays into `path` and reads it back. */
export async function playInto(path: string, wish: Wish): Promise<PlayedFile> {
  const mind = understudy();
  const file = await JournalFile.create(path);
  const result = await runHeadless({
    ...{ cast: ASSETS.cast, deck: ASSETS.deck, deadlineMs: 60_000, mindFor: () => mind },
    onRecord: (record) => file.write(record),
    ...wish,
  });
  const checksum = await file.close();
  const text = await readFile(path, 'utf8');
  return { ...result, text, lines: text.split('\n').slice(0, -1), checksum };
}
