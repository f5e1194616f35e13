// What a journal must be whose old records lie in archives: the same to whoever reads it, goes back in it, rewrites it or
// looks for damage.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorruptJournal } from '../../src/journal/faults/corrupt-journal.ts';
import { unpacked } from '../../src/journal/records/archive.ts';
import { keyOf, nameIn, seqName } from '../../src/journal/records/key.ts';
import type { Row } from '../../src/journal/stores/store.ts';
import { accountAfter, fold, record } from './account.ts';
import { collect } from './collect.ts';
import { type Backend, JournalRig, seed } from './journal-rig.ts';

const RECORDS = 60;
const EACH = 2;
const END = RECORDS * EACH;
const GONE = '123456789012345678';

const written = (seq: number) => ({
  ...record(seq, EACH),
  ...(seq === 21 || seq === 101 ? { cause: { viewer: GONE } } : {}),
});
const all = Array.from({ length: RECORDS }, (_, index) => written(index * EACH + 1));

export function journalArchivesConformance(name: string, makeBackend: () => Promise<Backend>): void {
  describe(`a journal with archives on ${name}`, () => {
    let rig: JournalRig;

    beforeEach(async () => {
      rig = await JournalRig.on(await makeBackend(), { archiving: { keptEvents: 30, recordsEach: 10 } });
      for (const each of all) await rig.book.append(each);
      // Two are kept; nothing behind the older one goes.
      for (const seq of [70, 110]) await rig.book.snapshot(accountAfter(seq), seq);
    }, 60_000);

    afterEach(() => rig.dispose());

    const stored = (kind: 'archives' | 'records'): Promise<readonly Row[]> => {
      const from = keyOf(kind, rig.guild, '');
      return rig.store.scan({ from, below: `${from.slice(0, -1)}0`, order: 'ascending', limit: 1_000 });
    };
    const counts = async () => [(await stored('archives')).length, (await stored('records')).length];

    test('reads as it was written, from anywhere to anywhere', async () => {
      expect(await counts()).toEqual([3, 30]);
      await rig.reopen('crash');
      expect(await collect(rig.book.records())).toEqual(all);
      const seqs = fc.integer({ min: 1, max: END });
      await fc.assert(
        fc.asyncProperty(seqs, seqs, async (from, to) => {
          const wanted = all.filter(({ firstSeq }) => firstSeq + EACH > from && firstSeq <= to);
          expect(await collect(rig.book.records(from, to))).toEqual(wanted);
        }),
        { seed, numRuns: 25 },
      );
      expect(await rig.book.audit()).toMatchObject({ seq: END });
      expect(await rig.book.replay(fold)).toMatchObject({ state: accountAfter(END), fromSeq: 110 });
      expect(await rig.book.replay(fold, 34)).toMatchObject({ state: accountAfter(34), fromSeq: 0 });
    }, 60_000);

    test('goes on, and puts away more with each snapshot', async () => {
      for (let seq = END + 1; seq < END + 80; seq += EACH) await rig.book.append(record(seq, EACH));
      await rig.book.snapshot(accountAfter(END + 60), END + 60);
      await rig.reopen('close');
      await rig.book.replay(fold);
      await rig.book.snapshot(accountAfter(END + 70), END + 70);
      const [archives = 0] = await counts();
      expect(archives).toBeGreaterThan(5);
      expect(await rig.book.audit()).toMatchObject({ seq: END + 80 });
    }, 60_000);

    test('takes less room in them', async () => {
      const weigh = (rows: readonly Row[]) => rows.reduce((sum, { text }) => sum + text.length, 0);
      const [archive] = await stored('archives');
      expect(weigh(archive === undefined ? [] : [archive])).toBeLessThan(
        weigh((await stored('records')).slice(0, 10)) / 2,
      );
    });

    test('says where an archive is damaged, and starts all the same from behind it', async () => {
      const [keyv, key] = [rig.store.keyv('archives'), nameIn(rig.guild, seqName(21))];
      const text = (await keyv.get(key)) ?? '';
      await keyv.set(key, text.replace(/.{9}"}$/, 'AAAAAAAAA"}'));
      const fault: unknown = await rig.book.audit().catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(CorruptJournal);
      expect(fault).toMatchObject({ firstSeq: 21, reason: 'changed' });
      await rig.reopen('crash');
      expect(await rig.book.replay(fold)).toMatchObject({ state: accountAfter(END), fromSeq: 110 });
      expect(await collect(rig.book.records(101, 104))).toEqual(all.slice(50, 52));
    });

    test('whose newest archive was written and not cleared up is the same, and is cleared up by the next', async () => {
      const newest = (await stored('archives')).at(-1);
      const archive = await unpacked(rig.guild, newest?.text ?? '');
      await rig.store.put(archive?.rows ?? [], null);
      expect(await counts()).toEqual([3, 40]);
      await rig.reopen('crash');
      expect(await collect(rig.book.records())).toEqual(all);
      expect(await collect(rig.book.records(45, 50))).toEqual(all.slice(22, 25));
      expect(await rig.book.replay(fold)).toMatchObject({ state: accountAfter(END), fromSeq: 110 });
      await rig.book.snapshot(accountAfter(END), END);
      expect(await counts()).toEqual([4, 20]);
    });

    test('goes back into the middle of one, and on from there', async () => {
      await rig.book.restoreTo(30);
      expect(await rig.book.replay(fold)).toMatchObject({ state: accountAfter(30), seq: 30 });
      await rig.book.append(record(31, EACH));
      await rig.reopen('crash');
      expect(await collect(rig.book.records())).toEqual([...all.slice(0, 15), record(31, EACH)]);
      expect((await rig.book.quarantined()).length).toBeGreaterThan(30);
      expect(await rig.book.audit()).toMatchObject({ seq: 32 });
    });

    test('has no old words in them after it was rewritten, and joins as it did', async () => {
      const text = (await stored('archives')).map((row) => row.text).join();
      expect(await rig.book.isFound((each) => each.includes(GONE))).toBe(true);
      await rig.book.rewrite((each) => each.replaceAll(GONE, 'nobody'));
      expect(await rig.book.isFound((each) => each.includes(GONE))).toBe(false);
      expect((await stored('archives')).map((row) => row.text).join()).not.toBe(text);
      const [changed] = await collect(rig.book.records(21, 21));
      expect(changed?.cause).toEqual({ viewer: 'nobody' });
      expect(await rig.book.audit()).toMatchObject({ seq: END });
      await rig.book.append(record(END + 1, EACH));
      expect(await rig.book.replay(fold)).toMatchObject({ state: accountAfter(END + 2), fromSeq: 110 });
    });

    test('leaves none of them where the guild is erased', async () => {
      await rig.journal.erase(rig.guild);
      expect(await counts()).toEqual([0, 0]);
    });

    test('leaves a damaged record where it is, and everything behind it', async () => {
      rig.moveOut();
      for (const each of all) await rig.book.append(each);
      await rig.tamper(31, (text) => text.replace('"atMs"', '"atMS"'));
      for (const seq of [70, 110]) await rig.book.snapshot(accountAfter(seq), seq);
      expect(await counts()).toEqual([1, 50]);
    }, 60_000);
  });
}
