// What many floors write to one SQLite file at once: they share the wait for its disk, fail together and go in again, and
// hold up nobody who reads. On real files, with what is asked of SQLite counted.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JournalUnavailable } from '../../src/journal/faults/journal-unavailable.ts';
import { lockFolder } from '../../src/journal/stores/folder-lock.ts';
import { openSqliteStore, sqliteStoreOn } from '../../src/journal/stores/sqlite-store.ts';
import type { Row, Store } from '../../src/journal/stores/store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-commits-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = () => join(folder, 'show.sqlite');
const row = (number: number): Row => ({ key: `records:${number}/1`, text: `text ${number}` });
const rows = (count: number) => Array.from({ length: count }, (_, number) => row(number));
const ALL = { from: 'records:', below: 'records;', order: 'ascending', limit: 1_000 } as const;

/** What the writing connection is asked, in order; and a fault of its own for a statement that has such a text in it. */
async function observed(): Promise<{
  store: Store;
  writer: KeyvSqlite;
  asked: string[];
  failAt: (text: string | null) => void;
}> {
  const asked: string[] = [];
  let failing: string | null = null;
  const writer = new KeyvSqlite({ uri: `sqlite://${path()}`, table: 'journal' });
  const { query } = writer;
  writer.query = async (sql: string, ...parameters: unknown[]) => {
    asked.push(sql.split(' ')[0] ?? '');
    if (failing !== null && JSON.stringify([sql, parameters]).includes(failing)) throw new Error('no room');
    return query(sql, ...parameters);
  };
  const reader = () => new KeyvSqlite({ uri: `sqlite://${path()}`, table: 'journal' });
  const lock = await lockFolder(folder);
  const store = await sqliteStoreOn({ place: 'show.sqlite', writer, readerOf: reader, lock });
  asked.length = 0;
  return {
    store,
    writer,
    asked,
    failAt: (text) => {
      failing = text;
    },
  };
}

test('a hundred writes at once wait for the disk five times', async () => {
  const { store, asked } = await observed();
  const outcomes = await Promise.all(rows(100).map((one) => store.insert(one, null)));
  expect(new Set(outcomes)).toEqual(new Set(['inserted']));
  // The first found nobody else waiting; the others go 32 at a time.
  expect(asked.filter((word) => word === 'COMMIT')).toHaveLength(4);
  expect(asked[0]).toBe('INSERT');
  expect(await store.scan(ALL)).toHaveLength(100);
  await store.close();
});

test('what shares a transaction fails together, and nothing of it is there; then each is tried alone', async () => {
  const { store, asked, failAt } = await observed();
  failAt('text 3');
  const first = await Promise.allSettled(rows(6).map((one) => store.insert(one, null)));
  expect(first.map(({ status }) => status)).toEqual(['fulfilled', ...Array(5).fill('rejected')]);
  expect(await store.scan(ALL)).toEqual([row(0)]);
  asked.length = 0;
  const again = await Promise.allSettled(
    rows(6)
      .slice(1)
      .map((one) => store.insert(one, null)),
  );
  expect(again.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
  failAt(null);
  expect(await store.insert(row(3), null)).toBe('inserted');
  expect(await store.scan(ALL)).toEqual(rows(6));
  await store.close();
});

test.each([['INSERT'], ['BEGIN'], ['COMMIT']])('a fault at %s leaves a store that goes on', async (where) => {
  const { store, failAt } = await observed();
  const lone = store.insert(row(0), null).catch(() => 'failed');
  failAt(where);
  const crowd = await Promise.allSettled(
    rows(5)
      .slice(1)
      .map((one) => store.insert(one, null)),
  );
  await lone;
  expect(new Set(crowd.map(({ status }) => status))).toEqual(new Set(['rejected']));
  failAt(null);
  for (const one of rows(5)) await store.insert(one, null);
  expect(await store.scan(ALL)).toEqual(rows(5));
  await store.close();
});

test('each keeps its own answer, and its hold, in a transaction with others', async () => {
  const { store } = await observed();
  await store.insert(row(1), null);
  const mine = { key: 'epochs:1/writer', text: 'mine' };
  await store.insert(mine, null);
  const outcomes = await Promise.allSettled([
    store.insert(row(0), null),
    store.insert({ ...row(1), text: 'another' }, null),
    store.insert(row(2), mine),
    store.insert(row(3), { ...mine, text: 'of before' }),
    store.insert(row(4), null),
  ]);
  expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'lost'))).toEqual([
    'inserted',
    'taken',
    'inserted',
    'lost',
    'inserted',
  ]);
  expect((await store.scan(ALL)).map(({ text }) => text)).toEqual(['text 0', 'text 1', 'text 2', 'text 4']);
  await store.close();
});

test('the files are cleared between transactions, whatever is written beside it', async () => {
  const { store } = await observed();
  const written = rows(10).map((one) => store.insert(one, null));
  await Promise.all([
    ...written,
    store.scrub(),
    ...rows(20)
      .slice(10)
      .map((one) => store.insert(one, null)),
  ]);
  expect(await store.scan(ALL)).toHaveLength(20);
  await store.close();
});

test('the files are not cleared while somebody still reads what was deleted, and that is said', async () => {
  const { store, writer } = await observed();
  await writer.query('PRAGMA busy_timeout = 0');
  await store.insert(row(0), null);
  const other = new KeyvSqlite({ uri: `sqlite://${path()}` });
  await other.query('BEGIN');
  await other.query('SELECT * FROM journal');
  await store.drop([ALL], null);
  await expect(store.scrub()).rejects.toThrow(JournalUnavailable);
  await other.query('ROLLBACK');
  await other.close();
  await store.scrub();
  await store.close();
});

test('what is read waits for no write: not while another program has the database locked', async () => {
  const store = await openSqliteStore(`sqlite://${path()}`);
  await store.insert(row(0), null);
  const other = new KeyvSqlite({ uri: `sqlite://${path()}` });
  await other.query('BEGIN IMMEDIATE');
  const order: string[] = [];
  // More of them than Node has threads for files.
  const written = Promise.all(
    rows(20)
      .slice(1)
      .map((one) => store.insert(one, null)),
  ).then(() => order.push('written'));
  expect(await store.scan(ALL)).toEqual([row(0)]);
  expect(await store.keyv('records').get('0/1')).toBe('text 0');
  order.push('read');
  await other.query('ROLLBACK');
  await other.close();
  await written;
  expect(order).toEqual(['read', 'written']);
  await store.close();
});
