// The store on a SQL table of (key, value): what SQLite and PostgreSQL share.
// keyv's own `set` is an upsert and its SQLite iterator reads unordered pages by offset, so inserts, scans and
// moves go through the adapter's `query`, each as one statement, which is its own transaction.
import type Keyv from 'keyv';
import type { Kind, Span } from '../records/key.ts';
import { type Row, type Scan, type Store, textKeyv } from './store.ts';

export interface SqlDatabase {
  readonly place: string;
  readonly table: string;
  /** keyv's adapter for the same table. */
  readonly adapter: object;
  /** The sign before a parameter's number: `?1` or `$1`. */
  readonly sign: '?' | '$';
  // Each rejects with JournalUnavailable, or where another process has taken over.
  read(sql: string, parameters: readonly unknown[]): Promise<readonly unknown[]>;
  write(sql: string, parameters: readonly unknown[]): Promise<readonly unknown[]>;
  /** A write over many rows, which may take minutes. */
  sweep(sql: string, parameters: readonly unknown[]): Promise<readonly unknown[]>;
  /** Does what the database can to have deleted rows gone from its files too. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

/** In front of the keys of texts that wait to take the place of others. */
const STAGED = 'staged:';
const STAGED_AT_ONCE = 100;

interface TableRow {
  readonly key: string;
  readonly value: string;
}

export class SqlStore implements Store {
  readonly place: string;
  readonly #database: SqlDatabase;
  readonly #keyvs = new Map<Kind, Keyv<string>>();
  #closing: Promise<void> | null = null;

  constructor(database: SqlDatabase) {
    this.place = database.place;
    this.#database = database;
  }

  keyv(kind: Kind): Keyv<string> {
    const known = this.#keyvs.get(kind);
    if (known !== undefined) return known;
    // One a kind: each new keyv leaves a listener on the adapter.
    const made = textKeyv(this.#database.adapter, kind);
    this.#keyvs.set(kind, made);
    return made;
  }

  async insert({ key, text }: Row): Promise<'inserted' | 'taken'> {
    const { table, sign } = this.#database;
    const sql = `INSERT INTO ${table} (key, value) VALUES (${sign}1, ${sign}2) ON CONFLICT DO NOTHING RETURNING key`;
    const rows = await this.#database.write(sql, [key, text]);
    return rows.length === 1 ? 'inserted' : 'taken';
  }

  async scan({ from, below, order, limit }: Scan): Promise<readonly Row[]> {
    const { table, sign } = this.#database;
    const sql =
      `SELECT key, value FROM ${table} WHERE key >= ${sign}1 AND key < ${sign}2 ` +
      `ORDER BY key ${order === 'ascending' ? 'ASC' : 'DESC'} LIMIT ${sign}3`;
    const rows = (await this.#database.read(sql, [from, below, limit])) as readonly TableRow[];
    return rows.map(({ key, value }) => ({ key, text: value }));
  }

  async move(spans: readonly Span[], prefix: string): Promise<void> {
    const { table, sign } = this.#database;
    const { sql, parameters } = this.#within(spans, 2);
    const update = `UPDATE ${table} SET key = CAST(${sign}1 AS TEXT) || key WHERE ${sql}`;
    await this.#database.sweep(update, [prefix, ...parameters]);
  }

  /** The new texts lie beside the old ones until all of them are there: what is cut short has changed nothing. */
  async overwrite(spans: readonly Span[], rows: AsyncIterable<Row>): Promise<void> {
    const { table, sign } = this.#database;
    const beside = spans.map(({ from, below }) => ({ from: STAGED + from, below: STAGED + below }));
    await this.#delete(beside);
    const batch: Row[] = [];
    for await (const row of rows) {
      if (batch.push(row) >= STAGED_AT_ONCE) await this.#stage(batch.splice(0));
    }
    await this.#stage(batch);
    const { sql, parameters } = this.#within(spans, 2);
    const other = `FROM ${table} AS other WHERE other.key = CAST(${sign}1 AS TEXT) || ${table}.key`;
    const update = `UPDATE ${table} SET value = (SELECT other.value ${other}) WHERE (${sql}) AND EXISTS (SELECT 1 ${other})`;
    await this.#database.sweep(update, [STAGED, ...parameters]);
    await this.#delete(beside);
  }

  async drop(spans: readonly Span[]): Promise<void> {
    const beside = spans.map(({ from, below }) => ({ from: STAGED + from, below: STAGED + below }));
    await this.#delete([...spans, ...beside]);
  }

  scrub(): Promise<void> {
    return this.#database.scrub();
  }

  close(): Promise<void> {
    this.#closing ??= this.#database.close();
    return this.#closing;
  }

  async #delete(spans: readonly Span[]): Promise<void> {
    const { sql, parameters } = this.#within(spans, 1);
    await this.#database.sweep(`DELETE FROM ${this.#database.table} WHERE ${sql}`, parameters);
  }

  async #stage(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const { table, sign } = this.#database;
    const places = rows.map((_, at) => `(${sign}${at * 2 + 1}, ${sign}${at * 2 + 2})`).join(', ');
    const values = rows.flatMap(({ key, text }) => [STAGED + key, text]);
    await this.#database.sweep(`INSERT INTO ${table} (key, value) VALUES ${places}`, values);
  }

  #within(spans: readonly Span[], first: number): { sql: string; parameters: readonly string[] } {
    const { sign } = this.#database;
    const place = (index: number) => `${sign}${first + index}`;
    const tests = spans.map((_, at) => `(key >= ${place(at * 2)} AND key < ${place(at * 2 + 1)})`);
    return { sql: tests.join(' OR '), parameters: spans.flatMap(({ from, below }) => [from, below]) };
  }
}
