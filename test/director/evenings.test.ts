// Evenings by the hour: worked out from the state, so that no bell is lost and none rings for nobody.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextAlarm } from '../../src/director/time/alarm.ts';
import { MemoryStore } from '../../src/journal/stores/memory-store.ts';
import { wordsOf } from '../../src/languages/words.ts';
import type { Settings } from '../../src/show/state/settings.ts';
import { floorState } from '../../src/views/floor/floor-state.ts';
import { ANN, GUILD } from '../playhouse.ts';
import { ManualClock } from './manual-clock.ts';
import { openTheatre } from './theatre.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** A Monday, noon. */
const NOON_MS = Date.parse('2026-06-01T12:00:00Z');
const EVENINGS: Partial<Settings> = {
  openingBell: '18:00',
  closingBell: '22:00',
  paceMs: 15 * MINUTE_MS,
  roundsPerEpisode: 24,
};

type Theatre = Awaited<ReturnType<typeof openTheatre>>;

const at = (day: number, hours: number, minutes = 0): number =>
  NOON_MS + (day - 1) * DAY_MS + (hours - 12) * HOUR_MS + minutes * MINUTE_MS;

async function openHouse(settings: Partial<Settings> = {}, store = new MemoryStore()): Promise<Theatre> {
  const theatre = await openTheatre({ store, clock: new ManualClock(NOON_MS) });
  await theatre.create({ ...EVENINGS, ...settings });
  return theatre;
}

const until = (theatre: Theatre, atMs: number) => theatre.advance(atMs - theatre.clock.nowMs());
const visit = ({ director, clock }: Theatre) =>
  director.submit(GUILD, { type: 'visit', atMs: clock.nowMs(), viewer: ANN, today: '2026-01-01' });
const bells = ({ stage }: Theatre) => stage.types().filter((type) => type.startsWith('episode'));

describe('bells by the hour', () => {
  it('sleep on where nobody is there, and a visit within the hours opens at once', async () => {
    const theatre = await openHouse();
    await until(theatre, at(2, 18, 5));
    expect(bells(theatre)).toEqual([]);
    expect(theatre.show().asleepSinceMs).toBe(at(1, 18));
    await visit(theatre);
    await theatre.advance(1_000);
    expect(theatre.show().episode).toMatchObject({ number: 1, closesAtMs: at(2, 22), closesBy: 'hour' });
    expect(theatre.show().episode?.nextRoundAtMs).toBeLessThan(at(2, 18, 6));
  });

  it('play nothing and crown nobody in a week that nobody sees, and say it once', async () => {
    const theatre = await openHouse({ episodesPerSeason: 2 });
    await until(theatre, at(8, 12));
    expect(theatre.show().season).toEqual({ number: 0, episodesPlayed: 0 });
    expect(theatre.show().hallOfFame).toEqual([]);
    expect(theatre.stage.types().filter((type) => type === 'floorSlept')).toHaveLength(1);
  });

  it('ring at the hour for whoever is there, and close at the hour over sleepers', async () => {
    const theatre = await openHouse();
    await until(theatre, at(1, 17, 50));
    await visit(theatre);
    await until(theatre, at(1, 18, 10));
    await visit(theatre);
    await until(theatre, at(1, 21, 59));
    expect(theatre.show().asleepSinceMs).not.toBeNull();
    await until(theatre, at(1, 22, 1));
    expect(theatre.show()).toMatchObject({
      episode: null,
      asleepSinceMs: null,
      lastResult: { closedAtMs: at(1, 22) },
    });
    expect(theatre.show().season.episodesPlayed).toBe(1);
  });

  it('do not count an evening that nobody has seen since its bell', async () => {
    const theatre = await openHouse();
    await until(theatre, at(1, 17, 45));
    await visit(theatre);
    await until(theatre, at(2, 12));
    expect(bells(theatre)).toEqual(['episodeOpened', 'episodeClosed']);
    expect(theatre.show().season.episodesPlayed).toBe(0);
  });

  it('do not move by the night where somebody wakes the floor', async () => {
    const theatre = await openHouse();
    await until(theatre, at(1, 17, 59));
    await visit(theatre);
    await until(theatre, at(1, 20));
    expect(theatre.show().asleepSinceMs).not.toBeNull();
    await visit(theatre);
    expect(theatre.show().episode).toMatchObject({ closesAtMs: at(1, 22) });
  });

  it('ring late after a down time, while the closing hour is ahead, and not after', async () => {
    for (const [back, expected] of [
      [at(1, 18, 1), 1],
      [at(1, 21, 30), 1],
      [at(1, 22, 30), undefined],
    ] as const) {
      const store = new MemoryStore();
      const first = await openHouse({}, store);
      await until(first, at(1, 17, 59));
      await first.director.close();
      const second = await openTheatre({ store, clock: new ManualClock(back) });
      await visit(second);
      await second.advance(5_000);
      expect(second.show().episode?.number).toBe(expected);
    }
  });

  it('ring late after a pause over the hour', async () => {
    const theatre = await openHouse();
    await until(theatre, at(1, 17, 55));
    const by = { viewer: ANN } as const;
    await theatre.director.submit(GUILD, { type: 'pause', atMs: theatre.clock.nowMs(), ...by });
    await until(theatre, at(1, 18, 20));
    expect(bells(theatre)).toEqual([]);
    await theatre.director.submit(GUILD, { type: 'resume', atMs: theatre.clock.nowMs(), ...by });
    await visit(theatre);
    await theatre.advance(2_000);
    expect(theatre.show().episode).toMatchObject({ closesAtMs: at(1, 22) });
  });

  it('are named by their hour, wherever one asks', async () => {
    const theatre = await openHouse();
    await visit(theatre);
    expect(floorState(wordsOf('en'), theatre.show(), theatre.clock.nowMs())).toContain(
      `<t:${at(1, 18) / 1000}:t>`,
    );
    const bet = { viewer: ANN, interaction: '7', outcome: 'alex', chips: 5 } as never;
    const refused = await theatre.director.submit(GUILD, {
      ...(bet as { viewer: typeof ANN }),
      type: 'placeWager',
      atMs: theatre.clock.nowMs(),
    } as never);
    expect(refused).toMatchObject({ rejection: { reason: 'marketClosed', nextOpensAtMs: at(1, 18) } });
  });

  it('bring the paper, also where its minute was missed', async () => {
    const theatre = await openHouse({ recapAt: '08:00', sleepAfterMs: null });
    await until(theatre, at(2, 7, 59));
    expect(theatre.stage.papers).toEqual([]);
    await until(theatre, at(2, 8, 1));
    expect(theatre.stage.papers).toEqual([GUILD]);
    const late = await openTheatre({ store: theatre.store, clock: new ManualClock(at(3, 8, 30)) });
    await late.advance(MINUTE_MS);
    expect(late.stage.papers).toEqual([GUILD]);
  });
});

