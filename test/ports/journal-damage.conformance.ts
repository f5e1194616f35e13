// What every journal must notice and survive, whatever database is below: bytes changed, rows gone, snapshots spoilt.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorruptJournal } from '../../src/journal/faults/corrupt-journal.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { keyOf, nameIn, seqName } from '../../src/journal/records/key.ts';
import { type Account, accountAfter, type Deposit, fold, record } from './account.ts';
import { type Backend, JournalRig, seed } from './journal-rig.ts';

async function corruption(work: Promise<unknown>): Promise<CorruptJournal> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof CorruptJournal) return error;
  throw new Error(`expected a CorruptJournal, got ${error}`);
}

export function journalDamageConformance(name: string, makeBackend: () => Promise<Backend>): void {
  describe(`the damaged journal on ${name}`, () => {
    let rig: JournalRig;

    beforeEach(async () => {
      rig = await JournalRig.on(await makeBackend());
    });

    afterEach(() => rig.dispose());

    test('two snapshots are kept; a damaged one leaves the other', async () => {
      for (const seq of [1, 2, 3]) {
        await rig.book.append(record(seq));
        await rig.book.snapshot(accountAfter(seq), seq);
      }
      await rig.tamper(3, (text) => text.replace('"cents":6', '"cents":7'), 'snapshots');
      await rig.reopen('crash');
      expect(await rig.book.replay(fold)).toEqual({
        state: accountAfter(3),
        seq: 3,
        atMs: 3_000,
        fromSeq: 2,
      });
      await rig.tamper(2, () => '', 'snapshots');
      expect(await rig.book.replay(fold)).toMatchObject({ state: accountAfter(3), fromSeq: 0 });
    });

    test('a snapshot of another version of the state is not read', async () => {
      await rig.book.append(record(1));
      await rig.book.snapshot(accountAfter(1), 1);
      const newer = (await openJournal<Deposit, Account>({ from: rig.store, stateVersion: 2 })).guild(
        rig.guild,
      );
      expect(await newer.replay(fold)).toMatchObject({ state: accountAfter(1), fromSeq: 0 });
    });

    test('what led to a record comes back as it was, and a changed byte of it is noticed', async () => {
      const [before, wished] = [record(1), { ...record(2), cause: { type: 'pay', cents: 2 } }];
      await rig.book.append(before);
      await rig.book.append(wished);
      await rig.reopen('crash');
      const back: unknown[] = [];
      for await (const each of rig.book.records()) back.push(each);
      expect(back).toEqual([before, wished]);
      expect(back[0]).not.toHaveProperty('cause');
      await rig.tamper(2, (text) => text.replace('"type":"pay"', '"type":"pax"'));
      const { firstSeq, reason } = await corruption(rig.book.audit());
      expect([firstSeq, reason]).toEqual([2, 'changed']);
    });

    test('a damaged record after the last that is wanted is not read', async () => {
      for (const seq of [1, 3, 5]) await rig.book.append(record(seq, 2));
      await rig.tamper(5, (text) => text.replace('"cents":5', '"cents":6'));
      for (const toSeq of [3, 4]) {
        const read: unknown[] = [];
        for await (const each of rig.book.records(2, toSeq)) read.push(each);
        expect(read).toEqual([record(1, 2), record(3, 2)]);
      }
    });

    test('a missing record is noticed, and so is one from another chain', async () => {
      for (const seq of [1, 2, 3]) await rig.book.append(record(seq));
      const stolen = await rig.store.keyv('records').get(nameIn(rig.guild, seqName(2)));
      await rig.store.keyv('records').delete(nameIn(rig.guild, seqName(2)));
      const missing = await corruption(rig.book.replay(fold));
      expect(missing).toMatchObject({
        guild: rig.guild,
        firstSeq: 2,
        reason: 'missing',
        goodThrough: { seq: 1, atMs: 1_000 },
      });
      await rig.book.restoreTo(1);
      await rig.book.append({ ...record(2), atMs: 5 });
      await rig.book.append(record(3));
      await rig.tamper(2, () => stolen ?? '');
      expect(await corruption(rig.book.replay(fold))).toMatchObject({ firstSeq: 3, reason: 'unlinked' });
    });

    test('a corrupt journal says where, changes nothing, takes no record, and goes on from what is good', async () => {
      for (const seq of [1, 2, 3, 4, 5]) await rig.book.append(record(seq));
      await rig.book.snapshot(accountAfter(2), 2);
      await rig.tamper(4, (text) => text.replace('"cents":4', '"cents":5'));
      const rows = await rig.store.scan({ from: '', below: '~', order: 'ascending', limit: 1_000 });
      const error = await corruption(rig.book.replay(fold));
      expect(error).toMatchObject({
        guild: rig.guild,
        firstSeq: 4,
        reason: 'changed',
        lastGood: { seq: 2, atMs: 2_000 },
        goodThrough: { seq: 3, atMs: 3_000 },
      });
      expect(error.message).toContain(`Guild ${rig.guild}: the record at event 4 was changed`);
      await corruption(rig.book.append(record(6)));
      expect(await rig.store.scan({ from: '', below: '~', order: 'ascending', limit: 1_000 })).toEqual(rows);

      await expect(rig.book.restoreTo(4)).rejects.toThrow(CorruptJournal);
      await rig.book.restoreTo(error.lastGood?.seq ?? 0);
      expect((await rig.book.quarantined()).map(({ key }) => key)).toEqual(
        [3, 4, 5].map((seq) => keyOf('records', rig.guild, seqName(seq))),
      );
      await rig.book.append({ ...record(3), atMs: 9 });
      await rig.reopen('crash');
      expect(await rig.book.replay(fold)).toMatchObject({ state: accountAfter(3), atMs: 9 });
      await rig.book.restoreTo(0);
      expect(await rig.book.replay(fold)).toMatchObject({ state: accountAfter(0), seq: 0 });
      expect(await rig.book.quarantined()).toHaveLength(7);
    });

    test(`any changed byte of a record is noticed (seed ${seed})`, async () => {
      for (const seq of [1, 2, 3]) await rig.book.append(record(seq, 1));
      const key = nameIn(rig.guild, seqName(2));
      const good = (await rig.store.keyv('records').get(key)) ?? '';
      const changes = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 32, max: 126 }));
      await fc.assert(
        fc.asyncProperty(changes, async ([at, code]) => {
          fc.pre(good.charCodeAt(at) !== code);
          await rig.store
            .keyv('records')
            .set(key, good.slice(0, at) + String.fromCharCode(code) + good.slice(at + 1));
          expect(await corruption(rig.book.audit())).toMatchObject({ firstSeq: 2, reason: 'changed' });
        }),
        { seed, numRuns: 60 },
      );
      await rig.store.keyv('records').set(key, good);
      expect((await rig.book.audit()).seq).toBe(3);
    });
  });
}
