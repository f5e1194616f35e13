// What every journal must do, whatever database is below: run on memory, SQLite and PostgreSQL alike.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorruptNote } from '../../src/journal/faults/corrupt-note.ts';
import { JournalConflict } from '../../src/journal/faults/journal-conflict.ts';
import { JournalUnavailable } from '../../src/journal/faults/journal-unavailable.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { nameIn, seqName } from '../../src/journal/records/key.ts';
import { guildId } from '../../src/show/ids.ts';
import { type Account, accountAfter, type Deposit, fold, record } from './account.ts';
import { type Backend, JournalRig, seed } from './journal-rig.ts';

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export function journalConformance(name: string, makeBackend: () => Promise<Backend>): void {
  describe(`the journal on ${name}`, () => {
    let rig: JournalRig;

    beforeEach(async () => {
      rig = await JournalRig.on(await makeBackend());
    });

    afterEach(() => rig.dispose());

    test('an empty journal replays to the start', async () => {
      expect(await rig.book.replay(fold)).toEqual({ state: fold.start(), seq: 0, atMs: 0, fromSeq: 0 });
      expect(await rig.book.head()).toEqual({ seq: 0, atMs: 0 });
    });

    test.each(['close', 'crash'] as const)('what was appended is there after a %s', async (how) => {
      await rig.book.append(record(1, 3));
      await rig.book.append(record(4));
      await rig.reopen(how);
      expect(await rig.book.replay(fold)).toEqual({
        state: accountAfter(4),
        seq: 4,
        atMs: 4_000,
        fromSeq: 0,
      });
    });

    test('a reopened journal goes on without a replay', async () => {
      await rig.book.append(record(1, 2));
      await rig.reopen('crash');
      await rig.book.append(record(3));
      expect((await rig.book.replay(fold)).state).toEqual(accountAfter(3));
    });

    test('appends made at once go in in their order', async () => {
      await Promise.all([1, 2, 3, 4, 5].map((seq) => rig.book.append(record(seq))));
      expect((await rig.book.audit()).seq).toBe(5);
    });

    test('many guilds append at the same time', async () => {
      const guilds = Array.from({ length: 20 }, (_, index) => guildId(`${rig.guild}-${index}`));
      await Promise.all(
        guilds.map(async (guild) => {
          for (let seq = 1; seq <= 5; seq += 1) await rig.journal.guild(guild).append(record(seq));
        }),
      );
      for (const guild of guilds) {
        expect((await rig.journal.guild(guild).audit()).seq).toBe(5);
        await rig.journal.erase(guild);
      }
    });

    test.each([
      ['gap', 6],
      ['overlap', 3],
      ['overlap', 2],
    ] as const)(
      'a record with a %s at event %i is refused and nothing is written',
      async (reason, firstSeq) => {
        await rig.book.append(record(1, 3));
        const refusal = await rig.book.append(record(firstSeq)).catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(JournalConflict);
        expect(refusal).toMatchObject({ reason, guild: rig.guild, firstSeq, expectedSeq: 4 });
        await rig.book.append(record(4));
        expect((await rig.book.audit()).seq).toBe(4);
      },
    );

    test.each([
      ['no events', { firstSeq: 1, atMs: 0, events: [] }],
      ['firstSeq 0', { firstSeq: 0, atMs: 0, events: [{ cents: 1 }] }],
      ['half a millisecond', { firstSeq: 1, atMs: 0.5, events: [{ cents: 1 }] }],
    ])('a record with %s is refused', async (_, bad) => {
      await expect(rig.book.append(bad)).rejects.toThrow(RangeError);
    });

    test('a second writer is refused, and the first writer’s record stays', async () => {
      const other = (await openJournal<Deposit, Account>({ from: rig.store })).guild(rig.guild);
      await other.head();
      await rig.book.append(record(1, 2));
      const refusal = await other.append({ ...record(1), atMs: 7 }).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ name: 'JournalConflict', reason: 'second-writer' });
      expect(await collect(rig.book.records())).toEqual([record(1, 2)]);
    });

    test('a write that failed on the way back may be repeated, a failed one too', async () => {
      const insert = rig.store.insert.bind(rig.store);
      const lost = new JournalUnavailable('unreachable', rig.store.place);
      rig.store.insert = async (row) => {
        await insert(row);
        throw lost;
      };
      await expect(rig.book.append(record(1))).rejects.toBe(lost);
      rig.store.insert = () => Promise.reject(lost);
      await expect(rig.book.append(record(1))).rejects.toBe(lost);
      rig.store.insert = insert;
      await rig.book.append(record(1));
      await rig.book.append(record(2));
      expect((await rig.book.audit()).seq).toBe(2);
    });

    test('a record in doubt stays so while it cannot be read back either', async () => {
      const [insert, scan] = [rig.store.insert.bind(rig.store), rig.store.scan.bind(rig.store)];
      const lost = new JournalUnavailable('unreachable', rig.store.place);
      await rig.book.append(record(1));
      rig.store.insert = async (row) => {
        await insert(row);
        throw lost;
      };
      await expect(rig.book.append(record(2))).rejects.toBe(lost);
      rig.store.insert = insert;
      for (const scans of [0, 1]) {
        let left = scans;
        rig.store.scan = async (wanted) => {
          if (left-- === 0) throw lost;
          return scan(wanted);
        };
        await expect(rig.book.append(record(2))).rejects.toBe(lost);
      }
      rig.store.scan = scan;
      await rig.book.append(record(2));
      await rig.book.append(record(3));
      expect((await rig.book.audit()).seq).toBe(3);
    });

    test('nothing is put behind a database that was away and came back older', async () => {
      const insert = rig.store.insert.bind(rig.store);
      const lost = new JournalUnavailable('unreachable', rig.store.place);
      for (const seq of [1, 2]) await rig.book.append(record(seq));
      rig.store.insert = () => Promise.reject(lost);
      await expect(rig.book.append(record(3))).rejects.toBe(lost);
      rig.store.insert = insert;
      await rig.store.keyv('records').delete(nameIn(rig.guild, seqName(2)));
      await expect(rig.book.append(record(3))).rejects.toMatchObject({ reason: 'went-back' });
      expect(await collect(rig.book.records())).toEqual([record(1)]);
    });

    test('records come in order, in batches, and only those asked for', async () => {
      const all = Array.from({ length: 600 }, (_, index) => record(1 + index * 2, 2));
      for (const one of all) await rig.book.append(one);
      expect(await collect(rig.book.records())).toEqual(all);
      expect(await collect(rig.book.records(1000, 1003))).toEqual([
        record(999, 2),
        record(1001, 2),
        record(1003, 2),
      ]);
      expect(await collect(rig.book.records(1200))).toEqual([record(1199, 2)]);
      expect(await collect(rig.book.records(1201))).toEqual([]);
    });

    test('replay starts from the newest snapshot; records stay', async () => {
      await rig.book.append(record(1, 2));
      await rig.book.snapshot(accountAfter(2), 2);
      await rig.book.append(record(3));
      await rig.reopen('crash');
      expect(await rig.book.replay(fold)).toEqual({
        state: accountAfter(3),
        seq: 3,
        atMs: 3_000,
        fromSeq: 2,
      });
      expect(await collect(rig.book.records())).toHaveLength(2);
    });

    test('a snapshot is of the moment it was asked for, and ends a record', async () => {
      const state = { cents: 3, count: 2 };
      await rig.book.append(record(1, 2));
      const kept = rig.book.snapshot(state, 2);
      state.cents = 99;
      await kept;
      expect((await rig.book.replay(fold)).state).toEqual(accountAfter(2));
      await expect(rig.book.snapshot(state, 1)).rejects.toThrow(/not the last of a record/);
      await expect(rig.book.snapshot(state, 3)).rejects.toThrow(RangeError);
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
          rig.moveOut();
          let seq = 0;
          for (const act of run) {
            if (act === 'snapshot') await rig.book.snapshot(accountAfter(seq), seq);
            else if (act === 'crash' || act === 'close') await rig.reopen(act);
            else {
              await rig.book.append(record(seq + 1, act));
              seq += act;
            }
          }
          expect(await rig.book.replay(fold)).toMatchObject({ state: accountAfter(seq), seq });
          expect((await rig.book.audit()).seq).toBe(seq);
          await rig.journal.erase(rig.guild);
        }),
        { seed, numRuns: 15 },
      );
    });

    test('guilds are told apart, listed, and erased for good', async () => {
      const neighbour = guildId(`${rig.guild}0`);
      await rig.book.append(record(1));
      await rig.book.snapshot(accountAfter(1), 1);
      await rig.book.notes.set('channels', { floor: '1' });
      await rig.journal.guild(neighbour).append(record(1));
      expect((await rig.journal.guilds()).filter((id) => id.startsWith(rig.guild))).toEqual([
        rig.guild,
        neighbour,
      ]);
      await rig.journal.erase(rig.guild);
      expect((await rig.journal.guilds()).filter((id) => id.startsWith(rig.guild))).toEqual([neighbour]);
      expect(await rig.book.notes.get('channels')).toBeUndefined();
      expect(await rig.book.replay(fold)).toMatchObject({ seq: 0, fromSeq: 0 });
      await rig.book.append(record(1));
      expect((await rig.journal.guild(neighbour).head()).seq).toBe(1);
      await rig.journal.erase(neighbour);
    });

    test('notes are kept, replaced, deleted, and guarded', async () => {
      const document = { channels: ['1', '2'], word: 'schön 🚀 \u0000 \ud800', none: null };
      expect(await rig.book.notes.get('stage')).toBeUndefined();
      await rig.book.notes.set('stage', document);
      await rig.reopen('crash');
      expect(await rig.book.notes.get('stage')).toEqual(document);
      await rig.book.notes.set('stage', 'other');
      expect(await rig.book.notes.get('stage')).toBe('other');
      await rig.store.keyv('notes').set(nameIn(rig.guild, 'stage'), '{"checksum":"0"}');
      await expect(rig.book.notes.get('stage')).rejects.toThrow(CorruptNote);
      await rig.book.notes.delete('stage');
      expect(await rig.book.notes.get('stage')).toBeUndefined();
      await expect(rig.book.notes.set('a/b', 1)).rejects.toThrow(RangeError);
      expect(() => rig.journal.guild(guildId('a/b'))).toThrow(RangeError);
    });

    test('close finishes what was begun, may be called twice, and then refuses', async () => {
      const appended = rig.book.append(record(1));
      await Promise.all([rig.journal.close(), rig.journal.close()]);
      await appended;
      await expect(rig.book.append(record(2))).rejects.toMatchObject({
        name: 'JournalUnavailable',
        reason: 'closed',
      });
      expect(() => rig.journal.guild(rig.guild)).toThrow(JournalUnavailable);
      await rig.reopen('close');
      expect((await rig.book.replay(fold)).seq).toBe(1);
    });
  });
}
