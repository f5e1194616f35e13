// What every journal must do, whatever database is below: run on memory, SQLite and PostgreSQL alike.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorruptJournal } from '../../src/journal/corrupt-journal.ts';
import { CorruptNote } from '../../src/journal/corrupt-note.ts';
import type { Fold } from '../../src/journal/fold.ts';
import type { GuildJournal } from '../../src/journal/guild-journal.ts';
import { type Journal, openJournal } from '../../src/journal/journal.ts';
import { JournalConflict } from '../../src/journal/journal-conflict.ts';
import { JournalUnavailable } from '../../src/journal/journal-unavailable.ts';
import { keyOf, nameIn, seqName } from '../../src/journal/key.ts';
import type { JournalRecord } from '../../src/journal/record.ts';
import type { Store } from '../../src/journal/store.ts';
import { type GuildId, guildId } from '../../src/show/ids.ts';

export interface Backend {
  /** Opens the data; after a crash, what the crash left of it. */
  open(): Promise<Store>;
  /** The process dies: nothing is closed or flushed. */
  crash(): Promise<void>;
  dispose(): Promise<void>;
}

interface Deposit {
  readonly cents: number;
}
interface Account {
  readonly cents: number;
  readonly count: number;
}

const fold: Fold<Deposit, Account> = {
  start: () => ({ cents: 0, count: 0 }),
  apply: ({ cents, count }, event) => ({ cents: cents + event.cents, count: count + 1 }),
};

const seed = Number(process.env['SEED'] ?? 20260726);

let guildCount = 0;
const newGuild = (): GuildId => guildId(`g${process.pid}-${++guildCount}`);

/** A record of deposits of 1, 10, 100… cents at `firstSeq`. */
const record = (firstSeq: number, length = 1): JournalRecord<Deposit> => ({
  firstSeq,
  atMs: 1_000 * firstSeq,
  events: Array.from({ length }, (_, index) => ({ cents: firstSeq + index })),
});

/** The account after the deposits of events 1 to `seq`. */
const accountAfter = (seq: number): Account => ({ cents: (seq * (seq + 1)) / 2, count: seq });

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function corruption(work: Promise<unknown>): Promise<CorruptJournal> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof CorruptJournal) return error;
  throw new Error(`expected a CorruptJournal, got ${error}`);
}

