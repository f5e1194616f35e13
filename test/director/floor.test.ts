import { describe, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import type { Mind } from '../../src/minds/mind.ts';
import { interactionId, viewerId } from '../../src/show/ids.ts';
import { ALEX, ANN, GUILD } from '../playhouse.ts';
import { openTheatre } from './theatre.ts';

const turnsIn = (theatre: Awaited<ReturnType<typeof openTheatre>>) =>
  theatre.stage.performances.flatMap(({ record }) =>
    record.events.filter((event) => event.type === 'turnTaken'),
  );

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

describe('minds', () => {
  const silent: Mind = { name: 'silent', decide: () => new Promise(() => {}), close: async () => {} };

  it('that are late are stood in for by the understudy, and it is said', async () => {
    const theatre = await openTheatre({ mind: silent });
    await theatre.create();
    await theatre.advance(3_000);
    expect(turnsIn(theatre)).toHaveLength(0);
    await theatre.advance(5_000);
    expect(turnsIn(theatre)).toHaveLength(4);
    expect(turnsIn(theatre)[0]).toMatchObject({ playedBy: { mind: 'silent', understudyBecause: 'late' } });
  });

  it('that fail are stood in for at once', async () => {
    const broken: Mind = {
      ...silent,
      name: 'broken',
      decide: async () => Promise.reject(new Error('no weights')),
    };
    const theatre = await openTheatre({ mind: broken });
    await theatre.create();
    await theatre.advance(3_000);
    expect(turnsIn(theatre)[0]).toMatchObject({ playedBy: { mind: 'broken', understudyBecause: 'failed' } });
  });

  it('that break the rules are stood in for', async () => {
    const decision = {
      thought: 'x'.repeat(500),
      trade: 'Gold',
      side: 'up',
      conviction: 9,
      speech: '',
      location: 'Roof',
    };
    const wild: Mind = { ...silent, name: 'wild', decide: async () => decision as never };
    const theatre = await openTheatre({ mind: wild });
    await theatre.create();
    await theatre.advance(3_000);
    expect(turnsIn(theatre)[0]).toMatchObject({ playedBy: { understudyBecause: 'failed' } });
  });

  it('never hold up a viewer', async () => {
    const theatre = await openTheatre({ mind: silent });
    await theatre.create();
    await theatre.advance(3_000);
    const outcome = await theatre.director.submit(GUILD, {
      type: 'visit',
      atMs: theatre.clock.nowMs(),
      viewer: ANN,
      today: '2026-01-01',
    });
    expect(outcome.ok).toBe(true);
  });

  it('whose answer comes after the question closed are not heard', async () => {
    const theatre = await openTheatre({ mind: silent });
    await theatre.create();
    await theatre.advance(3_000);
    const question = theatre.show().episode?.asked[0];
    if (question === undefined) throw new Error('nobody is asked');
    await theatre.advance(6_000);
    const late = await theatre.director.submit(GUILD, {
      type: 'answer',
      atMs: theatre.clock.nowMs(),
      question: question.id,
      playedBy: { mind: 'silent', understudyBecause: null },
      decision: {
        thought: 't',
        trade: 'Hold',
        side: 'long',
        conviction: 1,
        speech: 's',
        location: 'Coffee Shop',
      },
    });
    expect(late).toMatchObject({ ok: false, rejection: { reason: 'questionClosed' } });
  });
});

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

describe('a stage that fails', () => {
  it('is asked again, and the show goes on', async () => {
    const theatre = await openTheatre();
    let failures = 2;
    theatre.stage.onPerform = async () => {
      if (failures-- > 0) throw new Error('Discord is away');
    };
    await theatre.create();
    await theatre.advance(20_000);
    expect(failures).toBeLessThan(0);
    expect(theatre.show().episode?.round).toBeGreaterThan(0);
  });

  it('for ten minutes over the opening bell leaves nothing out, plays no round, and takes no bet before the seal is out', async () => {
    const theatre = await openTheatre();
    let isAway = true;
    let tries = 0;
    theatre.stage.onPerform = async () => {
      tries += 1;
      if (isAway) throw new Error('Discord is away');
    };
    await theatre.create({ paceMs: 60_000, roundsPerEpisode: 100 });
    await theatre.advance(600_000);
    const bet = () =>
      theatre.director.submit(GUILD, {
        ...{ type: 'placeWager', viewer: ANN, atMs: theatre.clock.nowMs() },
        ...{ interaction: interactionId(String(theatre.clock.nowMs())), outcome: ALEX, chips: 10 },
      });
    await theatre.director.submit(GUILD, {
      ...{ type: 'visit', atMs: theatre.clock.nowMs(), viewer: ANN, today: '2026-01-01' },
    });
    expect(theatre.show().episode?.round).toBe(0);
    expect(await bet()).toMatchObject({ ok: false, rejection: { reason: 'bellNotOut' } });
    expect(tries).toBeLessThan(60);
    isAway = false;
    await theatre.advance(20_000);
    expect(await bet()).toMatchObject({ ok: true });
    const seqs = theatre.stage.performances.map(({ record }) => record.firstSeq);
    expect(seqs).toEqual([...seqs].sort((one, other) => one - other));
    expect(theatre.stage.types()).toContain('episodeOpened');
  });

  it('by a fault of its own stops the show and says so, instead of waiting for what cannot come', async () => {
    const theatre = await openTheatre();
    theatre.stage.onPerform = async () => {
      throw new TypeError('a view tripped');
    };
    await theatre.create();
    await theatre.advance(30_000);
    expect(theatre.stage.stops).toHaveLength(1);
    expect(theatre.director.stopped).toHaveLength(1);
  });

  it('lets no round start while its guild cannot be reached', async () => {
    const theatre = await openTheatre();
    await theatre.create();
    await theatre.advance(12_000);
    theatre.stage.isReachable = false;
    const round = theatre.show().episode?.round;
    await theatre.advance(12_000);
    expect(theatre.show().episode?.round).toBe(round);
    theatre.stage.isReachable = true;
    await theatre.advance(2_000);
    expect(theatre.show().episode?.round).toBe((round ?? 0) + 1);
  });

  it('closes at once, however long it would wait', async () => {
    const theatre = await openTheatre();
    theatre.stage.onPerform = async () => {
      throw new Error('Discord is away');
    };
    await theatre.create();
    await theatre.advance(60_000);
    await theatre.director.close();
  });
});

describe('what was journalled and not told', () => {
  const untold = async (theatre: Awaited<ReturnType<typeof openTheatre>>) => {
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

  it('is not told again from the beginning where the note of how far it came is damaged', async () => {
    const store = new MemoryStore();
    const first = await openTheatre({ store });
    await first.create({ roundsPerEpisode: 20 });
    await first.advance(25_000);
    await first.director.close();
    const row = await store.keyv('notes').get(`${GUILD}/performed`);
    await store.keyv('notes').set(`${GUILD}/performed`, String(row).replace(/\d(?=\}+$)/, '9x'));
    const second = await openTheatre({ store, clock: first.clock.successor() });
    await second.settle();
    expect(second.director.stopped).toEqual([]);
    const [oldest] = second.stage.performances;
    expect(oldest?.record.events.map(({ type }) => type)).toContain('episodeOpened');
    await second.advance(20_000);
    expect(second.show().episode?.round).toBeGreaterThan(first.show().episode?.round ?? 0);
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
