// A journal copied into another: every byte of every show, whatever cut it short before, and no other show harmed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TakenOver } from '../../src/journal/faults/taken-over.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { keyOf, nameIn, SHOW_KINDS, seqName } from '../../src/journal/records/key.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import { openStore } from '../../src/journal/stores/open-store.ts';
import type { Row, Store } from '../../src/journal/stores/store.ts';
import { type Copied, copyJournal } from '../../src/journal-verbs/copy.ts';
import { CopyFault } from '../../src/journal-verbs/copy-fault.ts';
import { guildId } from '../../src/show/ids.ts';
import { type Account, accountAfter, type Deposit, record } from '../ports/account.ts';
import { hasPostgres, startPostgres } from '../ports/postgres-server.ts';

const GUILDS = ['1', '22', '22_3'].map(guildId);
const SEED = Number(process.env['SEED'] ?? 20261129);

const journalOn = (store: Store): Promise<Journal<Deposit, Account>> => openJournal({ from: store });

/** Three shows with everything that can be stored of one, and a server that has notes alone. */
async function fill(store: Store, records = 120): Promise<void> {
  const journal = await journalOn(store);
  for (const guild of GUILDS) {
    const book = journal.guild(guild);
    for (let seq = 1; seq <= records; seq++) await book.append(record(seq));
    await book.snapshot(accountAfter(records), records);
    await book.notes.set('performed', { seq: records });
    await book.notes.set('places', { floor: 'schön 🚀' });
    await book.restoreTo(records - 5);
  }
  // A record or an archive more would be a damaged one.
  for (const kind of SHOW_KINDS.filter((each) => each !== 'records' && each !== 'archives')) {
    await store.put([{ key: keyOf(kind, guildId('1'), 'one more'), text: kind }], null);
  }
  await journal.guild(guildId('9')).notes.set('welcome', {});
}

const rowsOf = async (store: Store): Promise<readonly Row[]> =>
  (await store.scan({ from: '', below: '~', order: 'ascending', limit: 100_000 })).filter(
    ({ key }) => !/^(epochs|scrub):/.test(key),
  );

interface Wish {
  readonly from: Store;
  readonly to: Store;
  /** Interrupted once so much is done. */
  readonly until?: number;
}

function copy({ from, to, until = 2 }: Wish): Promise<Copied> {
  const stop = new AbortController();
  const onProgress = (share: number) => {
    if (share >= until) stop.abort(new Error('interrupted'));
  };
  return copyJournal({ from, to, signal: stop.signal, onProgress });
}

it('has every row of every show, and the original is as it was', async () => {
  const [from, to] = [new MemoryStore(), new MemoryStore()];
  await fill(from);
  const before = await rowsOf(from);
  const copied = await copy({ from, to });
  expect(copied).toMatchObject({ shows: 4, rows: before.length, written: before.length, damaged: [] });
  expect(await rowsOf(to)).toEqual(before);
  expect(await rowsOf(from)).toEqual(before);
  const journal = await journalOn(to);
  for (const guild of GUILDS) expect((await journal.guild(guild).audit()).seq).toBe(115);
  await journal.guild(guildId('1')).append(record(116));
});

it(`goes on where it was cut short, wherever that was (seed ${SEED})`, async () => {
  const from = new MemoryStore();
  await fill(from);
  const whole = await copy({ from, to: new MemoryStore() });
  await fc.assert(
    fc.asyncProperty(fc.double({ min: 0, max: 0.99, noNaN: true }), async (until) => {
      const to = new MemoryStore();
      await expect(copy({ from, to, until })).rejects.toThrow('interrupted');
      const there = (await rowsOf(to)).length;
      const again = await copy({ from, to });
      expect(again).toEqual({ ...whole, written: whole.rows - there });
      expect(await copy({ from, to })).toEqual({ ...whole, written: 0 });
    }),
    { seed: SEED, numRuns: 8 },
  );
}, 60_000);

it('brings along what has changed and gone since it was first made', async () => {
  const [from, to] = [new MemoryStore(), new MemoryStore()];
  await fill(from);
  await copy({ from, to });
  const book = (await journalOn(from)).guild(guildId('22'));
  await book.append(record(116, 3));
  await book.notes.set('performed', { seq: 118 });
  await book.notes.delete('places');
  const again = await copy({ from, to });
  expect(again.written).toBe(2);
  expect(await rowsOf(to)).toEqual(await rowsOf(from));
});

