// The next opening bell as a scheduled event: one for each opening, moved with it, gone with it, never twice.

import { PermissionFlagsBits as Bit } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { viewerId } from '../../../src/show/ids.ts';
import { DEFAULT_SETTINGS } from '../../../src/show/state/settings.ts';
import { Rig } from '../rig.ts';

let rig: Rig;
afterEach(() => rig.close());

const open = async (...bits: readonly bigint[]): Promise<void> => {
  const settings = {
    ...DEFAULT_SETTINGS,
    ...{ roundsPerEpisode: 1, sleepAfterMs: null, openingBell: '18:00', timeZone: 'Europe/Madrid' },
  };
  rig = await new Rig({ stage: { onArrival: 'setUp', settings } }).open();
  const { world, guildId } = rig.loopback;
  const guild = world.guilds.get(guildId);
  if (guild === undefined) throw new Error('no guild');
  const roles = guild.roles.map((role) =>
    role.botId === null
      ? role
      : { ...role, permissions: String(bits.reduce((all, bit) => all | bit, BigInt(role.permissions))) },
  );
  world.guilds.put({ ...guild, roles });
  world.announce({ kind: 'guildUpdate', guildId });
  await world.commit();
  await new Promise((resolve) => setTimeout(resolve, 50));
};
const events = () => rig.loopback.world.scheduledEvents.all();
const hourOf = (atMs = 0): string =>
  new Date(atMs).toLocaleTimeString('en-GB', {
    timeZone: 'Europe/Madrid',
    hour: '2-digit',
    minute: '2-digit',
  });
const change = async (openingBell: string): Promise<void> => {
  await rig.play({ type: 'changeSettings', atMs: rig.clock.nowMs(), settings: { openingBell } });
  await rig.stage.idle();
};

describe('the event of the next opening bell', () => {
  it('is made once, with its place and its hour, also over a restart', async () => {
    await open(Bit.CreateEvents);
    const bell = await rig.ring();
    await rig.stage.idle();
    expect(events()).toHaveLength(1);
    expect(events()[0]).toMatchObject({ location: '#trading-floor' });
    expect(hourOf(events()[0]?.startsAtMs)).toBe('18:00');
    await rig.stage.close();
    rig.forgetNote('bell-event');
    await rig.raise();
    await rig.perform(bell);
    await rig.stage.idle();
    expect(events()).toHaveLength(1);
  });

  it('is moved with the hour, and gone while the show is paused', async () => {
    await open(Bit.CreateEvents);
    await rig.ring();
    await change('19:30');
    expect(events()).toHaveLength(1);
    expect(hourOf(events()[0]?.startsAtMs)).toBe('19:30');
    const viewer = viewerId(rig.viewer(1).id);
    await rig.play({ type: 'pause', viewer, atMs: rig.clock.nowMs() });
    await rig.stage.idle();
    expect(events()).toHaveLength(0);
    await rig.play({ type: 'resume', viewer, atMs: rig.clock.nowMs() });
    await rig.stage.idle();
    expect(events()).toHaveLength(1);
  });

  it('stays the same where a restart tells a pause again that is over', async () => {
    await open(Bit.CreateEvents);
    await rig.ring();
    const viewer = viewerId(rig.viewer(1).id);
    const paused = await rig.play({ type: 'pause', viewer, atMs: rig.clock.nowMs() });
    await rig.stage.idle();
    const resumed = await rig.play({ type: 'resume', viewer, atMs: rig.clock.nowMs() });
    await rig.stage.idle();
    const before = events().map(({ id }) => id);
    expect(before).toHaveLength(1);
    await rig.stage.close();
    await rig.raise();
    for (const step of [paused, resumed]) {
      await rig.perform(step);
      await rig.stage.idle();
    }
    expect(events().map(({ id }) => id)).toEqual(before);
  });

  it('is made again where somebody deleted it and the hour moves', async () => {
    await open(Bit.CreateEvents);
    await rig.ring();
    await rig.stage.idle();
    for (const { id } of events()) rig.loopback.world.scheduledEvents.remove(id);
    await change('19:30');
    expect(events()).toHaveLength(1);
  });

  it('is not asked for where the bot may make none: the closing bell says the hour', async () => {
    await open();
    await rig.ring();
    while (rig.show.episode !== null) {
      if (rig.show.episode.asked.length === 0) await rig.startRound();
      else await rig.answer();
    }
    await rig.stage.idle();
    expect(rig.requests.filter(({ path }) => path.includes('scheduled-events'))).toEqual([]);
    expect(rig.contents('trading-floor').some((text) => /next opening bell rings <t:/.test(text))).toBe(true);
  });
});