describe('an intermission', () => {
  it('is followed by no bell that nobody would hear, however short the episodes are', async () => {
    const theatre = await openTheatre({ settings: { sleepAfterMs: 30 * MINUTE_MS } });
    await theatre.create({ intermissionMs: 60_000 });
    await theatre.advance(DAY_MS);
    const played = theatre.show().lastResult?.number ?? 0;
    expect(played).toBeLessThan(25);
    expect(theatre.show()).toMatchObject({ episode: null });
    expect(theatre.show().asleepSinceMs).not.toBeNull();
    await visit(theatre);
    await theatre.advance(1_000);
    expect(theatre.show().episode?.number).toBe(played + 1);
  });
});

const deed = fc.oneof(
  fc.record({ kind: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('jump' as const), minutes: fc.integer({ min: -120, max: 2_000 }) }),
  fc.record({ kind: fc.constant('visit' as const), minutes: fc.constant(0) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer Value> ? Value : never;

async function done(theatre: Theatre, { kind, minutes }: Deed): Promise<Theatre> {
  if (kind === 'visit') await visit(theatre);
  if (kind === 'wait') await theatre.advance(minutes * MINUTE_MS);
  if (kind !== 'jump') return theatre;
  await theatre.director.close();
  const clock = new ManualClock(theatre.clock.nowMs() + minutes * MINUTE_MS);
  const next = await openTheatre({ store: theatre.store, clock });
  await next.settle();
  return next;
}

function expectSomebodyAt({ stage }: Theatre): void {
  for (const { record, before } of stage.performances) {
    if (!record.events.some(({ type }) => type === 'episodeOpened')) continue;
    const seen = [...before.viewers.values()].map(({ lastSeenMs }) => lastSeenMs);
    expect(record.atMs - Math.max(before.createdAtMs, ...seen)).toBeLessThan(30 * MINUTE_MS);
  }
}

describe('whatever happens to the clock and whoever comes', () => {
  it('no episode opens for nobody, and a floor that is awake waits for something', async () => {
    const deeds = fc.array(deed, { maxLength: 12 });
    const hours = fc.constantFrom({}, { openingBell: null, closingBell: null }, { closingBell: null });
    const property = fc.asyncProperty(deeds, hours, async (all, settings) => {
      let theatre = await openHouse(settings);
      for (const one of all) {
        theatre = await done(theatre, one);
        expectSomebodyAt(theatre);
        const { episode, asleepSinceMs } = theatre.show();
        const isAwake = episode !== null && asleepSinceMs === null;
        if (isAwake) expect(nextAlarm(theatre.show()) ?? episode.asked[0]).toBeDefined();
      }
    });
    await fc.assert(property, { numRuns: 25 });
  }, 120_000);
});
