// What every journal must do, whatever database is below: run on memory, SQLite and PostgreSQL alike.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorruptNote } from '../../src/journal/faults/corrupt-note.ts';
import { JournalUnavailable } from '../../src/journal/faults/journal-unavailable.ts';
import { nameIn } from '../../src/journal/records/key.ts';
import { guildId } from '../../src/show/ids.ts';
import { accountAfter, fold, record } from './account.ts';
import { collect } from './collect.ts';
import { type Backend, JournalRig, seed } from './journal-rig.ts';

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
      const [neighbour, noted] = [guildId(`${rig.guild}0`), guildId(`${rig.guild}1`)];
      await rig.book.append(record(1));
      await rig.book.snapshot(accountAfter(1), 1);
      await rig.book.notes.set('channels', { floor: '1' });
      await rig.journal.guild(neighbour).append(record(1));
      expect((await rig.journal.guilds()).filter((id) => id.startsWith(rig.guild))).toEqual([
        rig.guild,
        neighbour,
      ]);
      await rig.journal.guild(noted).notes.set('welcome', {});
      expect((await rig.journal.guilds('notes')).filter((id) => id.startsWith(rig.guild))).toEqual([
        rig.guild,
        noted,
      ]);
      await rig.journal.erase(noted);
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
