// A floor left to itself: it rings, plays and closes by the clock, keeps what it tells, waits for a stage that is behind,
// leaves other shards' floors alone, and stops where it must.
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import { viewerId } from '../../src/show/ids.ts';
import { ALEX, ANN, GUILD } from '../playhouse.ts';
import { AwayStore } from './away-store.ts';
import { openTheatre, turnsIn } from './theatre.ts';

const MOMENT_MS = 100;
const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a floor left to itself', () => {
  it('rings the bell, plays its rounds by the clock, closes, and opens the next episode', async () => {
    const theatre = await openTheatre();
    await theatre.create({ intermissionMs: 60_000 });
    await theatre.advance(45_000);
    expect(theatre.stage.types().filter((type) => type === 'roundClosed')).toHaveLength(4);
    expect(theatre.show().lastResult?.number).toBe(1);
    await theatre.advance(70_000);
    expect(theatre.show().episode?.number).toBe(2);
  });

  it('tells the stage nothing that is not journalled, and all of it in order', async () => {
    const theatre = await openTheatre();
    let journalled = 0;
    theatre.stage.onPerform = async ({ record }) => {
      journalled = (await theatre.journal.guild(GUILD).head()).seq;
      expect(journalled).toBeGreaterThanOrEqual(record.firstSeq + record.events.length - 1);
    };
    await theatre.create();
    await theatre.advance(45_000);
    const seqs = theatre.stage.performances.map(({ record }) => record.firstSeq);
    expect(seqs).toEqual([...seqs].sort((a, b) => a - b));
    expect(seqs[0]).toBe(1);
  });

  it('keeps what led to each step in the journal, and from the stage and whoever reads the history', async () => {
    const store = new MemoryStore();
    const theatre = await openTheatre({ store });
    theatre.stage.onPerform = () => new Promise(() => {});
    await theatre.create();
    await theatre.advance(4_000);
    const history = await theatre.director.history(GUILD, 1, theatre.show().seq);
    const journal = (await openJournal({ from: store })).guild(GUILD);
    const causes: string[] = [];
    for await (const { cause } of journal.records()) causes.push((cause as { type: string }).type);
    expect(causes.slice(0, 3)).toEqual(['createShow', 'ringOpeningBell', 'startRound']);
    expect(history.map((record) => Object.keys(record))).toEqual(
      causes.map(() => ['firstSeq', 'atMs', 'events']),
    );
    // What was not told yet is told at the next start, from the journal.
    const again = await openTheatre({ store });
    await again.advance(1_000);
    const told = [...theatre.stage.performances, ...again.stage.performances];
    expect(told.length).toBeGreaterThanOrEqual(causes.length);
    for (const { record } of told) expect(record).not.toHaveProperty('cause');
  });

  it('lets lines out at a speaking pace', async () => {
    const theatre = await openTheatre({ beatMs: 2_000 });
    await theatre.create();
    await theatre.advance(3_000);
    expect(turnsIn(theatre)).toHaveLength(1);
    await theatre.advance(2_000);
    expect(turnsIn(theatre)).toHaveLength(2);
    await theatre.advance(4_000);
    expect(turnsIn(theatre)).toHaveLength(4);
  });

  it('holds the next round for a stage that is far behind, but neither the vote, the lock nor a bell by the hour', async () => {
    const theatre = await openTheatre({
      settings: { chaosOpenMs: 5_000, openingBell: '22:13', closingBell: '22:15' },
    });
    await theatre.create();
    await theatre.advance(4_000);
    theatre.stage.onPerform = () => new Promise(() => {});
    const wish = (type: 'openChaos' | 'follow' | 'unfollow') =>
      theatre.director.submit(GUILD, {
        ...{ atMs: theatre.clock.nowMs(), viewer: ANN },
        ...(type === 'openChaos' ? { type } : { type, performer: ALEX }),
      });
    await wish('openChaos');
    for (let deed = 0; deed < 14; deed++) await wish(deed % 2 === 0 ? 'follow' : 'unfollow');
    const round = theatre.show().episode?.round;
    await theatre.advance(10_000);
    expect([theatre.show().chaos, theatre.show().episode?.round]).toEqual([null, round]);
    await theatre.advance(15_000);
    expect([theatre.show().episode?.pools[0]?.locked, theatre.show().episode?.round]).toEqual([true, round]);
    await theatre.advance(75_000);
    expect(theatre.show().lastResult?.number).toBe(1);
  });

  it('holds a round that was asked for in time and waited behind steps that nobody has been told of', async () => {
    const store = new AwayStore();
    const theatre = await openTheatre({ store });
    await theatre.create({ roundsPerEpisode: 20, sleepAfterMs: null });
    await theatre.advance(14_000);
    theatre.stage.onPerform = () => new Promise(() => {});
    const { episode } = theatre.show();
    await theatre.advance((episode?.nextRoundAtMs ?? 0) - MOMENT_MS - theatre.clock.nowMs());
    // The disk is slow: they wait in the queue, where nobody could count them yet when the round is asked for.
    store.absence = 'hangs';
    const coming = Array.from({ length: 40 }, (_, number) =>
      theatre.director.submit(GUILD, {
        ...{ type: 'visit', atMs: theatre.clock.nowMs(), today: '2026-01-01' },
        viewer: viewerId(`${number + 100}`),
      }),
    );
    await theatre.clock.advance(MOMENT_MS, turnOfTheLoop);
    store.back();
    await Promise.all(coming);
    await theatre.settle();
    expect(theatre.show().episode?.round).toBe(episode?.round);
  });

  it('eats no round where the stage was far behind for long: the lock and the bell move along', async () => {
    const theatre = await openTheatre({ settings: { roundsPerEpisode: 6 } });
    await theatre.create();
    await theatre.advance(4_000);
    const before = theatre.show().episode;
    let goOn = () => {};
    theatre.stage.onPerform = () =>
      new Promise((resolve) => {
        goOn = resolve;
      });
    for (let deed = 0; deed < 14; deed++) {
      const type = deed % 2 === 0 ? 'follow' : 'unfollow';
      await theatre.director.submit(GUILD, {
        ...{ type, atMs: theatre.clock.nowMs(), viewer: ANN, performer: ALEX },
      });
    }
    await theatre.advance(300_000);
    expect(theatre.show().episode?.round).toBe(before?.round);
    theatre.stage.onPerform = async () => {};
    goOn();
    await theatre.advance(20_000);
    expect(theatre.show().episode?.closesAtMs).toBeGreaterThan((before?.closesAtMs ?? 0) + 250_000);
    await theatre.advance(60_000);
    expect(theatre.stage.types().filter((type) => type === 'roundClosed')).toHaveLength(6);
  });

  it('waits for nobody while the floor sleeps, and goes on when somebody comes', async () => {
    const theatre = await openTheatre({ settings: { roundsPerEpisode: 50, sleepAfterMs: 60_000 } });
    await theatre.create();
    await theatre.advance(200_000);
    const round = theatre.show().episode?.round;
    expect(theatre.show().asleepSinceMs).not.toBeNull();
    await theatre.advance(600_000);
    expect(theatre.show().episode?.round).toBe(round);
    await theatre.director.submit(GUILD, {
      type: 'visit',
      atMs: theatre.clock.nowMs(),
      viewer: ANN,
      today: '2026-01-01',
    });
    await theatre.advance(15_000);
    expect(theatre.show().episode?.round).toBeGreaterThan(round ?? 0);
  });
});

