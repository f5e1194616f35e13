// What is kept of a server that removed the bot: everything for thirty days, and nothing after.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FloorStopped } from '../../../src/director/floor-stopped.ts';
import { KEPT_MS } from '../../../src/stage/channels/departures.ts';
import { Rig } from '../rig.ts';

const DAY_MS = 24 * 60 * 60_000;

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(holds()).toBe(true);
}

const setUp = async (rig: Rig): Promise<void> => {
  const options = [{ name: 'timezone', value: 'UTC' }];
  await rig.admin.command({ channelId: rig.channel('general'), name: 'setup', options });
  await rig.stage.idle();
};

describe('a server that removes the bot', () => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await new Rig().open();
    await setUp(rig);
    await rig.loopback.kick(rig.guild);
    await until(() => rig.show.pausedSinceMs !== null);
    await until(() => rig.logged.some(({ msg }) => String(msg).includes('kept for thirty days')));
  });
  afterEach(() => rig.close());

  it('is erased after thirty days, over restarts', async () => {
    rig.clock.advance(20 * DAY_MS);
    await rig.stage.close();
    await rig.raise();
    rig.clock.advance(9 * DAY_MS);
    expect(rig.shows.show(rig.guild)).toBeDefined();
    rig.clock.advance(2 * DAY_MS);
    await until(() => rig.shows.show(rig.guild) === undefined);
  });

  it('keeps all of it where the bot comes back in time', async () => {
    rig.clock.advance(29 * DAY_MS);
    await rig.loopback.readmit(rig.guild);
    await until(() => rig.show.pausedSinceMs === null);
    rig.clock.advance(KEPT_MS);
    await rig.stage.idle();
    expect(rig.shows.show(rig.guild)).toBeDefined();
  });
});

const erasures = (rig: Rig) => rig.logged.filter(({ msg }) => String(msg).endsWith('ago is erased'));
const keeps = (rig: Rig) => rig.logged.some(({ msg }) => String(msg).includes('kept for thirty days'));

describe('what is left of a server', () => {
  let rig: Rig;
  afterEach(() => rig.close());

  it('whose show stands still ends as well', async () => {
    rig = await new Rig().open();
    await setUp(rig);
    rig.shows.submit = async () => {
      throw new FloorStopped(rig.guild, new Error('a fault'));
    };
    await rig.loopback.kick(rig.guild);
    await until(() => keeps(rig));
    rig.clock.advance(KEPT_MS);
    await until(() => rig.shows.show(rig.guild) === undefined);
  });

  it('that never had a show ends as well, over a restart', async () => {
    rig = await new Rig().open();
    await rig.loopback.kick(rig.guild);
    await until(() => keeps(rig));
    await rig.stage.close();
    await rig.raise();
    rig.clock.advance(KEPT_MS);
    await until(() => erasures(rig).length === 1);
  });
});

describe('an outage', () => {
  it('erases nothing, however long it lasts', async () => {
    const rig = await new Rig().open();
    await setUp(rig);
    await rig.loopback.outage(rig.loopback.guildId, 'begins');
    rig.clock.advance(2 * KEPT_MS);
    await rig.stage.idle();
    expect(rig.shows.show(rig.guild)).toBeDefined();
    await rig.loopback.outage(rig.loopback.guildId, 'ends');
    await rig.close();
  });
});
