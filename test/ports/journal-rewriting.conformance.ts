// What a guild's journal must be after something in it was rewritten: as whole as before, and without the old words.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CorruptJournal } from '../../src/journal/faults/corrupt-journal.ts';
import { accountAfter, fold, record } from './account.ts';
import { collect } from './collect.ts';
import { type Backend, JournalRig } from './journal-rig.ts';

const GONE = '123456789012345678';
const reword = (text: string): string => text.replaceAll(GONE, 'nobody');

export function journalRewritingConformance(name: string, makeBackend: () => Promise<Backend>): void {
  describe(`a rewritten journal on ${name}`, () => {
    let rig: JournalRig;

    beforeEach(async () => {
      rig = await JournalRig.on(await makeBackend());
      for (let seq = 1; seq <= 300; seq += 1) {
        const cause = seq === 3 || seq === 270 ? { cause: { viewer: GONE } } : {};
        await rig.book.append({ ...record(seq), ...cause });
      }
    });

    afterEach(() => rig.dispose());

    const stored = async (): Promise<string> => {
      const rows = await Promise.all(
        (['records', 'archives', 'snapshots', 'slices', 'notes', 'quarantine', 'staged'] as const).map(
          (kind) => rig.store.scan({ from: `${kind}:`, below: `${kind};`, order: 'ascending', limit: 5_000 }),
        ),
      );
      return rows
        .flat()
        .filter(({ key }) => key.includes(rig.guild))
        .map(({ text }) => text)
        .join('\n');
    };

    test('folds to the same, goes on, and says the new words alone', async () => {
      await rig.book.snapshot(accountAfter(280), 280);
      await rig.book.notes.set('feeds', { [GONE]: 1 });
      await rig.book.rewrite(reword);
      expect(await stored()).not.toContain(GONE);
      expect((await rig.book.audit()).seq).toBe(300);
      expect((await rig.book.replay(fold)).fromSeq).toBe(280);
      await rig.book.append(record(301));
      await rig.reopen('crash');
      expect((await rig.book.replay(fold)).state).toEqual(accountAfter(301));
      const [third] = await collect(rig.book.records(3, 3));
      expect(third?.cause).toEqual({ viewer: 'nobody' });
      expect(await rig.book.notes.get('feeds')).toEqual({ nobody: 1 });
    }, 60_000);

    test('is not touched where there is nothing to change', async () => {
      await rig.book.rewrite(reword);
      const before = await stored();
      await rig.book.rewrite(reword);
      expect(await stored()).toBe(before);
    }, 60_000);

    test('has no old words in a state of before that is kept later', async () => {
      await rig.book.rewrite(reword);
      const state = { ...accountAfter(300), who: GONE };
      await rig.book.snapshot(state, 300);
      expect(await stored()).not.toContain(GONE);
      await rig.book.append(record(301));
      await rig.book.snapshot({ ...accountAfter(301), who: GONE } as typeof state, 301);
      expect(await stored()).toContain(GONE);
    }, 60_000);

    test('has what was set aside without the old words, too', async () => {
      await rig.book.restoreTo(200);
      await rig.book.rewrite(reword);
      expect(await stored()).not.toContain(GONE);
      expect((await rig.book.quarantined()).length).toBe(100);
      expect((await rig.book.audit()).seq).toBe(200);
    }, 60_000);

    test('is as damaged as it was, and has no old words there either', async () => {
      await rig.tamper(270, (text) => text.replace('"atMs"', '"atMS"'));
      await rig.book.rewrite(reword);
      expect(await stored()).not.toContain(GONE);
      await expect(rig.book.audit()).rejects.toBeInstanceOf(CorruptJournal);
    }, 60_000);
  });
}
