// How much an evening says, with the real cast and busy members: at the normal pace and level the floor stays under
// thirty messages in any hour, and all the rooms together under sixty.

import { afterEach, describe, expect, it } from 'vitest';
import { madeAtMs } from '../../../src/rehearsal/world/snowflake.ts';
import { ROOMS } from '../../../src/show/cast/cast.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/show/state/settings.ts';
import { Rig } from '../rig.ts';
import { Evening } from './evening.ts';

const HOUR_MS = 3_600_000;
const FLOOR_MAX = 30;
const ROOMS_MAX = 60;
/** One transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let rig: Rig;
afterEach(() => rig.close());

/** The most messages in any hour. */
function busiest(channels: readonly string[]): number {
  const times = channels
    .flatMap((name) => rig.admin.messages(rig.channel(name)).map(({ id }) => madeAtMs(id)))
    .toSorted((one, other) => one - other);
  const counts = times.map((from) => times.filter((atMs) => atMs >= from && atMs < from + HOUR_MS).length);
  return Math.max(0, ...counts);
}

async function evening(seed: number, settings: Partial<Settings>) {
  rig = await new Rig({ stage: { onArrival: 'setUp', pictures: { draw: async () => PIXEL } } }).open();
  const played = new Evening(rig, { seed, settings });
  await played.play(2.6 * HOUR_MS);
  const rooms = ROOMS.map((room) => room.toLowerCase().replace(' ', '-'));
  return { floor: busiest(['trading-floor']), rooms: busiest(rooms), latestMs: played.latestMs };
}

describe('an hour at the normal pace', () => {
  it.each([1, 2, 3])(
    'is quiet enough with seed %i, and every word of a round is told by the time the next begins',
    async (seed) => {
      const most = await evening(seed, {});
      expect(most.floor).toBeLessThan(FLOOR_MAX);
      expect(most.rooms).toBeLessThan(ROOMS_MAX);
      // A round whose rooms have used up their hour's allowance is told when the next one begins, and no later.
      expect(most.latestMs).toBeLessThanOrEqual(DEFAULT_SETTINGS.paceMs);
    },
    120_000,
  );

  it('says more where the floor is loud', async () => {
    const most = await evening(1, { noise: 'loud' });
    expect(most.floor).toBeGreaterThan(FLOOR_MAX);
  }, 120_000);
});
