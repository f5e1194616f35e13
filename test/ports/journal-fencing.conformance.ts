// Who may write of a guild, whatever database is below: whoever opened its floor last, and nobody who did before.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TakenOver } from '../../src/journal/faults/taken-over.ts';
import type { GuildJournal } from '../../src/journal/guild-journal.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { type Account, accountAfter, type Deposit, fold, record } from './account.ts';
import { collect } from './collect.ts';
import { type Backend, JournalRig, seed } from './journal-rig.ts';

type Book = GuildJournal<Deposit, Account>;

/** Every way to write of a guild. Before it there are three records and the note `kept`. */
const WRITES: Readonly<Record<string, (book: Book) => Promise<unknown>>> = {
  append: (book) => book.append(record(4)),
  snapshot: (book) => book.snapshot(accountAfter(3), 3),
  'a note': (book) => book.notes.set('new', 1),
  'a note over another': (book) => book.notes.set('kept', 'changed'),
  'the end of a note': (book) => book.notes.delete('kept'),
  rewrite: (book) => book.rewrite((text) => text.replace('"kept"', '"lost"')),
  'a rewrite that changes nothing': (book) => book.rewrite((text) => text),
  restore: (book) => book.restoreTo(2),
  erase: (book) => book.erase(),
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const faultOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'written',
    (error: unknown) => error,
  );

export function journalFencingConformance(name: string, makeBackend: () => Promise<Backend>): void {
  describe(`a guild that changes hands on ${name}`, () => {
    let rig: JournalRig;

    beforeEach(async () => {
      rig = await JournalRig.on(await makeBackend());
    });

    afterEach(() => rig.dispose());

    /** The same guild as another process would have it. */
    const another = async (): Promise<Book> =>
      (await openJournal<Deposit, Account>({ from: rig.store })).guild(rig.guild);

    const stored = async () =>
      (await rig.store.scan({ from: '', below: '~', order: 'ascending', limit: 10_000 })).filter(
        ({ key }) => key.includes(rig.guild) && !key.startsWith('scrub:'),
      );

    test.each(Object.entries(WRITES))('an older hand does not write: %s', async (_, write) => {
      for (const seq of [1, 2, 3]) await rig.book.append(record(seq));
      await rig.book.notes.set('kept', 'as it was');
      const newer = await another();
      await newer.take();
      const before = await stored();
      for (const attempt of [1, 2]) {
        const fault = await faultOf(write(rig.book));
        expect([attempt, fault]).toEqual([attempt, expect.any(TakenOver)]);
      }
      expect(await stored()).toEqual(before);
      await newer.append(record(4));
      expect(await newer.notes.get('kept')).toBe('as it was');
      expect((await newer.audit()).seq).toBe(4);
    });

    test.each(Object.entries(WRITES))('the newer hand does: %s', async (_, write) => {
      for (const seq of [1, 2, 3]) await rig.book.append(record(seq));
      await rig.book.notes.set('kept', 'as it was');
      const newer = await another();
      await newer.take();
      expect(await faultOf(write(newer))).toBe('written');
      expect(await faultOf(rig.book.append(record(4)))).toBeInstanceOf(TakenOver);
    });

    test('says which epochs, and who, and tells whoever asked once', async () => {
      const told: TakenOver[] = [];
      rig.book.whenTakenOver((fault) => told.push(fault));
      await rig.book.append(record(1));
      for (let taking = 0; taking < 3; taking++) await (await another()).take();
      await faultOf(rig.book.notes.set('late', 1));
      await faultOf(rig.book.append(record(2)));
      expect(told).toHaveLength(1);
      expect(told[0]).toMatchObject({ guild: rig.guild, ours: { epoch: 1 }, theirs: { epoch: 4 } });
      expect(told[0]?.message).toContain(`another Bullpen (pid ${process.pid} on `);
      expect(told[0]?.message).toContain('has taken this show over (4 after our 1)');
    });

    test('reading is everybody’s, and takes nothing from the writer', async () => {
      await rig.book.append(record(1));
      const reader = await another();
      expect((await reader.replay(fold)).seq).toBe(1);
      expect((await reader.audit()).seq).toBe(1);
      expect(await collect(reader.records())).toHaveLength(1);
      await reader.notes.get('none');
      await rig.book.append(record(2));
    });

    test('an older hand stays shut out of a guild that was erased and began anew', async () => {
      await rig.book.append(record(1));
      const newer = await another();
      await newer.erase();
      // Its first epoch has the number that the older one's had.
      await newer.append(record(1));
      expect(await faultOf(rig.book.append(record(2)))).toBeInstanceOf(TakenOver);
      expect((await newer.audit()).seq).toBe(1);
    });

    test('an epoch that was damaged counts anew, and shuts out who had it', async () => {
      await rig.book.append(record(1));
      const key = `${rig.guild}/writer`;
      await rig.store.keyv('epochs').set(key, '{"checksum":"0"}');
      expect(await faultOf(rig.book.append(record(2)))).toBeInstanceOf(TakenOver);
      const newer = await another();
      await newer.append(record(2));
      expect((await newer.audit()).seq).toBe(2);
    });

    test('what the older hand was writing is in what the newer one reads, or is not written', async () => {
      let seq = 0;
      for (let round = 0; round < 15; round++) {
        const older = await another();
        await older.take();
        seq = (await older.replay(fold)).seq;
        const acknowledged: number[] = [];
        const writing = (async () => {
          for (let next = seq + 1; ; next++) {
            if ((await faultOf(older.append(record(next)))) !== 'written') return;
            acknowledged.push(next);
            // Memory answers within the same turn of the event loop, and would let nobody else have one.
            await turn();
          }
        })();
        while (acknowledged.length <= round) await turn();
        const newer = await another();
        await newer.take();
        const there = await newer.replay(fold);
        await newer.append(record(there.seq + 1));
        await writing;
        expect(there.seq).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? 0);
        expect((await newer.audit()).seq).toBe(there.seq + 1);
      }
    }, 60_000);

    test(`of many hands in any order only the last to take the guild writes (seed ${seed})`, async () => {
      const acts = fc.array(
        fc.record({ hand: fc.nat(2), act: fc.constantFrom('take', 'append', 'append', 'note', 'snapshot') }),
        { minLength: 1, maxLength: 30 },
      );
      await fc.assert(
        fc.asyncProperty(acts, async (run) => {
          rig.moveOut();
          const hands = new Hands(await Promise.all([another(), another(), another()]));
          for (const { hand, act } of run) expect(await hands.come(hand, act)).toEqual(hands.expected(hand));
          const { seq } = hands;
          expect(await (await another()).replay(fold)).toMatchObject({ seq, state: accountAfter(seq) });
          await (await another()).erase();
        }),
        { seed, numRuns: 15 },
      );
    }, 60_000);
  });
}

