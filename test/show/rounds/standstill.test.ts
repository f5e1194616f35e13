// Pause and sleep: deadlines move by as long as the floor stood still, and never twice.
import { describe, expect, it } from 'vitest';
import { ANN, Playhouse } from '../../playhouse.ts';

const opened = (settings = {}) => new Playhouse().create(settings).ring();

describe('pause and sleep', () => {
  it('moves every deadline by as long as the pause lasted', () => {
    const house = opened();
    const before = house.show.episode;
    house.must({ type: 'pause', atMs: house.atMs, viewer: ANN });
    house.must({ type: 'resume', atMs: house.atMs + 60_000, viewer: ANN });
    const after = house.show.episode;
    for (const key of ['locksAtMs', 'closesAtMs', 'nextRoundAtMs'] as const) {
      expect((after?.[key] ?? 0) - (before?.[key] ?? 0)).toBe(60_000);
    }
  });

  it('sleeps after its round when nobody was there for long, and any visit wakes it', () => {
    const house = opened({ paceMs: 600_000, sleepAfterMs: 1_200_000 });
    for (let round = 0; round < 4 && house.show.asleepSinceMs === null; round++) house.round();
    expect(house.show.asleepSinceMs).not.toBeNull();
    house.atMs += 1_000_000;
    house.visit(ANN);
    expect(house.show.asleepSinceMs).toBeNull();
    expect(house.show.episode?.nextRoundAtMs).toBeGreaterThanOrEqual(house.atMs);
  });

  it('is woken by a pause too, so that deadlines do not move twice', () => {
    const house = opened({ paceMs: 600_000, sleepAfterMs: 1_200_000 });
    for (let round = 0; round < 4 && house.show.asleepSinceMs === null; round++) house.round();
    const events = house.must({ type: 'pause', atMs: house.atMs + 5, viewer: ANN });
    expect(events.map(({ type }) => type)).toEqual(['floorWoke', 'paused']);
  });
});
