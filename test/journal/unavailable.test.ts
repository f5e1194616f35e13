// A database that cannot be used: one row per way, each with its reason and a sentence that says what to do.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JournalInUse } from '../../src/journal/faults/journal-in-use.ts';
import { JournalUnavailable } from '../../src/journal/faults/journal-unavailable.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { lockFolder } from '../../src/journal/stores/folder-lock.ts';
import { sqliteStoreOn } from '../../src/journal/stores/sqlite-store.ts';
import { guildId } from '../../src/show/ids.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-unavailable-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const at = (...parts: string[]) => `sqlite://${join(folder, ...parts)}`;

async function refusalOf(url: string): Promise<JournalUnavailable> {
  const error = await openJournal({ from: url }).catch((thrown: unknown) => thrown);
  if (error instanceof JournalUnavailable) return error;
  throw new Error(`expected a JournalUnavailable, got ${error}`);
}

test('a path that is a folder', async () => {
  await mkdir(join(folder, 'show'));
  const { reason, message } = await refusalOf(at('show'));
  expect(reason).toBe('is-a-directory');
  expect(message).toContain('is a folder: name a file inside it');
});

test.each([['short'], ['a longer text, many pages of it. '.repeat(1_000)]])(
  'a file that is no database, which stays as it is (%#)',
  async (text) => {
    await writeFile(join(folder, 'show.sqlite'), text);
    const { reason, message } = await refusalOf(at('show.sqlite'));
    expect(reason).toBe('not-a-database');
    expect(message).toContain('is no SQLite database: move that file away');
    expect(await readFile(join(folder, 'show.sqlite'), 'utf8')).toBe(text);
    // A refusal keeps no lock.
    await (await openJournal({ from: at('other.sqlite') })).close();
  },
);

test('a folder that cannot be made', async () => {
  await writeFile(join(folder, 'file'), '');
  const { reason, message } = await refusalOf(at('file', 'show.sqlite'));
  expect(reason).toBe('unwritable');
  expect(message).toContain('cannot be written: give this user write permission there');
});

test.runIf(process.platform === 'linux')('a folder that cannot be written, not even by root', async () => {
  expect((await refusalOf('sqlite:///proc/show.sqlite')).reason).toBe('unwritable');
});

test('a full disk: the record is refused, and goes in once there is room', async () => {
  const adapter = new KeyvSqlite({ uri: at('show.sqlite'), table: 'journal' });
  const lock = await lockFolder(folder);
  const store = await sqliteStoreOn({ place: 'show.sqlite', writer: adapter, readerOf: () => adapter, lock });
  const journal = await openJournal<string, null>({ from: store });
  const book = journal.guild(guildId('1'));
  await book.append({ firstSeq: 1, atMs: 1, events: ['small'] });

  // SQLite's own limit on the file stands in for the disk's.
  await adapter.query('PRAGMA max_page_count = 10');
  const large = { firstSeq: 2, atMs: 2, events: ['x'.repeat(100_000)] };
  await expect(book.append(large)).rejects.toMatchObject({ name: 'JournalUnavailable', reason: 'disk-full' });
  await expect(book.append(large)).rejects.toThrow(
    'The disk that holds show.sqlite is full: free some space',
  );
  await expect(book.notes.set('n', large)).rejects.toMatchObject({ reason: 'disk-full' });
  expect((await book.audit()).seq).toBe(1);

  await adapter.query('PRAGMA max_page_count = 100000');
  await book.append(large);
  expect((await book.audit()).seq).toBe(2);
  await journal.close();
});

test.each([[''], ['show.sqlite'], ['mysql://127.0.0.1'], ['sqlite://'], ['postgres://']])(
  'an address that is none: "%s"',
  async (url) => {
    const { reason, message } = await refusalOf(url);
    expect(reason).toBe('unknown-url');
    expect(message).toContain('sqlite://data/show.sqlite');
  },
);

test('a PostgreSQL that does not answer, told without its password', async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  await new Promise((closed) => server.close(closed));
  const { reason, message } = await refusalOf(`postgres://bullpen:secret@127.0.0.1:${port}/show`);
  expect(reason).toBe('unreachable');
  expect(message).not.toContain('secret');
});

test('an address that cannot be read is told without its password', async () => {
  const { message } = await refusalOf('postgres://bullpen:sec ret@[host/show');
  expect(message).toContain('is no journal address');
  expect(message).not.toContain('sec ret');
});

test('what has no sentence of its own is told with its cause', () => {
  const fault = new JournalUnavailable('failed', 'show', new Error('no room at postgres://me:secret@host/x'));
  expect(fault.message).toBe('The database show failed (no room at postgres://host/x): mend that.');
});

test('beside the one who writes, for whoever only reads', async () => {
  const journal = await openJournal<string, null>({ from: at('show.sqlite') });
  const book = journal.guild(guildId('1'));
  await book.append({ firstSeq: 1, atMs: 1, events: ['one'] });
  const reader = await openJournal<string, null>({ from: at('show.sqlite'), access: 'read' });
  await book.append({ firstSeq: 2, atMs: 2, events: ['two'] });
  const read: string[] = [];
  for await (const { events } of reader.guild(guildId('1')).records()) read.push(...events);
  expect(read).toEqual(['one', 'two']);
  await reader.close();
  await book.append({ firstSeq: 3, atMs: 3, events: ['three'] });
  await journal.close();
});

test('the same folder twice in one process', async () => {
  const journal = await openJournal({ from: at('show.sqlite') });
  await expect(openJournal({ from: at('show.sqlite') })).rejects.toThrow(JournalInUse);
  await journal.close();
  await (await openJournal({ from: at('show.sqlite') })).close();
});
