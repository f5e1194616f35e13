// The store on a SQL table of (key, value): what SQLite and PostgreSQL share.
// keyv's own `set` is an upsert and its SQLite iterator reads unordered pages by offset, so inserts, scans and
// moves go through the adapter's `query`, each as one statement, which is its own transaction.
import type Keyv from 'keyv';
import { HoldLost } from '../faults/hold-lost.ts';
import { type Kind, only, type Span } from '../records/key.ts';
import { type Hold, type LastOfEach, type Row, type Scan, type Store, textKeyv } from './store.ts';

export interface SqlDatabase {
  readonly place: string;
  readonly table: string;
  /** keyv's adapter for the same table. */
  readonly adapter: object;
  /** The sign before a parameter's number: `?1` or `$1`. */
  readonly sign: '?' | '$';
  /** What keeps a row that was read as it is until the statement is done; nothing where one statement excludes others. */
  readonly lock: 'FOR SHARE' | '';
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

  async insert(row: Row, hold: Hold): Promise<'inserted' | 'taken'> {
    return (await this.#add([row], hold, 'DO NOTHING')) === 1 ? 'inserted' : 'taken';
  }

  async put(rows: readonly Row[], hold: Hold): Promise<void> {
    if (rows.length > 0) await this.#add(rows, hold, 'DO UPDATE SET value = excluded.value');
  }

  async replace({ key, text: before }: Row, text: string | null): Promise<boolean> {
    const { table, sign } = this.#database;
    const where = `WHERE key = ${sign}1 AND value = ${sign}2 RETURNING key`;
    const rows =
      text === null
        ? await this.#database.write(`DELETE FROM ${table} ${where}`, [key, before])
        : await this.#database.write(`UPDATE ${table} SET value = ${sign}3 ${where}`, [key, before, text]);
    return rows.length === 1;
  }

  async scan({ from, below, order, limit }: Scan): Promise<readonly Row[]> {
    const { table, sign } = this.#database;
    const sql =
      `SELECT key, value FROM ${table} WHERE key >= ${sign}1 AND key < ${sign}2 ` +
      `ORDER BY key ${order === 'ascending' ? 'ASC' : 'DESC'} LIMIT ${sign}3`;
    const rows = (await this.#database.read(sql, [from, below, limit])) as readonly TableRow[];
    return rows.map(({ key, value }) => ({ key, text: value }));
  }

  async lastOfEach({ kind, below = `${kind};`, limit, what }: LastOfEach): Promise<readonly Row[]> {
    const { table, sign } = this.#database;
    const lastBelow = (bound: string): string =>
      `(SELECT key FROM ${table} WHERE key >= ${sign}1 AND key < ${bound} ORDER BY key DESC LIMIT 1)`;
    // All of a guild's keys begin alike up to here.
    const ownFrom = `substr(last.key, 1, ${sign === '?' ? 'instr' : 'strpos'}(last.key, '/'))`;
    const sql =
      `WITH RECURSIVE last(key, place) AS (SELECT ${lastBelow(`${sign}2`)}, 1 UNION ALL ` +
      `SELECT ${lastBelow(ownFrom)}, last.place + 1 FROM last WHERE last.key IS NOT NULL AND last.place < ${sign}3) ` +
      `SELECT row.key AS key, ${what === 'rows' ? 'row.value' : "''"} AS value ` +
      `FROM last JOIN ${table} AS row ON row.key = last.key ORDER BY last.place`;
    const rows = (await this.#database.read(sql, [`${kind}:`, below, limit])) as readonly TableRow[];
    return rows.map(({ key, value }) => ({ key, text: value }));
  }

  async move(spans: readonly Span[], prefix: string, hold: Hold): Promise<void> {
    const { table, sign } = this.#database;
    const { sql, parameters } = this.#within(spans, 2);
    const set = `UPDATE ${table} SET key = CAST(${sign}1 AS TEXT) || key WHERE (${sql})`;
    await this.#sweep(set, [prefix, ...parameters], hold);
  }

  /** The new texts lie beside the old ones until all of them are there: what is cut short has changed nothing. */
  async overwrite(spans: readonly Span[], rows: AsyncIterable<Row>, hold: Hold): Promise<void> {
    const { table, sign } = this.#database;
    const beside = spans.map(({ from, below }) => ({ from: STAGED + from, below: STAGED + below }));
    await this.#delete(beside, hold);
    const batch: Row[] = [];
    for await (const row of rows) {
      if (batch.push({ ...row, key: STAGED + row.key }) >= STAGED_AT_ONCE) {
        await this.put(batch.splice(0), hold);
      }
    }
    await this.put(batch, hold);
    const { sql, parameters } = this.#within(spans, 2);
    const other = `FROM ${table} AS other WHERE other.key = CAST(${sign}1 AS TEXT) || ${table}.key`;
    const update = `UPDATE ${table} SET value = (SELECT other.value ${other}) WHERE (${sql}) AND EXISTS (SELECT 1 ${other})`;
    await this.#sweep(update, [STAGED, ...parameters], hold);
    await this.#delete(beside, hold);
  }

  async drop(spans: readonly Span[], hold: Hold): Promise<void> {
    const beside = spans.map(({ from, below }) => ({ from: STAGED + from, below: STAGED + below }));
    await this.#delete([...spans, ...beside], hold);
  }

  scrub(): Promise<void> {
    return this.#database.scrub();
  }

  close(): Promise<void> {
    this.#closing ??= this.#database.close();
    return this.#closing;
  }

  /** How many were written. */
  async #add(rows: readonly Row[], hold: Hold, onConflict: string): Promise<number> {
    const { table, sign } = this.#database;
    const place = (number: number) => `CAST(${sign}${number} AS TEXT)`;
    const places = rows.map((_, at) => `(${place(at * 2 + 1)}, ${place(at * 2 + 2)})`).join(', ');
    const insert = `INSERT INTO ${table} (key, value) SELECT * FROM (VALUES ${places}) AS added WHERE TRUE`;
    const values = rows.flatMap(({ key, text }) => [key, text]);
    const { sql, parameters } = this.#under(hold, insert, values);
    const run = rows.length === 1 ? this.#database.write : this.#database.sweep;
    const added = await run(`${sql} ON CONFLICT (key) ${onConflict} RETURNING key`, parameters);
    if (added.length === 0) await this.#insist(hold);
    return added.length;
  }

  async #delete(spans: readonly Span[], hold: Hold): Promise<void> {
    const { sql, parameters } = this.#within(spans, 1);
    await this.#sweep(`DELETE FROM ${this.#database.table} WHERE (${sql})`, parameters, hold);
  }

  async #sweep(statement: string, values: readonly string[], hold: Hold): Promise<void> {
    const { sql, parameters } = this.#under(hold, statement, values);
    await this.#database.sweep(sql, parameters);
    await this.#insist(hold);
  }

