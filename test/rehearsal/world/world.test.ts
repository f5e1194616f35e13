// The world's own promises: kept before told, nothing lost when the store fails once, ids that only grow.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Announcement } from '../../../src/rehearsal/world/announcement.ts';
import { defaultBotPermissions, foundWorld } from '../../../src/rehearsal/world/founding.ts';
import { byId, madeAtMs, SnowflakeMint } from '../../../src/rehearsal/world/snowflake.ts';
import type { WorldStore } from '../../../src/rehearsal/world/store/store.ts';
import { World } from '../../../src/rehearsal/world/world.ts';
import { HandClock } from '../client.ts';

const plan = {
  ...{ name: 'G', botPermissions: defaultBotPermissions, locale: 'en-US', channelName: 'general' },
  botName: 'Bullpen',
};

it('tells of a change only once it is kept', async () => {
  const kept: string[] = [];
  const store: WorldStore = {
    load: async () => [],
    put: async (key) => void kept.push(key),
    remove: () => undefined,
  };
  const world = new World(new HandClock(), store);
  const keptWhenTold: number[] = [];
  world.listen(() => keptWhenTold.push(kept.length));
  foundWorld(world, plan);
  expect(keptWhenTold).toEqual([]);
  await world.commit();
  expect(keptWhenTold.every((count) => count === kept.length)).toBe(true);
});

it('keeps and tells with the next commit what the store refused once', async () => {
  const kept = new Set<string>();
  let broken = true;
  const put = async (key: string): Promise<void> => {
    if (broken) throw new Error('disk full');
    kept.add(key);
  };
  const world = new World(new HandClock(), { load: async () => [], put, remove: () => undefined });
  const told: Announcement[] = [];
  world.listen((news) => told.push(news));
  foundWorld(world, plan);
  await expect(world.commit()).rejects.toThrow('disk full');
  expect(told).toEqual([]);
  broken = false;
  await world.commit();
  expect(kept.has('chart:chart')).toBe(true);
  expect(told.map((news) => news.kind)).toEqual(['channelCreate', 'guildCreate']);
});

it('mints ids that only grow, whatever the clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5000, max: 5000 })), (moves) => {
      const clock = new HandClock();
      const mint = new SnowflakeMint(clock);
      const ids = [0, ...moves].map((byMs) => {
        clock.move(byMs);
        return { id: mint.next() };
      });
      expect([...ids].sort(byId)).toEqual(ids);
      expect(new Set(ids.map(({ id }) => id)).size).toBe(ids.length);
      expect(Math.abs(madeAtMs(ids[0]?.id ?? '0') - Date.UTC(2026, 0, 5, 9, 30))).toBe(0);
    }),
  );
});
