// What a snapshot must keep whose state is large: its slices are rows of their own, between which others have their turn,
// and which go and stay with their snapshot.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyOf, nameIn, seqName } from '../../src/journal/records/key.ts';
import type { Row } from '../../src/journal/stores/store.ts';
import { type Account, accountAfter, fold as plain, record } from './account.ts';
import { type Backend, JournalRig } from './journal-rig.ts';

interface Part {
  readonly cents: number;
  readonly whose?: string;
}

/** The account's cents lie in slices, and are added up again. */
const fold: typeof plain = {
  ...plain,
  read: async (kept, slices) => {
    const { count } = kept as Account;
    let cents = 0;
    for await (const slice of slices) cents += (slice as Part).cents;
    return { cents, count };
  },
};

const GONE = '123456789012345678';

function* partsOf(seq: number, between: () => void = () => {}): Generator<Part> {
  const { cents } = accountAfter(seq);
  yield { cents: 1, whose: GONE };
  between();
  yield { cents: cents - 3 };
  yield { cents: 2, whose: GONE };
}

export function journalSlicesConformance(name: string, makeBackend: () => Promise<Backend>): void {
  describe(`a snapshot in slices on ${name}`, () => {
    let rig: JournalRig;

    beforeEach(async () => {
      rig = await JournalRig.on(await makeBackend());
      for (let seq = 1; seq <= 6; seq += 1) await rig.book.append(record(seq));
    });

    afterEach(() => rig.dispose());

    const take = (seq: number, between?: () => void) =>
      rig.book.snapshot({ cents: 0, count: seq }, seq, partsOf(seq, between));
    const replayed = () => rig.book.replay(fold);
    const stored = async (): Promise<readonly Row[]> => {
      const from = keyOf('slices', rig.guild, '');
      return rig.store.scan({ from, below: `${from.slice(0, -1)}0`, order: 'ascending', limit: 1_000 });
    };

    test('is read with all of them', async () => {
      await take(4);
      await rig.reopen('crash');
      expect(await replayed()).toEqual({ state: accountAfter(6), seq: 6, atMs: 6_000, fromSeq: 4 });
      expect((await rig.book.replay(fold, 4)).state).toEqual(accountAfter(4));
    });

    test.each([
      ['changed', (text: string) => text.replace('"cents":2', '"cents":3')],
      ['gone', () => null],
      ['of another snapshot', (_: string, other: string) => other],
    ] as const)('with one that is %s is none: the one before it counts', async (_, change) => {
      await take(3);
      await take(5);
      const [slices, key] = [rig.store.keyv('slices'), nameIn(rig.guild, `${seqName(5)}/000002`)];
      const other = (await slices.get(nameIn(rig.guild, `${seqName(3)}/000002`))) ?? '';
      const after = change((await slices.get(key)) ?? '', other);
      if (after === null) await slices.delete(key);
      else await slices.set(key, after);
      expect(await replayed()).toMatchObject({ state: accountAfter(6), fromSeq: 3 });
    });

    test('that was cut short counts for nothing, and is made anew in its place', async () => {
      await take(3);
      const cut = take(5, () => {
        throw new Error('the process dies');
      });
      await expect(cut).rejects.toThrow('dies');
      await rig.reopen('crash');
      expect(await replayed()).toMatchObject({ state: accountAfter(6), fromSeq: 3 });
      await take(5);
      expect(await replayed()).toMatchObject({ state: accountAfter(6), fromSeq: 5 });
    });

    test('lets go of its slices when it goes', async () => {
      for (const seq of [2, 3, 4, 5]) await take(seq);
      expect((await stored()).length).toBe(6);
      expect((await stored()).every(({ key }) => /0[45]\//.test(key))).toBe(true);
      await rig.journal.erase(rig.guild);
      expect(await stored()).toEqual([]);
    });

    test('lets in between them what is appended meanwhile', async () => {
      const order: string[] = [];
      const taken = take(6, () => {
        void rig.book.append(record(7)).then(() => order.push('appended'));
      }).then(() => order.push('taken'));
      await taken;
      expect(order).toEqual(['appended', 'taken']);
      expect(await replayed()).toMatchObject({ state: accountAfter(7), fromSeq: 6 });
    });

    test('has no old words in it, also where the rewriting came between two slices', async () => {
      const reword = (text: string): string => text.replaceAll(GONE, 'nobody');
      let rewritten: Promise<void> = Promise.resolve();
      await take(4);
      await take(6, () => {
        rewritten = rig.book.rewrite(reword);
      });
      await rewritten;
      expect((await stored()).map(({ text }) => text).join()).not.toContain(GONE);
      expect((await stored()).map(({ text }) => text).join()).toContain('nobody');
      expect(await replayed()).toMatchObject({ state: accountAfter(6), fromSeq: 6 });
    });

    test('is set aside with them', async () => {
      await take(2);
      await take(5);
      await rig.book.restoreTo(3);
      expect((await stored()).every(({ key }) => key.includes(`${seqName(2)}/`))).toBe(true);
      expect(await replayed()).toMatchObject({ state: accountAfter(3), fromSeq: 2 });
      expect((await rig.book.quarantined()).filter(({ key }) => key.startsWith('slices:')).length).toBe(3);
    });

    test('is not read by whoever knows of no slices', async () => {
      await take(4);
      const kept = (await rig.store.keyv('snapshots').get(nameIn(rig.guild, seqName(4)))) ?? '{}';
      expect((JSON.parse(kept) as { version: unknown }).version).not.toBe(1);
    });
  });
}
