// A floor after a crash: it goes on where the journal ends, and tells what was journalled and not told.
import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import type { Mind } from '../../src/minds/mind.ts';
import type { ShowRecord } from '../../src/show/events/event.ts';
import { viewerId } from '../../src/show/ids.ts';
import { GUILD } from '../playhouse.ts';
import { openTheatre, type Theatre, turnsIn } from './theatre.ts';

describe('a crash and a restart', () => {
  it('goes on in the same episode with the same books, and shows what was not shown', async () => {
    const store = new MemoryStore();
    const first = await openTheatre({ store });
    await first.create({ roundsPerEpisode: 20 });
    await first.advance(14_000);
    first.stage.onPerform = () => new Promise(() => {});
    await first.director.submit(GUILD, {
      type: 'visit',
      atMs: first.clock.nowMs(),
      viewer: viewerId('77'),
      today: '2026-01-01',
    });
    const before = first.show();
    const unshownSeq = before.seq;

    const second = await openTheatre({ store, clock: first.clock.successor() });
    await second.settle();
    expect(second.show()).toEqual(before);
    const shown = second.stage.performances[0];
    expect((shown?.record.firstSeq ?? 0) + (shown?.record.events.length ?? 0) - 1).toBe(unshownSeq);
    await second.advance(10_000);
    expect(second.show().episode?.round).toBeGreaterThan(before.episode?.round ?? 0);
  });

  it('asks again what was asked and not answered', async () => {
    const store = new MemoryStore();
    const silent: Mind = { name: 'silent', decide: () => new Promise(() => {}), close: async () => {} };
    const first = await openTheatre({ store, mind: silent });
    await first.create();
    await first.advance(3_000);
    const asked = first.show().episode?.asked.length;
    expect(asked).toBeGreaterThan(0);
    const second = await openTheatre({ store, clock: first.clock.successor() });
    await second.settle();
    expect(turnsIn(second)).toHaveLength(4);
  });

  it('ends where the journal ends however often it happens', async () => {
    const store = new MemoryStore();
    let theatre = await openTheatre({ store });
    await theatre.create({ roundsPerEpisode: 6, intermissionMs: 5_000 });
    for (let crash = 0; crash < 12; crash++) {
      await theatre.advance(7_300);
      const clock = theatre.clock.successor();
      const before = theatre.show();
      theatre = await openTheatre({ store, clock });
      expect(theatre.show().seq).toBeGreaterThanOrEqual(before.seq);
    }
    expect(theatre.show().lastResult?.number).toBeGreaterThanOrEqual(1);
  });
});

describe('what was journalled and not told', () => {
  const untold = async (theatre: Theatre) => {
    theatre.stage.onPerform = () => new Promise(() => {});
    const before = theatre.show().seq;
    await theatre.advance(30_000);
    expect(theatre.show().seq).toBeGreaterThan(before);
    return before;
  };

  it('is told after a restart where the newest snapshot was taken at the very last word', async () => {
    const store = new MemoryStore();
    const first = await openTheatre({ store });
    await first.create({ intermissionMs: 5_000 });
    // The closing bell takes a snapshot; the next opening bell is journalled and not told.
    while (first.show().lastResult === null) await first.advance(500);
    await first.settle();
    const toldSeq = await untold(first);
    const second = await openTheatre({ store, clock: first.clock.successor() });
    await second.settle();
    expect(second.stage.performances[0]?.record.firstSeq).toBe(toldSeq + 1);
    expect(second.stage.types()).toContain('episodeOpened');
  });

  it('is told where a restore took the journal back behind what was told', async () => {
    const store = new MemoryStore();
    const first = await openTheatre({ store });
    await first.create();
    await first.advance(25_000);
    await first.settle();
    await first.director.close();
    const [, second] = first.stage.performances;
    const backTo = (second?.record.firstSeq ?? 0) - 1;
    await first.journal.guild(GUILD).restoreTo(backTo);
    const clock = first.clock.successor();
    const next = await openTheatre({ store, clock });
    next.stage.onPerform = () => new Promise(() => {});
    await next.advance(30_000);
    const last = await openTheatre({ store, clock: next.clock.successor() });
    await last.settle();
    expect(last.stage.performances[0]?.record.firstSeq).toBe(backTo + 1);
  });

  it('is told where a line still waited for its channel when the process died', async () => {
    const store = new MemoryStore();
    const first = await openTheatre({ store });
    await first.create({ intermissionMs: 5_000 });
    await first.advance(3_000);
    let waitingSeq = 0;
    first.stage.onTell = ({ record }) => {
      if (waitingSeq === 0 && record.events.some(({ type }) => type === 'turnTaken'))
        waitingSeq = record.firstSeq;
      return record.firstSeq === waitingSeq ? new Promise(() => {}) : Promise.resolve();
    };
    await first.advance(60_000);
    expect(waitingSeq).toBeGreaterThan(0);
    const second = await openTheatre({ store, clock: first.clock.successor() });
    await second.settle();
    expect(second.stage.performances[0]?.record.firstSeq).toBe(waitingSeq);
  });

  /** As a bad disk leaves it. */
  const damageTheCount = async (store: MemoryStore): Promise<void> => {
    const row = await store.keyv('notes').get(`${GUILD}/performed`);
    await store.keyv('notes').set(`${GUILD}/performed`, String(row).replace(/\d(?=\}+$)/, '9x'));
  };
  const lastSeq = ({ firstSeq, events }: ShowRecord): number => firstSeq + events.length - 1;

  it.each([
    { roundsPerEpisode: 1, intermissionMs: 5_000 },
    { roundsPerEpisode: 2, intermissionMs: 5_000 },
    { roundsPerEpisode: 3, intermissionMs: 20_000 },
    { roundsPerEpisode: 6, intermissionMs: 5_000 },
  ])('is told wherever it was stuck, where the note of how far it came is damaged: %j', async (settings) => {
    for (let stuckAt = 0; stuckAt < 40; stuckAt += 3) {
      const store = new MemoryStore();
      const first = await openTheatre({ store });
      await first.create(settings);
      let performed = 0;
      first.stage.onPerform = () => (performed++ < stuckAt ? Promise.resolve() : new Promise(() => {}));
      // For as long as anything is written while nothing is told.
      await first.advance(300_000);
      const toldSeq = Math.max(0, ...first.stage.performances.map(({ record }) => lastSeq(record)));
      expect(first.show().seq).toBeGreaterThan(toldSeq);
      await damageTheCount(store);
      const second = await openTheatre({ store, clock: first.clock.successor() });
      await second.settle();
      const [from] = second.stage.performances;
      expect(from?.record.firstSeq).toBeLessThanOrEqual(toldSeq + 1);
      // Where a round begins, whose post the stage knows, or at the very beginning.
      expect(from?.record.events[0]?.type).toMatch(/^(roundStarted|showCreated)$/);
    }
  });

  it('is not told again from the beginning where the note of how far it came is damaged', async () => {
    const store = new MemoryStore();
    const first = await openTheatre({ store });
    await first.create({ roundsPerEpisode: 200, sleepAfterMs: null });
    await first.advance(300_000);
    await first.director.close();
    await damageTheCount(store);
    const second = await openTheatre({ store, clock: first.clock.successor() });
    await second.settle();
    expect(second.director.stopped).toEqual([]);
    const { performances } = second.stage;
    expect(performances.length).toBeLessThan(60);
    expect(performances.length).toBeLessThan(first.stage.performances.length / 2);
    await second.advance(20_000);
    expect(second.show().episode?.round).toBeGreaterThan(first.show().episode?.round ?? 0);
  });
});
