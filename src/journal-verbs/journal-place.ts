// Where the journal is that a program beside Bullpen reads: where `npm start` keeps it, unless another is named.

import { existsSync } from 'node:fs';
import { readConfig } from '../host/config.ts';

export interface PlaceOptions {
  /** The folder with bullpen.sqlite. */
  readonly data?: string | undefined;
  /** A PostgreSQL address instead. */
  readonly database?: string | undefined;
}

/** There is no journal at that place; the message is one sentence. */
export class NoJournal extends Error {
  override readonly name = 'NoJournal';
}

/** Throws NoJournal rather than have an empty one made, and ConfigFault. */
export function journalAt({ data, database }: PlaceOptions): string {
  if (database !== undefined) return database;
  const { journalUrl } = readConfig({
    DATA_DIR: data ?? process.env['DATA_DIR'],
    DATABASE_URL: data === undefined ? process.env['DATABASE_URL'] : undefined,
  });
  const path = journalUrl.replace(/^sqlite:\/\//, '');
  if (path !== journalUrl && !existsSync(path)) {
    throw new NoJournal(`There is no ${path}: name the folder with --data or DATA_DIR.`);
  }
  return journalUrl;
}
