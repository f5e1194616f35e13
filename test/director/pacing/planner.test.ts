// What the planner promises, rule by rule: it keeps to what Discord takes and minds decide, is fair, lets nobody starve,
// and thins out herds. It has no clock: a test says what time it is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PacedWish } from '../../../src/director/pacing/paced-wish.ts';
import { Planner } from '../../../src/director/pacing/planner.ts';
import { MINUTE_MS, roundOf, roundsOf } from './wishes.ts';

const START_MS = 1_000_000;
/** Well after what counts as a start. */
const LATER_MS = START_MS + 10 * MINUTE_MS;

const plannerOf = (requestsPerSecond = 50) => new Planner({ requestsPerSecond, mindDeadlineMs: 20_000 });

/** One that was started long ago, so that nothing is thinned out any more. */
function settledPlanner(requestsPerSecond = 50): Planner {
  const planner = plannerOf(requestsPerSecond);
  planner.ask(roundOf('first'), START_MS);
  planner.give(START_MS);
  return planner;
}

interface Given {
  readonly atMs: number;
  readonly wish: PacedWish;
}

/** Looks whenever the planner wants to be looked at, as the pacing does. */
function play(planner: Planner, { fromMs, forMs }: { fromMs: number; forMs: number }): readonly Given[] {
  const given: Given[] = [];
  for (let nowMs = fromMs; nowMs <= fromMs + forMs; ) {
    given.push(...planner.give(nowMs).map((wish) => ({ atMs: nowMs, wish })));
    const nextMs = planner.nextLookMs(nowMs);
    if (nextMs === undefined) break;
    nowMs = Math.max(nextMs, nowMs + 1);
  }
  return given;
}

const guildsOf = (given: readonly Given[]) => given.map(({ wish }) => wish.guild);

describe('a planner with room for all', () => {
  it('gives a turn in the same moment, at the start as later', () => {
    const planner = plannerOf();
    planner.ask(roundOf('a'), START_MS);
    expect(planner.give(START_MS)).toHaveLength(1);
    planner.ask(roundOf('a'), LATER_MS);
    expect(planner.give(LATER_MS)).toHaveLength(1);
    expect(planner.nextLookMs(LATER_MS)).toBeUndefined();
    expect(planner.thrifts.now).toBe('none');
  });

  it('gives one turn to a wish that is said twice, and none to one that is taken back', () => {
    const planner = settledPlanner();
    planner.ask(roundOf('a'), LATER_MS);
    planner.ask(roundOf('a'), LATER_MS);
    planner.ask(roundOf('b'), LATER_MS);
    planner.withdraw(roundOf('b'));
    expect(planner.give(LATER_MS).map(({ guild }) => guild)).toEqual(['a']);
  });
});

describe('what Discord takes', () => {
  it('is never passed, whoever asks for what and when', () => {
    const asks = fc.array(
      fc.record({
        guild: fc.integer({ min: 1, max: 400 }),
        atMs: fc.integer({ min: 0, max: 60_000 }),
        apart: fc.integer({ min: 1, max: 30 }),
        what: fc.constantFrom('round' as const, 'bell' as const, 'paper' as const),
        isWatched: fc.boolean(),
        isByHour: fc.boolean(),
      }),
      { minLength: 1, maxLength: 400 },
    );
    fc.assert(
      fc.property(asks, (all) => {
        const planner = plannerOf();
        const given: Given[] = [];
        const give = (nowMs: number) =>
          given.push(...planner.give(nowMs).map((wish) => ({ atMs: nowMs, wish })));
        for (const { guild, atMs, apart, ...rest } of all.toSorted((one, other) => one.atMs - other.atMs)) {
          planner.ask(roundOf(guild, { ...rest, requests: { apart, bundled: apart } }), START_MS + atMs);
          give(START_MS + atMs);
        }
        given.push(...play(planner, { fromMs: START_MS + 60_000, forMs: 30 * MINUTE_MS }));
        for (const { atMs } of given) {
          const within = given.filter((one) => one.atMs >= atMs && one.atMs < atMs + 10_000);
          const spent = within.reduce((sum, { wish }) => sum + wish.requests.apart, 0);
          // Ten seconds' worth, what a silence leaves over, and the last that overdraws.
          expect(spent).toBeLessThanOrEqual(10 * 45 + 45 + 30);
        }
        const wanted = new Set(all.map(({ guild, what }) => `${guild}/${what}`));
        expect(new Set(given.map(({ wish }) => `${wish.guild}/${wish.what}`))).toEqual(wanted);
      }),
    );
  });

  it('is reckoned by what rounds turn out to cost', () => {
    const planner = settledPlanner();
    const roundsIn = (fromMs: number) => {
      for (const wish of roundsOf(400)) planner.ask(wish, fromMs);
      const given = play(planner, { fromMs, forMs: 30_000 });
      for (const wish of roundsOf(400)) planner.withdraw(wish);
      return given.length;
    };
    const expected = roundsIn(LATER_MS);
    // Twice as much went out as was thought of.
    for (let second = 0; second < 120; second++) planner.spent(100, LATER_MS + 40_000 + second);
    expect(roundsIn(LATER_MS + MINUTE_MS)).toBeLessThan(0.6 * expected);
  });
});