describe('a process with shards', () => {
  it("leaves the other shards' floors alone", async () => {
    const store = new MemoryStore();
    const first = await openTheatre({ store });
    await first.create();
    await first.advance(3_000);
    const other = await openTheatre({ store, clock: first.clock.successor(), owns: () => false });
    await other.advance(60_000);
    expect(other.director.size).toBe(0);
    expect(other.stage.performances).toEqual([]);
  });
});

describe('a floor that must stop', () => {
  it('stands still on a corrupt journal, says which record, and touches nothing', async () => {
    const store = new MemoryStore();
    const first = await openTheatre({ store });
    await first.create();
    await first.advance(15_000);
    await first.director.close();
    const [row] = await store.scan({ from: 'records:', below: 'records;', order: 'ascending', limit: 1 });
    if (row === undefined) throw new Error('no record');
    await store
      .keyv('records')
      .set(row.key.slice('records:'.length), row.text.replace('showCreated', 'showCremated'));
    const second = await openTheatre({ store, clock: first.clock.successor() });
    expect(second.director.stopped[0]?.message).toMatch(/record at event 1 was changed/);
    expect(second.stage.stops).toHaveLength(1);
    await expect(second.director.submit(GUILD, { type: 'startRound', atMs: 0 })).rejects.toThrow(
      /stands still/,
    );
  });
});