export function journalConformance(name: string, makeBackend: () => Promise<Backend>): void {
  describe(`the journal on ${name}`, () => {
    let backend: Backend;
    let store: Store;
    let journal: Journal<Deposit, Account>;
    let guild: GuildId;
    let book: GuildJournal<Deposit, Account>;

    const reopen = async (how: 'close' | 'crash') => {
      if (how === 'close') await journal.close();
      else await backend.crash();
      store = await backend.open();
      journal = await openJournal<Deposit, Account>({ from: store });
      book = journal.guild(guild);
    };

    const tamper = async (
      seq: number,
      change: (text: string) => string,
      kind: 'records' | 'snapshots' = 'records',
    ) => {
      const keyv = store.keyv(kind);
      const key = nameIn(guild, seqName(seq));
      await keyv.set(key, change((await keyv.get(key)) ?? ''));
    };

    beforeEach(async () => {
      backend = await makeBackend();
      store = await backend.open();
      journal = await openJournal<Deposit, Account>({ from: store });
      guild = newGuild();
      book = journal.guild(guild);
    });

    afterEach(async () => {
      await journal.erase(guild).catch(() => undefined);
      await journal.close();
      await backend.dispose();
    });

    test('an empty journal replays to the start', async () => {
      expect(await book.replay(fold)).toEqual({ state: fold.start(), seq: 0, atMs: 0, fromSeq: 0 });
      expect(await book.head()).toEqual({ seq: 0, atMs: 0 });
    });

    test.each(['close', 'crash'] as const)('what was appended is there after a %s', async (how) => {
      await book.append(record(1, 3));
      await book.append(record(4));
      await reopen(how);
      expect(await book.replay(fold)).toEqual({ state: accountAfter(4), seq: 4, atMs: 4_000, fromSeq: 0 });
    });

    test('a reopened journal goes on without a replay', async () => {
      await book.append(record(1, 2));
      await reopen('crash');
      await book.append(record(3));
      expect((await book.replay(fold)).state).toEqual(accountAfter(3));
    });

    test('appends made at once go in in their order', async () => {
      await Promise.all([1, 2, 3, 4, 5].map((seq) => book.append(record(seq))));
      expect((await book.audit()).seq).toBe(5);
    });

    test.each([
      ['gap', 6],
      ['overlap', 3],
      ['overlap', 2],
    ] as const)(
      'a record with a %s at event %i is refused and nothing is written',
      async (reason, firstSeq) => {
        await book.append(record(1, 3));
        const refusal = await book.append(record(firstSeq)).catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(JournalConflict);
        expect(refusal).toMatchObject({ reason, guild, firstSeq, expectedSeq: 4 });
        await book.append(record(4));
        expect((await book.audit()).seq).toBe(4);
      },
    );

    test.each([
      ['no events', { firstSeq: 1, atMs: 0, events: [] }],
      ['firstSeq 0', { firstSeq: 0, atMs: 0, events: [{ cents: 1 }] }],
      ['half a millisecond', { firstSeq: 1, atMs: 0.5, events: [{ cents: 1 }] }],
    ])('a record with %s is refused', async (_, bad) => {
      await expect(book.append(bad)).rejects.toThrow(RangeError);
    });

    test('a second writer is refused, and the first writer’s record stays', async () => {
      const other = (await openJournal<Deposit, Account>({ from: store })).guild(guild);
      await other.head();
      await book.append(record(1, 2));
      const refusal = await other.append({ ...record(1), atMs: 7 }).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ name: 'JournalConflict', reason: 'second-writer' });
      expect(await collect(book.records())).toEqual([record(1, 2)]);
    });

    test('a write that failed on the way back may be repeated, a failed one too', async () => {
      const insert = store.insert.bind(store);
      const lost = new JournalUnavailable('unreachable', store.place);
      store.insert = async (row) => {
        await insert(row);
        throw lost;
      };
      await expect(book.append(record(1))).rejects.toBe(lost);
      store.insert = () => Promise.reject(lost);
      await expect(book.append(record(1))).rejects.toBe(lost);
      store.insert = insert;
      await book.append(record(1));
      await book.append(record(2));
      expect((await book.audit()).seq).toBe(2);
    });

    test('records come in order, in batches, and only those asked for', async () => {
      const all = Array.from({ length: 600 }, (_, index) => record(1 + index * 2, 2));
      for (const one of all) await book.append(one);
      expect(await collect(book.records())).toEqual(all);
      expect(await collect(book.records(1000, 1003))).toEqual([
        record(999, 2),
        record(1001, 2),
        record(1003, 2),
      ]);
      expect(await collect(book.records(1200))).toEqual([record(1199, 2)]);
      expect(await collect(book.records(1201))).toEqual([]);
    });

    test('replay starts from the newest snapshot; records stay', async () => {
      await book.append(record(1, 2));
      await book.snapshot(accountAfter(2), 2);
      await book.append(record(3));
      await reopen('crash');
      expect(await book.replay(fold)).toEqual({ state: accountAfter(3), seq: 3, atMs: 3_000, fromSeq: 2 });
      expect(await collect(book.records())).toHaveLength(2);
    });

    test('a snapshot is of the moment it was asked for, and ends a record', async () => {
      const state = { cents: 3, count: 2 };
      await book.append(record(1, 2));
      const kept = book.snapshot(state, 2);
      state.cents = 99;
      await kept;
      expect((await book.replay(fold)).state).toEqual(accountAfter(2));
      await expect(book.snapshot(state, 1)).rejects.toThrow(/not the last of a record/);
      await expect(book.snapshot(state, 3)).rejects.toThrow(RangeError);
    });

    test('two snapshots are kept; a damaged one leaves the other', async () => {
      for (const seq of [1, 2, 3]) {
        await book.append(record(seq));
        await book.snapshot(accountAfter(seq), seq);
      }
      await tamper(3, (text) => text.replace('"cents":6', '"cents":7'), 'snapshots');
      await reopen('crash');
      expect(await book.replay(fold)).toEqual({ state: accountAfter(3), seq: 3, atMs: 3_000, fromSeq: 2 });
      await tamper(2, () => '', 'snapshots');
      expect(await book.replay(fold)).toMatchObject({ state: accountAfter(3), fromSeq: 0 });
    });

    test('a snapshot of another version of the state is not read', async () => {
      await book.append(record(1));
      await book.snapshot(accountAfter(1), 1);
      const newer = (await openJournal<Deposit, Account>({ from: store, stateVersion: 2 })).guild(guild);
      expect(await newer.replay(fold)).toMatchObject({ state: accountAfter(1), fromSeq: 0 });
    });

    test('a missing record is noticed, and so is one from another chain', async () => {
      for (const seq of [1, 2, 3]) await book.append(record(seq));
      const stolen = await store.keyv('records').get(nameIn(guild, seqName(2)));
      await store.keyv('records').delete(nameIn(guild, seqName(2)));
      const missing = await corruption(book.replay(fold));
      expect(missing).toMatchObject({
        guild,
        firstSeq: 2,
        reason: 'missing',
        goodThrough: { seq: 1, atMs: 1_000 },
      });
      await book.restoreTo(1);
      await book.append({ ...record(2), atMs: 5 });
      await book.append(record(3));
      await tamper(2, () => stolen ?? '');
      expect(await corruption(book.replay(fold))).toMatchObject({ firstSeq: 3, reason: 'unlinked' });
    });

    test('a corrupt journal says where, changes nothing, takes no record, and goes on from what is good', async () => {
      for (const seq of [1, 2, 3, 4, 5]) await book.append(record(seq));
      await book.snapshot(accountAfter(2), 2);
      await tamper(4, (text) => text.replace('"cents":4', '"cents":5'));
      const rows = await store.scan({ from: '', below: '~', order: 'ascending', limit: 1_000 });
      const error = await corruption(book.replay(fold));
      expect(error).toMatchObject({
        guild,
        firstSeq: 4,
        reason: 'changed',
        lastGood: { seq: 2, atMs: 2_000 },
        goodThrough: { seq: 3, atMs: 3_000 },
      });
      expect(error.message).toContain(`Guild ${guild}: the record at event 4 was changed`);
      await corruption(book.append(record(6)));
      expect(await store.scan({ from: '', below: '~', order: 'ascending', limit: 1_000 })).toEqual(rows);

      await expect(book.restoreTo(4)).rejects.toThrow(CorruptJournal);
      await book.restoreTo(error.lastGood?.seq ?? 0);
      expect((await book.quarantined()).map(({ key }) => key)).toEqual(
        [3, 4, 5].map((seq) => keyOf('records', guild, seqName(seq))),
      );
      await book.append({ ...record(3), atMs: 9 });
      await reopen('crash');
      expect(await book.replay(fold)).toMatchObject({ state: accountAfter(3), atMs: 9 });
      await book.restoreTo(0);
      expect(await book.replay(fold)).toMatchObject({ state: accountAfter(0), seq: 0 });
      expect(await book.quarantined()).toHaveLength(7);
    });

    test(`any changed byte of a record is noticed (seed ${seed})`, async () => {
      for (const seq of [1, 2, 3]) await book.append(record(seq, 1));
      const key = nameIn(guild, seqName(2));
      const good = (await store.keyv('records').get(key)) ?? '';
      const changes = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 32, max: 126 }));
      await fc.assert(
        fc.asyncProperty(changes, async ([at, code]) => {
          fc.pre(good.charCodeAt(at) !== code);
          await store
            .keyv('records')
            .set(key, good.slice(0, at) + String.fromCharCode(code) + good.slice(at + 1));
          expect(await corruption(book.audit())).toMatchObject({ firstSeq: 2, reason: 'changed' });
        }),
        { seed, numRuns: 60 },
      );
      await store.keyv('records').set(key, good);
      expect((await book.audit()).seq).toBe(3);
    });

    test(`any run of appends, snapshots, restarts and kills gives the same fold (seed ${seed})`, async () => {
      const acts = fc.array(
        fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
          { weight: 2, arbitrary: fc.constant('snapshot' as const) },
          { weight: 1, arbitrary: fc.constant('crash' as const) },
          { weight: 1, arbitrary: fc.constant('close' as const) },
        ),
        { maxLength: 25 },
      );
      await fc.assert(
        fc.asyncProperty(acts, async (run) => {
          guild = newGuild();
          book = journal.guild(guild);
          let seq = 0;
          for (const act of run) {
            if (act === 'snapshot') await book.snapshot(accountAfter(seq), seq);
            else if (act === 'crash' || act === 'close') await reopen(act);
            else {
              await book.append(record(seq + 1, act));
              seq += act;
            }
          }
          expect(await book.replay(fold)).toMatchObject({ state: accountAfter(seq), seq });
          expect((await book.audit()).seq).toBe(seq);
          await journal.erase(guild);
        }),
        { seed, numRuns: 15 },
      );
    });

    test('guilds are told apart, listed, and erased for good', async () => {
      const neighbour = guildId(`${guild}0`);
      await book.append(record(1));
      await book.snapshot(accountAfter(1), 1);
      await book.notes.set('channels', { floor: '1' });
      await journal.guild(neighbour).append(record(1));
      expect((await journal.guilds()).filter((id) => id.startsWith(guild))).toEqual([guild, neighbour]);
      await journal.erase(guild);
      expect((await journal.guilds()).filter((id) => id.startsWith(guild))).toEqual([neighbour]);
      expect(await book.notes.get('channels')).toBeUndefined();
      expect(await book.replay(fold)).toMatchObject({ seq: 0, fromSeq: 0 });
      await book.append(record(1));
      expect((await journal.guild(neighbour).head()).seq).toBe(1);
      await journal.erase(neighbour);
    });

    test('notes are kept, replaced, deleted, and guarded', async () => {
      const document = { channels: ['1', '2'], word: 'schön 🚀 \u0000 \ud800', none: null };
      expect(await book.notes.get('stage')).toBeUndefined();
      await book.notes.set('stage', document);
      await reopen('crash');
      expect(await book.notes.get('stage')).toEqual(document);
      await book.notes.set('stage', 'other');
      expect(await book.notes.get('stage')).toBe('other');
      await store.keyv('notes').set(nameIn(guild, 'stage'), '{"checksum":"0"}');
      await expect(book.notes.get('stage')).rejects.toThrow(CorruptNote);
      await book.notes.delete('stage');
      expect(await book.notes.get('stage')).toBeUndefined();
      await expect(book.notes.set('a/b', 1)).rejects.toThrow(RangeError);
      expect(() => journal.guild(guildId('a/b'))).toThrow(RangeError);
    });

    test('close finishes what was begun, may be called twice, and then refuses', async () => {
      const appended = book.append(record(1));
      await Promise.all([journal.close(), journal.close()]);
      await appended;
      await expect(book.append(record(2))).rejects.toMatchObject({
        name: 'JournalUnavailable',
        reason: 'closed',
      });
      expect(() => journal.guild(guild)).toThrow(JournalUnavailable);
      await reopen('close');
      expect((await book.replay(fold)).seq).toBe(1);
    });
  });
}
