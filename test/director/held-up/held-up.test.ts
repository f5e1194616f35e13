// A store that is away holds a show up and does not stop it: who presses meanwhile is told at once what becomes of it,
// the floor hears of it once in our own words, and the show goes on by itself with all of its clocks.
import { describe, expect, it } from 'vitest';
import { FloorHeldUp } from '../../../src/director/held-up/floor-held-up.ts';
import { JournalUnavailable } from '../../../src/journal/faults/journal-unavailable.ts';
import { interactionId, viewerId } from '../../../src/show/ids.ts';
import { ALEX, ANN, GUILD } from '../../playhouse.ts';
import { AwayStore } from '../away-store.ts';
import { openTheatre } from '../theatre.ts';

const HOUR_MS = 3_600_000;

/** A few turns of the event loop: the queue itself stands still while nothing can be written. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
}

async function underway(store = new AwayStore()) {
  const theatre = await openTheatre({
    store,
    settings: { roundsPerEpisode: 200, sleepAfterMs: null, intermissionMs: 5_000 },
  });
  await theatre.create();
  await theatre.advance(14_000);
  const pass = (ms: number) => theatre.clock.advance(ms, turns);
  const visit = (name: string) =>
    theatre.director.submit(GUILD, {
      type: 'visit',
      atMs: theatre.clock.nowMs(),
      viewer: viewerId(name),
      today: '2026-01-01',
    });
  return { ...theatre, store, pass, visit };
}

const fate = (wish: Promise<unknown>): Promise<unknown> =>
  wish.then(
    () => 'done',
    (error: unknown) => (error instanceof FloorHeldUp ? error.wish : error),
  );

describe.each(['refuses', 'hangs', 'cuts the answer'] as const)('while the store %s', (absence) => {
  it('every wish is answered within a second: the one in hand waits, the others are not taken', async () => {
    const theatre = await underway();
    theatre.store.absence = absence;
    const fates = ['71', '72', '73'].map((name) => fate(theatre.visit(name)));
    await theatre.pass(1_000);
    expect(await Promise.all(fates)).toEqual(['waits', 'nothingTaken', 'nothingTaken']);
    expect(await fate(theatre.visit('74'))).toBe('nothingTaken');

    theatre.store.back();
    await theatre.pass(5_000);
    const has = (name: string) => theatre.show().viewers.get(viewerId(name)) !== undefined;
    expect(['71', '72', '73', '74'].map(has)).toEqual([true, false, false, false]);
    expect(await fate(theatre.visit('74'))).toBe('done');
    await theatre.director.close();
  });

  it.each([30_000, HOUR_MS])('for %i ms, the show goes on by itself and says so', async (awayMs) => {
    const theatre = await underway();
    const rounds = () => theatre.stage.types().filter((type) => type === 'roundStarted').length;
    const before = rounds();
    theatre.store.absence = absence;
    await theatre.pass(awayMs);
    expect(theatre.stage.heldUps).toEqual(['heldUp']);
    theatre.store.back();
    await theatre.pass(6_000);
    expect(theatre.stage.heldUps).toEqual(['heldUp', 'goesOn']);
    expect(theatre.stage.stops).toEqual([]);
    await theatre.advance(20_000);
    expect(rounds()).toBeGreaterThan(before + 1);
    expect((await theatre.journal.guild(GUILD).audit()).seq).toBe(theatre.show().seq);
    await theatre.director.close();
  });
});

it('a flicker is not worth a word', async () => {
  const theatre = await underway();
  theatre.store.absence = 'refuses';
  const done = fate(theatre.visit('71'));
  await theatre.pass(300);
  theatre.store.back();
  await theatre.pass(3_000);
  expect([await done, theatre.stage.heldUps]).toEqual(['done', []]);
});

it('is tried less and less often, and never given up', async () => {
  const theatre = await underway();
  theatre.store.absence = 'refuses';
  void fate(theatre.visit('71'));
  theatre.store.attempts = 0;
  await theatre.pass(60_000);
  expect(theatre.store.attempts).toBeGreaterThan(10);
  expect(theatre.store.attempts).toBeLessThan(20);
});

it('votes and bets have their time: what was due meanwhile is done at once, once', async () => {
  const theatre = await underway();
  await theatre.director.submit(GUILD, { type: 'openChaos', atMs: theatre.clock.nowMs(), viewer: ANN });
  await theatre.settle();
  expect(theatre.show().chaos).not.toBeNull();
  theatre.store.absence = 'refuses';
  await theatre.pass(HOUR_MS);
  theatre.store.back();
  await theatre.pass(6_000);
  expect(theatre.show().chaos).toBeNull();
  expect(theatre.stage.types().filter((type) => type === 'chaosClosed')).toHaveLength(1);
});

it('closing does not wait for the store', async () => {
  const theatre = await underway();
  theatre.store.absence = 'refuses';
  const told = fate(theatre.visit('71'));
  await theatre.pass(30_000);
  await theatre.director.close();
  expect(await told).toBe('waits');
  expect(theatre.stage.stops).toEqual([]);
});

it.each(['refuses', 'cuts the answer', 'hangs'] as const)(
  'a wish that is being written at closing, while the store %s, is told that nobody knows',
  async (absence) => {
    const theatre = await underway();
    theatre.store.absence = absence;
    const [written, waiting] = [fate(theatre.visit('71')), fate(theatre.visit('72'))];
    await theatre.pass(300);
    const closed = theatre.director.close();
    await theatre.pass(6_000);
    await closed;
    expect(await written).toBe('inDoubt');
    expect(await waiting).not.toBe('waits');
  },
);

it('a floor that did not hear that its show is held up is not told that it goes on', async () => {
  const theatre = await underway();
  theatre.stage.isReachable = false;
  theatre.store.absence = 'refuses';
  void fate(theatre.visit('71'));
  await theatre.pass(30_000);
  theatre.stage.isReachable = true;
  theatre.store.back();
  await theatre.pass(6_000);
  expect(theatre.stage.heldUps).toEqual([]);
  await theatre.director.close();
});

it('a start waits for a store that is away, and /setup of a new server is told at once', async () => {
  const theatre = await underway();
  theatre.store.absence = 'refuses';
  const successor = openTheatre({ store: theatre.store, clock: theatre.clock });
  await theatre.pass(20_000);
  theatre.store.back();
  await theatre.pass(6_000);
  const second = await successor;
  expect(second.director.stopped).toEqual([]);
  expect(second.show().seq).toBeGreaterThan(0);

  const other = await openTheatre({ store: new AwayStore() });
  (other.store as AwayStore).absence = 'refuses';
  expect(await fate(other.create())).toBe('nothingTaken');
  (other.store as AwayStore).back();
  expect(await fate(other.create())).toBe('done');
});

it('a database that came back older is not written on: the floor stops with a reason', async () => {
  const rows = new Map<string, string>();
  const theatre = await underway(new AwayStore(rows));
  theatre.store.absence = 'refuses';
  const told = fate(theatre.visit('71'));
  await theatre.pass(2_000);
  expect(await told).toBe('waits');
  const newest = [...rows.keys()]
    .filter((key) => key.startsWith('records:'))
    .sort()
    .at(-1);
  rows.delete(newest ?? '');
  theatre.store.back();
  await theatre.pass(6_000);
  expect(theatre.stage.stops).toEqual(['damagedRecords']);
  await expect(
    theatre.director.submit(GUILD, { type: 'follow', atMs: 0, viewer: ANN, performer: ALEX }),
  ).rejects.toThrow(/came back without event/);
});

describe('rewriting that takes half a minute', () => {
  async function erasing() {
    const theatre = await underway();
    await theatre.visit('71');
    const { store, clock, director } = theatre;
    const overwrite = store.overwrite.bind(store);
    let release = () => {};
    store.overwrite = async (...args) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return overwrite(...args);
    };
    const viewer = viewerId('71');
    const interaction = interactionId('933333333333333333');
    const erased = () =>
      fate(director.erase(GUILD, { type: 'eraseViewer', viewer, interaction, atMs: clock.nowMs() }));
    return { ...theatre, erased, release: () => release() };
  }

  it('is no hold-up: whoever wishes meanwhile has their turn after it', async () => {
    const theatre = await erasing();
    const erased = theatre.erased();
    await theatre.pass(1);
    const fates = [erased, fate(theatre.visit('72'))];
    await theatre.pass(30_000);
    theatre.release();
    await theatre.pass(100);
    expect(await Promise.all(fates)).toEqual(['done', 'done']);
    expect(theatre.stage.heldUps).toEqual([]);
    expect(theatre.show().viewers.get(viewerId('72'))).toBeDefined();
    await theatre.director.close();
  });

  it('is one where the store goes away over it', async () => {
    const theatre = await erasing();
    theatre.store.overwrite = async () => {
      throw new JournalUnavailable('unreachable', theatre.store.place);
    };
    const erased = theatre.erased();
    await theatre.pass(1);
    const fates = [erased, fate(theatre.visit('72'))];
    await theatre.pass(30_000);
    expect(await Promise.all(fates)).toEqual(['waits', 'nothingTaken']);
    expect(theatre.stage.heldUps).toEqual(['heldUp']);
  });
});