/** Several processes at one guild, and the model that says whose turn it is. */
class Hands {
  seq = 0;
  readonly #books: readonly Book[];
  readonly #over = new Set<number>();
  #writer = -1;
  /** Where each believes that the journal ends. */
  readonly #seen = new Map<number, number>();

  constructor(books: readonly Book[]) {
    this.#books = books;
  }

  async come(hand: number, act: string): Promise<unknown> {
    if (!this.#over.has(hand) && hand !== this.#writer) {
      this.#over.add(this.#writer);
      this.#writer = hand;
      // As a floor does: it takes the guild, and then reads how things stand.
      await this.#books[hand]?.take();
      await this.#books[hand]?.head();
    }
    if (hand === this.#writer) this.#seen.set(hand, this.seq);
    const book = this.#books[hand];
    const seen = this.#seen.get(hand) ?? 0;
    const outcome = book === undefined ? 'nobody' : await faultOf(doing(book, act, seen));
    if (act === 'append' && outcome === 'written') {
      this.seq += 1;
      this.#seen.set(hand, this.seq);
    }
    return outcome;
  }

  expected(hand: number): unknown {
    return this.#over.has(hand) ? expect.any(TakenOver) : 'written';
  }
}

function doing(book: Book, act: string, seq: number): Promise<unknown> {
  if (act === 'take') return book.take();
  if (act === 'note') return book.notes.set('hand', act);
  return act === 'append' ? book.append(record(seq + 1)) : book.snapshot(accountAfter(seq), seq);
}