  /** The statement, which ends in a WHERE, held to the hold in the same transaction: in it the row cannot be changed. */
  #under(
    hold: Hold,
    statement: string,
    values: readonly string[],
  ): { sql: string; parameters: readonly string[] } {
    if (hold === null) return { sql: statement, parameters: values };
    const { table, sign, lock } = this.#database;
    const first = values.length + 1;
    const row = `SELECT 1 FROM ${table} WHERE key = ${sign}${first} AND value = ${sign}${first + 1} ${lock}`;
    const sql = `WITH held AS (${row}) ${statement} AND EXISTS (SELECT 1 FROM held)`;
    return { sql, parameters: [...values, hold.key, hold.text] };
  }

  /** Whether nothing was written because the hold is lost; read afterwards, so that it costs nothing where all is well. */
  async #insist(hold: Hold): Promise<void> {
    if (hold === null) return;
    const [row] = await this.scan({ ...only(hold.key), order: 'ascending', limit: 1 });
    if (row?.text !== hold.text) throw new HoldLost(hold.key);
  }

  #within(spans: readonly Span[], first: number): { sql: string; parameters: readonly string[] } {
    const { sign } = this.#database;
    const place = (index: number) => `${sign}${first + index}`;
    const tests = spans.map((_, at) => `(key >= ${place(at * 2)} AND key < ${place(at * 2 + 1)})`);
    return { sql: tests.join(' OR '), parameters: spans.flatMap(({ from, below }) => [from, below]) };
  }
}
