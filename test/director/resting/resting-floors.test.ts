// Floors that stand still are let go, and not opened by a restart: whoever comes finds the show as it was, and what is due
// by the hour is done all the same.

import { describe, expect, it } from 'vitest';
import { FloorHeldUp } from '../../../src/director/held-up/floor-held-up.ts';
import { MemoryStore } from '../../../src/journal/stores/memory-store.ts';
import { viewerId } from '../../../src/show/ids.ts';
import type { Intent } from '../../../src/show/intents/intent.ts';
import type { Settings } from '../../../src/show/state/settings.ts';
import { GUILD } from '../../playhouse.ts';
import { AwayStore } from '../away-store.ts';
import { openTheatre, type Theatre } from '../theatre.ts';

const MINUTE_MS = 60_000;
const VIEWER = viewerId('77');

const visit = ({ clock }: Theatre): Intent => ({
  ...{ type: 'visit', atMs: clock.nowMs(), viewer: VIEWER, today: '2026-01-01' },
});

/** A show whose people have gone: it has fallen asleep, and nobody looks after it any more. */
async function deserted(store = new MemoryStore(), settings: Partial<Settings> = {}): Promise<Theatre> {
  const theatre = await openTheatre({ store, rests: true });
  await theatre.create({ sleepAfterMs: 2 * MINUTE_MS, intermissionMs: MINUTE_MS, ...settings });
  await theatre.advance(12 * MINUTE_MS);
  return theatre;
}

describe('a floor that stands still', () => {
  it('is let go when nobody has come for a while, and is there again for whoever comes', async () => {
    const theatre = await deserted();
    const { director } = theatre;
    expect(director.guilds()).toEqual([]);
    expect(director.restingCount).toBe(1);
    expect(director.show(GUILD)).toBeUndefined();
    expect(theatre.stage.rested).toEqual([GUILD]);
    await director.wake(GUILD);
    const before = theatre.show();
    expect(before.asleepSinceMs).not.toBeNull();
    const outcome = await director.submit(GUILD, visit(theatre));
    expect(outcome.ok).toBe(true);
    await theatre.advance(MINUTE_MS);
    expect(theatre.show().asleepSinceMs).toBeNull();
    expect(theatre.show().seq).toBeGreaterThan(before.seq);
    expect(director.restingCount).toBe(0);
  });

  it('is woken by a wish alone', async () => {
    const theatre = await deserted();
    expect((await theatre.director.submit(GUILD, visit(theatre))).ok).toBe(true);
    expect(theatre.show().asleepSinceMs).toBeNull();
  });

  it('is let go again after somebody only looked', async () => {
    const theatre = await deserted();
    await theatre.director.wake(GUILD);
    expect(theatre.director.guilds()).toEqual([GUILD]);
    await theatre.advance(7 * MINUTE_MS);
    expect(theatre.director.guilds()).toEqual([]);
  });

  it('by a pause is let go too, and goes on where it was', async () => {
    const theatre = await openTheatre({ rests: true });
    await theatre.create({ roundsPerEpisode: 20 });
    await theatre.advance(14_000);
    const atMs = theatre.clock.nowMs();
    await theatre.director.submit(GUILD, { type: 'pause', viewer: VIEWER, atMs });
    await theatre.advance(8 * MINUTE_MS);
    expect(theatre.director.guilds()).toEqual([]);
    await theatre.director.submit(GUILD, { type: 'resume', viewer: VIEWER, atMs: theatre.clock.nowMs() });
    const { episode } = theatre.show();
    await theatre.advance(20_000);
    expect(theatre.show().episode?.round).toBeGreaterThan(episode?.round ?? 0);
  });

  it('that is awake is never let go', async () => {
    const theatre = await openTheatre({ rests: true });
    await theatre.create({ sleepAfterMs: null, roundsPerEpisode: 500 });
    await theatre.advance(15 * MINUTE_MS);
    expect(theatre.director.guilds()).toEqual([GUILD]);
  });
});

describe('a restart', () => {
  it('opens no floor that was let go, and whoever comes finds it', async () => {
    const store = new MemoryStore();
    const first = await deserted(store);
    await first.director.wake(GUILD);
    const before = first.show();
    await first.advance(7 * MINUTE_MS);
    const second = await openTheatre({ store, rests: true, clock: first.clock.successor() });
    expect(second.director.guilds()).toEqual([]);
    expect(second.director.restingCount).toBe(1);
    await second.director.wake(GUILD);
    expect(second.show()).toEqual(before);
  });

  it('opens one of which more is written than its note knows', async () => {
    const store = new MemoryStore();
    const first = await deserted(store);
    await first.director.submit(GUILD, visit(first));
    const second = await openTheatre({ store, rests: true, clock: first.clock.successor() });
    expect(second.director.guilds()).toEqual([GUILD]);
  });

  it('knows no show of a guild that has none', async () => {
    const theatre = await openTheatre({ rests: true });
    await theatre.director.wake(GUILD);
    expect(await theatre.director.submit(GUILD, visit(theatre))).toMatchObject({
      rejection: { reason: 'noShow' },
    });
    expect(await theatre.director.history(GUILD, 1, 9)).toEqual([]);
  });
});

describe('what is due by the hour', () => {
  it('is done for a floor that was let go: the closing bell rings over sleepers', async () => {
    // The clock begins at 22:13 UTC.
    const theatre = await deserted(new MemoryStore(), {
      ...{ openingBell: '22:00', closingBell: '23:30', roundsPerEpisode: 90, paceMs: MINUTE_MS },
    });
    expect(theatre.director.guilds()).toEqual([]);
    await theatre.advance(70 * MINUTE_MS);
    await theatre.director.wake(GUILD);
    expect(theatre.show().episode).toBeNull();
    expect(theatre.show().lastResult?.closedAtMs).toBeGreaterThan(0);
  });

  it('is done where somebody came for it while the store was away', async () => {
    const store = new AwayStore();
    const theatre = await deserted(store, {
      ...{ openingBell: '22:00', closingBell: '23:30', roundsPerEpisode: 90, paceMs: MINUTE_MS },
    });
    store.absence = 'refuses';
    await expect(theatre.director.submit(GUILD, visit(theatre))).rejects.toThrow(FloorHeldUp);
    store.back();
    expect(theatre.director.restingCount).toBe(1);
    // By itself: nobody comes.
    await theatre.advance(70 * MINUTE_MS);
    expect(theatre.stage.types()).toContain('episodeClosed');
  });
});
