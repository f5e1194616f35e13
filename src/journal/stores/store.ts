// What the journal asks of a database: rows of text under keys in byte order.
// Promises of every store: a write is durable when its promise resolves, `insert` never overwrites,
// `move`, `overwrite` and `drop` are all or nothing, a write under a hold is none once the hold is lost, and every
// failure rejects.
import Keyv from 'keyv';
import type { Kind, Span } from '../records/key.ts';

export interface Row {
  readonly key: string;
  readonly text: string;
}

/**
 * A row that a write must find unchanged, or it writes nothing and throws HoldLost; whoever changes that row meanwhile
 * waits for the write to be done. Null: whatever there is.
 */
export type Hold = Row | null;

export interface Scan extends Span {
  readonly order: 'ascending' | 'descending';
  readonly limit: number;
}

/** Which guilds are looked at, and what is given of the last row of each. */
export interface LastOfEach {
  readonly kind: Kind;
  /** Guilds whose keys are below this one: those that are left. Undefined: all. */
  readonly below?: string | undefined;
  /** How many guilds at most. */
  readonly limit: number;
  /** `keys` leaves the texts empty. */
  readonly what: 'rows' | 'keys';
}

export interface Store {
  /** The database's name for messages; no password in it. */
  readonly place: string;
  /** Reads single rows of one kind; what it writes is under no hold. */
  keyv(kind: Kind): Keyv<string>;
  /** 'taken' when the key is already there; what is there then stays as it is. */
  insert(row: Row, hold: Hold): Promise<'inserted' | 'taken'>;
  /** Writes over what is there under their keys, in one step. No key comes twice. */
  put(rows: readonly Row[], hold: Hold): Promise<void>;
  /** Puts another text in the place of that row, or deletes it with null; false where the row is another by now. */
  replace(before: Row, text: string | null): Promise<boolean>;
  scan(scan: Scan): Promise<readonly Row[]>;
  /** The last row of each guild that has any of that kind, the last guild first, in one step for many guilds. */
  lastOfEach(which: LastOfEach): Promise<readonly Row[]>;
  /** Puts `prefix` in front of every key in the spans, in one step. */
  move(spans: readonly Span[], prefix: string, hold: Hold): Promise<void>;
  /** Puts new texts in the place of rows within the spans, in one step. */
  overwrite(spans: readonly Span[], rows: AsyncIterable<Row>, hold: Hold): Promise<void>;
  /** Deletes every row in the spans, in one step. */
  drop(spans: readonly Span[], hold: Hold): Promise<void>;
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
