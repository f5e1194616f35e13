// What the journal asks of a database: rows of text under keys in byte order.
// Promises of every store: a write is durable when its promise resolves, `insert` never overwrites,
// `move`, `overwrite` and `drop` are all or nothing, and every failure rejects.
import Keyv from 'keyv';
import type { Kind, Span } from '../records/key.ts';

export interface Row {
  readonly key: string;
  readonly text: string;
}

export interface Scan extends Span {
  readonly order: 'ascending' | 'descending';
  readonly limit: number;
}

export interface Store {
  /** The database's name for messages; no password in it. */
  readonly place: string;
  /** Reads and overwrites single rows of one kind. */
  keyv(kind: Kind): Keyv<string>;
  /** 'taken' when the key is already there; what is there then stays as it is. */
  insert(row: Row): Promise<'inserted' | 'taken'>;
  scan(scan: Scan): Promise<readonly Row[]>;
  /** Puts `prefix` in front of every key in the spans, in one step. */
  move(spans: readonly Span[], prefix: string): Promise<void>;
  /** Puts new texts in the place of rows within the spans, in one step. */
  overwrite(spans: readonly Span[], rows: AsyncIterable<Row>): Promise<void>;
  /** Deletes every row in the spans, in one step. */
  drop(spans: readonly Span[]): Promise<void>;
  /** Does what the database can to have what was overwritten or deleted gone from its files too. */
  scrub(): Promise<void>;
  /** Calling it again does nothing more. */
  close(): Promise<void>;
}

/** A keyv that keeps texts as they are and rejects when its store does: by default keyv swallows both. */
export const textKeyv = (store: object, namespace: Kind): Keyv<string> =>
  new Keyv<string>({
    store,
    namespace,
    throwOnErrors: true,
    serialize: ({ value }) => String(value),
    deserialize: <Value>(text: string) => ({ value: text as Value }),
  });
