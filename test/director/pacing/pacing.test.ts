// Floors under one planner: each plays, none in the same moment as all others, and a cast that the minds have no time for
// is played by understudies in part.

import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { Director } from '../../../src/director/director.ts';
import { FloorPace } from '../../../src/director/pacing/floor-pace.ts';
import { Pacing } from '../../../src/director/pacing/pacing.ts';
import { openJournal } from '../../../src/journal/journal.ts';
import type { Mind } from '../../../src/minds/mind.ts';
import { understudy } from '../../../src/minds/understudy/understudy.ts';
import { secretOf } from '../../../src/offstage/secret.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import { type GuildId, guildId } from '../../../src/show/ids.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { CAST, DECK, Playhouse } from '../../playhouse.ts';
import { ManualClock } from '../manual-clock.ts';
import { roundOf } from './wishes.ts';

const pacingOf = (clock: ManualClock, requestsPerSecond = 50) =>
  new Pacing({ clock, requestsPerSecond, mindDeadlineMs: 20_000 });

describe('a turn', () => {
  it('has come at once where there is room, and is called out later where there is none', async () => {
    const clock = new ManualClock();
    const pacing = pacingOf(clock, 10);
    const called: string[] = [];
    const ask = (guild: string) => pacing.ask(roundOf(guild), () => void called.push(guild)).hasCome;
    expect([ask('a'), ask('b'), ask('c')]).toEqual([true, false, false]);
    await clock.advance(60_000, async () => {});
    expect(called.toSorted()).toEqual(['b', 'c']);
  });

  it('that is not wanted any more is not called out', async () => {
    const clock = new ManualClock();
    const pacing = pacingOf(clock, 10);
    pacing.ask(roundOf('a'), () => {});
    const called: string[] = [];
    pacing.ask(roundOf('b'), () => void called.push('b')).cancel();
    await clock.advance(60_000, async () => {});
    expect(called).toEqual([]);
  });
});

/** A stage that notes when each round began, and posts nothing. */
async function openFloors(count: number) {
  const clock = new ManualClock();
  const began: { readonly guild: GuildId; readonly atMs: number }[] = [];
  const told = { told: Promise.resolve() };
  const director = new Director({
    journal: await openJournal<ShowEvent, Show>({ from: 'memory:' }),
    stage: {
      perform: async ({ record, after: { guild } }) => {
        if (record.events.some(({ type }) => type === 'roundStarted'))
          began.push({ guild, atMs: record.atMs });
        return told;
      },
      reachable: () => true,
      stopped: async () => {},
      heldUp: async () => true,
      reword: async () => {},
      paper: async () => {},
    },
    ...{ deck: DECK, owns: () => true, mindFor: () => understudy(), deadlineMs: 5_000, beatMs: () => 0 },
    ...{ clock, pacing: pacingOf(clock), log: pino({ level: 'silent' }) },
    newSeed: () => secretOf('floors'),
  });
  await director.start();
  const guilds = Array.from({ length: count }, (_, number) => guildId(`${2_000 + number}`));
  for (const guild of guilds) {
    const settings = { ...DEFAULT_SETTINGS, sleepAfterMs: null };
    const outcome = await director.submit(guild, {
      ...{ type: 'createShow', atMs: clock.nowMs(), guild, cast: CAST, settings },
    });
    if (!outcome.ok) throw new Error(outcome.rejection.reason);
  }
  const settle = async () => {
    for (let turn = 0; turn < 4; turn++) {
      await new Promise((resolve) => setImmediate(resolve));
      await director.settled();
    }
  };
  return { director, began, advance: (ms: number) => clock.advance(ms, settle) };
}

describe('floors of one process', () => {
  it('each play all their rounds, and the rounds of many do not begin together', async () => {
    const { director, began, advance } = await openFloors(40);
    await advance(12 * 60_000);
    const rounds = new Map<GuildId, number>();
    for (const { guild } of began) rounds.set(guild, (rounds.get(guild) ?? 0) + 1);
    expect(rounds.size).toBe(40);
    expect([...rounds.values()].every((count) => count >= 2)).toBe(true);
    const inASecond = began.map(
      ({ atMs }) => began.filter((one) => one.atMs >= atMs && one.atMs < atMs + 1_000).length,
    );
    expect(Math.max(...inASecond)).toBeLessThanOrEqual(10);
    await director.close();
  });
});

describe('understudies for a part of the cast', () => {
  const mind: Mind = { ...understudy(), name: 'slow', close: async () => {} };

  it('are a quarter of it at a time, other ones each round, and everybody comes to play', () => {
    const { instant: _, ...slow } = mind;
    const clock = new ManualClock();
    let show = new Playhouse().create().ring().show;
    const pace = new FloorPace({
      pacing: {
        counted: (one) => one,
        ask: () => ({ hasCome: true, cancel: () => {} }),
        roundOver: () => {},
        understudyShare: 0.25,
        pace: { thrift: 'understudies', stretch: 2 },
      },
      ...{ clock, mindFor: () => slow, show: () => show },
    });
    const played = Array.from({ length: 4 }, (_none, round) => {
      show = { ...show, episode: show.episode && { ...show.episode, round } };
      return show.cast.filter((card) => pace.mindFor(card).name === 'slow').map(({ id }) => id);
    });
    const cast = show.cast.length;
    for (const ids of played) {
      expect(ids.length).toBeGreaterThanOrEqual(Math.floor(cast * 0.6));
      expect(ids.length).toBeLessThan(cast);
    }
    expect(new Set(played.flat()).size).toBe(cast);
  });
});
