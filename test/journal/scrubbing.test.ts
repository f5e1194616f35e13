// What was erased is cleared from the files once an hour, for all erasures together, and by the next process where this
// one does not come to it.
import { expect, test } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import { guildId } from '../../src/show/ids.ts';
import { ManualClock } from '../director/manual-clock.ts';

const MINUTE_MS = 60_000;

class CountingStore extends MemoryStore {
  scrubs = 0;

  override async scrub(): Promise<void> {
    this.scrubs += 1;
  }
}

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setImmediate(resolve));
};

const owed = (rows: ReadonlyMap<string, string>): readonly string[] =>
  [...rows.keys()].filter((key) => key.startsWith('scrub:'));

async function opened(rows = new Map<string, string>(), clock = new ManualClock()) {
  const store = new CountingStore(rows);
  const journal = await openJournal<string, string>({ from: store, clock });
  const pass = (minutes: number) => clock.advance(minutes * MINUTE_MS, turns);
  await pass(0);
  const rewrite = (guild: string) => journal.guild(guildId(guild)).rewrite((text) => text);
  return { rows, clock, store, journal, pass, rewrite };
}

test('many erasures of many guilds are one scrub, an hour after the first', async () => {
  const { store, pass, rewrite, rows } = await opened();
  for (let press = 0; press < 20; press++) {
    await rewrite(`${press % 3}`);
    await pass(2);
  }
  await pass(19);
  expect(store.scrubs).toBe(0);
  await pass(1);
  expect(store.scrubs).toBe(1);
  expect(owed(rows)).toEqual([]);
  await pass(300);
  expect(store.scrubs).toBe(1);
  await rewrite('1');
  await pass(60);
  expect(store.scrubs).toBe(2);
});

test('what is owed at the end is done at the end, and nothing where nothing is', async () => {
  const first = await opened();
  await first.rewrite('1');
  await first.journal.close();
  expect([first.store.scrubs, owed(first.rows).length]).toEqual([1, 0]);
  const second = await opened(first.rows, first.clock);
  await second.journal.close();
  expect(second.store.scrubs).toBe(0);
});

test('what a crash left is done within the same hour', async () => {
  const first = await opened();
  await first.rewrite('1');
  await first.pass(20);
  const second = await opened(first.rows, first.clock.successor());
  await second.pass(39);
  expect(second.store.scrubs).toBe(0);
  await second.pass(1);
  expect(second.store.scrubs).toBe(1);
});

test('what a crash left is done at the next start where that is later, and a neighbour’s is its own', async () => {
  const first = await opened();
  await first.rewrite('1');
  const second = await opened(first.rows, first.clock.successor());
  await second.rewrite('2');
  await second.journal.close();
  expect([second.store.scrubs, owed(first.rows).length]).toEqual([1, 1]);
  const third = await opened(first.rows, new ManualClock(first.clock.nowMs() + 90 * MINUTE_MS));
  expect(third.store.scrubs).toBe(1);
});

test('a scrub that fails is owed still', async () => {
  const { store, pass, rewrite } = await opened();
  store.scrub = async () => {
    throw new Error('locked');
  };
  await rewrite('1');
  await pass(60);
  store.scrub = CountingStore.prototype.scrub;
  await pass(60);
  expect(store.scrubs).toBe(1);
});