describe('who comes first', () => {
  it('is whoever has waited for longest', () => {
    const planner = settledPlanner(10);
    for (const [place, guild] of ['c', 'a', 'b'].entries()) planner.ask(roundOf(guild), LATER_MS + place);
    expect(guildsOf(play(planner, { fromMs: LATER_MS + 3, forMs: MINUTE_MS }))).toEqual(['c', 'a', 'b']);
  });

  it('is a floor with viewers, and one without is not left to starve', () => {
    const planner = settledPlanner(10);
    planner.ask(roundOf('alone', { isWatched: false }), LATER_MS);
    planner.ask(roundOf('seen'), LATER_MS + 1_000);
    planner.ask(roundOf('seen much later'), LATER_MS + 6 * MINUTE_MS);
    expect(guildsOf(play(planner, { fromMs: LATER_MS + 6 * MINUTE_MS, forMs: MINUTE_MS }))).toEqual([
      'seen',
      'alone',
      'seen much later',
    ]);
  });

  it('is a bell before any round', () => {
    const planner = settledPlanner(10);
    planner.ask(roundOf('round'), LATER_MS);
    planner.ask(roundOf('bell', { what: 'bell' }), LATER_MS + 1);
    expect(guildsOf(play(planner, { fromMs: LATER_MS + 1, forMs: MINUTE_MS }))).toEqual(['bell', 'round']);
  });

  it('is nobody for ever: alike floors have alike shares of a night in which they want five times too much', () => {
    const planner = settledPlanner();
    const shares = new Map<string, number>();
    const dueMs = new Map(roundsOf(1_400).map((wish) => [wish, LATER_MS]));
    for (let nowMs = LATER_MS; nowMs < LATER_MS + 120 * MINUTE_MS; nowMs += 250) {
      for (const [wish, atMs] of dueMs) {
        if (atMs > nowMs) continue;
        planner.ask(wish, nowMs);
        dueMs.delete(wish);
      }
      for (const wish of planner.give(nowMs)) {
        shares.set(wish.guild, (shares.get(wish.guild) ?? 0) + 1);
        dueMs.set(wish, nowMs + wish.paceMs);
      }
    }
    const counts = [...shares.values()];
    expect(counts).toHaveLength(1_400);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});

describe('a herd', () => {
  it('that a restart would bring is spread from the start, each floor by its own phase', () => {
    const planner = plannerOf();
    for (const wish of roundsOf(100)) planner.ask(wish, START_MS);
    const given = play(planner, { fromMs: START_MS, forMs: 10 * MINUTE_MS });
    expect(given).toHaveLength(100);
    const spanMs = (given.at(-1)?.atMs ?? 0) - START_MS;
    // A hundred rounds of ten requests are 22 seconds of all that Discord takes.
    expect(spanMs).toBeGreaterThan(25_000);
    expect(spanMs).toBeLessThan(40_000);
    const firstHalf = given.filter(({ atMs }) => atMs < START_MS + spanMs / 2).length;
    expect(firstHalf).toBeGreaterThan(30);
    expect(firstHalf).toBeLessThan(90);
  });

  it('of bells at the full hour is spread over three minutes at most where there is room', () => {
    const planner = settledPlanner();
    const bells = roundsOf(60, { what: 'bell', isByHour: true, paceMs: 3 * MINUTE_MS });
    for (const wish of bells) planner.ask(wish, LATER_MS);
    const given = play(planner, { fromMs: LATER_MS, forMs: 10 * MINUTE_MS });
    const busiest = Math.max(
      ...given.map(({ atMs }) => given.filter((one) => one.atMs >= atMs && one.atMs < atMs + 1_000).length),
    );
    expect(given).toHaveLength(60);
    // Seven and a half of six requests each, and what a silence left over.
    expect(busiest).toBeLessThanOrEqual(16);
    expect((given.at(-1)?.atMs ?? 0) - LATER_MS).toBeLessThan(3 * MINUTE_MS);
  });

  it('is none where one floor asks alone', () => {
    const planner = plannerOf();
    planner.ask(roundOf('only', { isByHour: true, what: 'bell' }), START_MS);
    expect(planner.give(START_MS)).toHaveLength(1);
  });
});

describe('power hours', () => {
  it('take a quarter of all beyond what their floors would take anyway', () => {
    const planner = settledPlanner();
    const inPower = (nowMs: number) =>
      roundsOf(200, { paceMs: 5 * MINUTE_MS, dueWithoutPowerMs: nowMs + 4 * MINUTE_MS });
    for (const wish of inPower(LATER_MS)) planner.ask(wish, LATER_MS);
    const early = play(planner, { fromMs: LATER_MS, forMs: MINUTE_MS });
    // Eleven requests a second, ten a round, and a burst of two seconds.
    expect(early.length).toBeGreaterThan(60);
    expect(early.length).toBeLessThan(75);
    const late = play(planner, { fromMs: LATER_MS + 4 * MINUTE_MS, forMs: MINUTE_MS });
    expect(early.length + late.length).toBeGreaterThan(150);
  });
});

describe('minds', () => {
  const thinking = (count: number) => roundsOf(count, { decisions: 6 });

  it('of which nothing is known yet get a few rounds at once, and the next when one is over', () => {
    const planner = settledPlanner();
    for (const wish of thinking(20)) planner.ask(wish, LATER_MS);
    const given = play(planner, { fromMs: LATER_MS, forMs: 5_000 }).map(({ wish }) => wish);
    expect(given.length).toBeLessThanOrEqual(6);
    const [first] = given;
    if (first === undefined) throw new Error('none was given');
    expect(planner.give(LATER_MS + 6_000)).toHaveLength(0);
    planner.minds.over(first.guild);
    expect(planner.give(LATER_MS + 7_000)).toHaveLength(1);
  });

  it('are measured: so many rounds are under way as they answer well before their deadline', () => {
    const planner = settledPlanner();
    // Four answers a second over 20 s: in ten seconds they make forty, four of a round at a time.
    for (let ms = 0; ms < 20_000; ms += 250) {
      planner.minds.asked(LATER_MS + ms);
      planner.minds.done(LATER_MS + ms + 250, 'answered');
    }
    const nowMs = LATER_MS + 21_000;
    expect(planner.minds.perSecond(nowMs)).toBeCloseTo(4, 0);
    for (const wish of thinking(30)) planner.ask(wish, nowMs);
    const given = play(planner, { fromMs: nowMs, forMs: 20_000 });
    expect(given).toHaveLength(10);
  });

  it('hold up no floor that wants none of them', () => {
    const planner = settledPlanner();
    for (const wish of thinking(20)) planner.ask(wish, LATER_MS);
    planner.ask(roundOf('by rule'), LATER_MS);
    planner.ask(roundOf('at the bell', { what: 'bell' }), LATER_MS);
    const given = play(planner, { fromMs: LATER_MS, forMs: 5_000 }).map(({ wish }) => wish.guild);
    expect(given).toEqual(expect.arrayContaining(['by rule', 'at the bell']));
  });

  it('with nothing to do are never kept waiting, however slow they are', () => {
    const planner = settledPlanner();
    for (let answer = 0; answer < 20; answer++) {
      planner.minds.asked(LATER_MS + answer * 60_000);
      planner.minds.done(LATER_MS + (answer + 1) * 60_000, 'answered');
    }
    const nowMs = LATER_MS + 30 * MINUTE_MS;
    planner.ask(roundOf('slow', { decisions: 6 }), nowMs);
    expect(planner.give(nowMs)).toHaveLength(1);
  });
});
