// /setup: the house is made once, kept, repaired, and what is missing is said in words.

import { PermissionFlagsBits as Bit, ChannelType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeChannel, putChannel } from '../../../src/rehearsal/world/channels.ts';
import { Rig } from '../rig.ts';

const INVITED = 309_774_633_984n;
const NAMES = ['trading-floor', 'startup-offices', 'vc-office', 'coffee-shop', 'news-room'];

async function setUp(rig: Rig): Promise<string> {
  const done = await rig.admin.command({
    channelId: rig.channel('general'),
    name: 'setup',
    options: [{ name: 'timezone', value: 'UTC' }],
  });
  expect(done).toMatchObject({ state: 'done', ephemeral: true });
  await rig.stage.idle();
  const message = rig.admin.messages(rig.channel('general')).find(({ id }) => id === done.messageId);
  return message?.content ?? '';
}

describe('/setup', () => {
  let rig: Rig;
  beforeEach(() => {
    rig = new Rig();
  });
  afterEach(() => rig.close());

  it('makes the category, the floor and the rooms, with topics, and opens the show', async () => {
    await rig.open();
    const said = await setUp(rig);
    const channels = rig.admin.channels();
    const category = channels.find(({ name }) => name === 'Bullpen');
    for (const name of NAMES) {
      const made = channels.find((channel) => channel.name === name);
      expect(made?.parentId).toBe(category?.id);
      expect(made?.topic).not.toBe('');
      expect(said).toContain(`#${name}`);
    }
    expect(said).toContain('Made:');
    expect(said).toContain(`<#${rig.channel('trading-floor')}>`);
    expect(rig.show.cast).toHaveLength(4);
  });

  it('changes nothing the second time, nor after a restart', async () => {
    await rig.open();
    await setUp(rig);
    const before = rig.admin.channels().map(({ id }) => id);
    expect(await setUp(rig)).not.toContain('Made:');
    await rig.stage.close();
    await rig.raise();
    expect(await setUp(rig)).toContain('Kept: #trading-floor');
    expect(rig.admin.channels().map(({ id }) => id)).toEqual(before);
  });

  it('makes a deleted channel again', async () => {
    await rig.open();
    await setUp(rig);
    const gone = rig.channel('coffee-shop');
    const { loopback } = rig;
    await fetch(`${loopback.apiUrl}/v10/channels/${gone}`, {
      method: 'DELETE',
      headers: { authorization: `Bot ${loopback.token}` },
    });
    const said = await setUp(rig);
    expect(said).toContain('Made: #coffee-shop');
    expect(rig.channel('coffee-shop')).not.toBe(gone);
  });

  it('keeps a channel that an admin turned into an announcement channel, and plays on in it', async () => {
    await rig.open();
    await setUp(rig);
    const before = rig.admin.channels().map(({ id }) => id);
    const { world } = rig.loopback;
    for (const name of ['trading-floor', 'coffee-shop']) {
      const channel = world.channels.get(rig.channel(name));
      if (channel !== undefined) changeChannel(world, { ...channel, type: ChannelType.GuildAnnouncement });
    }
    await world.commit();
    const said = await setUp(rig);
    expect(said).not.toContain('Made:');
    expect(said).toContain('Kept: #trading-floor');
    expect(rig.admin.channels().map(({ id }) => id)).toEqual(before);
    await rig.ring();
    expect(rig.contents('trading-floor').join()).toContain('Opening bell');
    await rig.startRound();
    await rig.answer({ location: 'Coffee Shop', speech: 'News from the espresso.' });
    await rig.stage.idle();
    expect(NAMES.flatMap((name) => rig.contents(name)).join()).toContain('News from the espresso.');
  });

  it('finds an announcement channel by its name where it may make none', async () => {
    rig = new Rig({ loopback: { botPermissions: INVITED } });
    await rig.open();
    const { world, guildId } = rig.loopback;
    for (const name of NAMES) putChannel(world, { guildId, type: ChannelType.GuildAnnouncement, name });
    await world.commit();
    expect(await setUp(rig)).toContain('Kept: #trading-floor');
    expect(rig.show.cast).toHaveLength(4);
  });

  it('says what to grant where channels cannot be made', async () => {
    rig = new Rig({ loopback: { botPermissions: INVITED } });
    await rig.open();
    const said = await setUp(rig);
    expect(said).toContain('could not be set up');
    expect(said).toContain('**Manage Channels**');
    expect(said).toContain('#trading-floor, #startup-offices');
    expect(rig.show.cast).toHaveLength(0);
  });

  it('names each permission that is missing, and where', async () => {
    const granted = (INVITED | Bit.ManageChannels) & ~Bit.ManageWebhooks;
    rig = new Rig({ loopback: { botPermissions: granted } });
    await rig.open();
    const said = await setUp(rig);
    expect(said).toContain('I lack **Manage Webhooks**');
    expect(said).toContain('#coffee-shop');
    expect(said).toMatch(/run <\/setup:\d+> again/);
  });

  it('is not offered to members without Manage Server', async () => {
    await rig.open();
    expect(
      rig
        .viewer(1)
        .commands()
        .map(({ name }) => name),
    ).not.toContain('setup');
    expect(rig.admin.commands().map(({ name }) => name)).toContain('setup');
  });

  it('sets up by itself where the host wants that', async () => {
    rig = new Rig({ stage: { onArrival: 'setUp' } });
    await rig.open();
    expect(rig.contents('trading-floor')).toEqual([]);
    expect(rig.show.cast).toHaveLength(4);
  });

  it('calls what it makes as the show speaks, also where that is not open yet', async () => {
    rig = new Rig({ stage: { onArrival: 'setUp' } });
    await rig.open();
    const atMs = rig.clock.nowMs();
    await rig.shows.submit(rig.guild, { type: 'changeSettings', atMs, settings: { language: 'de' } });
    const { loopback } = rig;
    await fetch(`${loopback.apiUrl}/v10/channels/${rig.channel('coffee-shop')}`, {
      method: 'DELETE',
      headers: { authorization: `Bot ${loopback.token}` },
    });
    await rig.stage.close();
    const show = rig.shows.show.bind(rig.shows);
    let isOpen = false;
    rig.shows.show = (guild) => (isOpen ? show(guild) : undefined);
    rig.shows.wake = async () => {
      isOpen = true;
    };
    await rig.raise();
    expect(rig.admin.channels().map(({ name }) => name)).toContain('café');
  });
});
