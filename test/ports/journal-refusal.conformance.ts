// What every journal must refuse, whatever database is below, and what holds where nobody knows whether a write went in.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { JournalConflict } from '../../src/journal/faults/journal-conflict.ts';
import { JournalUnavailable } from '../../src/journal/faults/journal-unavailable.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { nameIn, seqName } from '../../src/journal/records/key.ts';
import { type Account, type Deposit, record } from './account.ts';
import { collect } from './collect.ts';
import { type Backend, JournalRig } from './journal-rig.ts';

export function journalRefusalConformance(name: string, makeBackend: () => Promise<Backend>): void {
  describe(`the journal on ${name}`, () => {
    let rig: JournalRig;

    beforeEach(async () => {
      rig = await JournalRig.on(await makeBackend());
    });

    afterEach(() => rig.dispose());

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
      rig.store.insert = async (...args) => {
        await insert(...args);
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
      rig.store.insert = async (...args) => {
        await insert(...args);
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
  });
}