it('brings archives and slices along, also of records that it brought before they were put away', async () => {
  const [from, to] = [new MemoryStore(), new MemoryStore()];
  const archiving = { keptEvents: 20, recordsEach: 10 };
  const book = (await openJournal<Deposit, Account>({ from, archiving })).guild(guildId('22'));
  for (let seq = 1; seq <= 120; seq++) await book.append(record(seq));
  await copy({ from, to });
  for (const seq of [60, 100]) await book.snapshot(accountAfter(seq), seq, [{ seq }, { seq }]);
  await book.append(record(121));
  const kinds = new Set((await rowsOf(from)).map(({ key }) => key.slice(0, key.indexOf(':'))));
  expect([...kinds].sort()).toEqual(['archives', 'records', 'slices', 'snapshots']);
  await copy({ from, to });
  expect(await rowsOf(to)).toEqual(await rowsOf(from));
  expect(await (await journalOn(to)).guild(guildId('22')).audit()).toMatchObject({ seq: 121 });
});

describe('is refused, and nothing is changed,', () => {
  it('where another show of the same server is', async () => {
    const [from, to] = [new MemoryStore(), new MemoryStore()];
    await fill(from);
    await (await journalOn(to)).guild(guildId('22')).append({ ...record(1), atMs: 5 });
    const before = await rowsOf(to);
    await expect(copy({ from, to })).rejects.toThrow(/^memory has another show of guild 22, or one that has/);
    expect(await rowsOf(to)).toEqual(before);
  });

  it('where the copy has gone on by itself', async () => {
    const [from, to] = [new MemoryStore(), new MemoryStore()];
    await fill(from);
    await copy({ from, to });
    await (await journalOn(to)).guild(guildId('1')).append(record(116));
    const before = await rowsOf(to);
    await expect(copy({ from, to })).rejects.toBeInstanceOf(CopyFault);
    expect(await rowsOf(to)).toEqual(before);
  });

  it('where there is nothing to copy', async () => {
    await expect(copy({ from: new MemoryStore(), to: new MemoryStore() })).rejects.toThrow(
      'There is no show in memory, so nothing was copied.',
    );
  });
});

it('beside other servers’ shows leaves these alone', async () => {
  const [from, to] = [new MemoryStore(), new MemoryStore()];
  await fill(from);
  const other = (await journalOn(to)).guild(guildId('2'));
  await other.append(record(1));
  await copy({ from, to });
  expect((await other.audit()).seq).toBe(1);
  await other.append(record(2));
});

it('shuts out whoever still writes of the same show there', async () => {
  const [from, to] = [new MemoryStore(), new MemoryStore()];
  await fill(from);
  await copy({ from, to });
  const idle = (await journalOn(to)).guild(guildId('1'));
  await idle.take();
  await (await journalOn(from)).guild(guildId('1')).append(record(116));
  await copy({ from, to });
  await expect(idle.append(record(117))).rejects.toBeInstanceOf(TakenOver);
});

it('has a damaged record as it is, and says so', async () => {
  const [from, to] = [new MemoryStore(), new MemoryStore()];
  await fill(from);
  await from.keyv('records').set(nameIn(guildId('22'), seqName(7)), 'spoilt');
  const { damaged } = await copy({ from, to });
  expect(damaged).toMatchObject([{ guild: '22', firstSeq: 7, reason: 'changed' }]);
  expect(await rowsOf(to)).toEqual(await rowsOf(from));
});

it('that reads back otherwise than it was written is no copy', async () => {
  class ForgetfulStore extends MemoryStore {
    override put(rows: readonly Row[], hold: Row | null): Promise<void> {
      const spoilt = rows.map((row) =>
        row.key.endsWith('/places') ? { ...row, text: `${row.text} ` } : row,
      );
      return super.put(spoilt, hold);
    }
  }
  const from = new MemoryStore();
  await fill(from);
  await expect(copy({ from, to: new ForgetfulStore() })).rejects.toThrow(/reads back otherwise/);
});

describe('between real databases', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bullpen-copy-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const sqlite = (name: string): Promise<Store> => openStore(`sqlite://${join(folder, name, 'show.sqlite')}`);

  it('has the same checksum in SQLite', async () => {
    const [from, to] = [await sqlite('one'), await sqlite('two')];
    await fill(from, 30);
    const first = await copy({ from, to });
    expect(await rowsOf(to)).toEqual(await rowsOf(from));
    const memory = new MemoryStore();
    expect((await copy({ from: to, to: memory })).checksum).toBe(first.checksum);
    await Promise.all([from.close(), to.close()]);
  });

  it.skipIf(!hasPostgres() && process.env['REQUIRE_ALL_TESTS'] !== '1')(
    'goes from SQLite to PostgreSQL and back, cut short on the way',
    async () => {
      const server = await startPostgres();
      const [from, back] = [await sqlite('one'), await sqlite('two')];
      const to = await openStore(server.url);
      await fill(from, 130);
      await expect(copy({ from, to, until: 0.3 })).rejects.toThrow('interrupted');
      const there = await copy({ from, to });
      const again = await copy({ from: to, to: back });
      expect(again).toEqual({ ...there, written: there.rows });
      expect(await rowsOf(back)).toEqual(await rowsOf(from));
      await Promise.all([from, to, back].map((store) => store.close()));
      await server.stop();
    },
    60_000,
  );
});
