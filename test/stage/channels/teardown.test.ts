// Taking down: exactly what the bot made goes, after a question; what others have stays, and the show goes on later.

import { ChannelType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { putChannel } from '../../../src/rehearsal/world/channels.ts';
import { Rig } from '../rig.ts';
import { SetUpDesk } from './set-up-desk.ts';

let rig: Rig;
beforeEach(async () => {
  rig = await new Rig().open();
});
afterEach(() => rig.close());

const channels = () =>
  rig.admin
    .channels()
    .map(({ id, name, parentId }) => ({ id, name, parentId }))
    .toSorted((one, other) => one.id.localeCompare(other.id));

async function place(name: string, parentId?: string): Promise<string> {
  const { world, guildId } = rig.loopback;
  putChannel(world, {
    guildId,
    type: ChannelType.GuildText,
    name,
    ...(parentId === undefined ? {} : { parentId }),
  });
  await world.commit();
  return rig.channel(name);
}

const webhook = (channel: string, name: string, token = rig.loopback.token) =>
  fetch(`${rig.loopback.apiUrl}/v10/channels/${channel}/webhooks`, {
    method: 'POST',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });

/** As if somebody else had made it. */
async function foreignWebhook(channel: string): Promise<void> {
  await webhook(channel, 'Weather');
  const { world } = rig.loopback;
  const [made] = world.webhooks.where((hook) => hook.channelId === channel && hook.name === 'Weather');
  if (made !== undefined) world.webhooks.put({ ...made, creatorId: rig.viewer(1).id });
  await world.commit();
}

async function played(): Promise<void> {
  await rig.ring();
  await rig.startRound();
  await rig.answer();
  await rig.stage.idle();
}

const takenDown = async () => (await new SetUpDesk(rig).command('teardown')).press('tearDown');

describe('/teardown', () => {
  it('says what goes, takes down just that after the press, and leaves the server as it was', async () => {
    const before = channels();
    await (await new SetUpDesk(rig).ask()).press('setUpMake');
    await played();
    const made = channels();
    const desk = await new SetUpDesk(rig).command('teardown');
    for (const { id, name } of made) {
      const isMade = !before.some((each) => each.id === id);
      expect(desk.text.includes(`<#${id}>`) || desk.text.includes(`**${name}**`)).toBe(isMade);
    }
    expect(desk.text).toContain('kept and stands still');
    expect(channels()).toEqual(made);
    await desk.press('tearDown');
    expect(channels()).toEqual(before);
    expect(desk.text).toContain('Deleted: #trading-floor');
    expect(rig.show.pausedSinceMs).not.toBeNull();
  });

  it('lets the show go on where it was when it is set up again', async () => {
    await (await new SetUpDesk(rig).ask()).press('setUpMake');
    await played();
    const { seq, episode } = rig.show;
    await takenDown();
    const again = await (await new SetUpDesk(rig).ask()).press('setUpMake');
    expect(again.text).toContain('Made: #trading-floor');
    expect(rig.show.pausedSinceMs).toBeNull();
    expect(rig.show.seq).toBeGreaterThan(seq);
    expect(rig.show.episode?.number).toBe(episode?.number);
  });

  it('leaves what is the server’s: chosen channels, and a category with others in it', async () => {
    const talk = await place('talk');
    await (await new SetUpDesk(rig).ask({ channels: [talk] })).press('setUpMake');
    const category = rig.channel('Bullpen');
    const guests = await place('guests', category);
    await played();
    await webhook(talk, 'Ours');
    const desk = await takenDown();
    const left = channels().map(({ id }) => id);
    expect(left).toEqual(expect.arrayContaining([talk, category, guests]));
    expect(channels().map(({ name }) => name)).not.toContain('coffee-shop');
    expect(rig.loopback.world.webhooks.where(({ channelId }) => channelId === talk)).toEqual([]);
    expect(desk.text).toContain('1 webhook of mine');
  });

  it('leaves a channel of its own where others have webhooks, and takes only its own away', async () => {
    await (await new SetUpDesk(rig).ask()).press('setUpMake');
    const shop = rig.channel('coffee-shop');
    await webhook(shop, 'Ours');
    await foreignWebhook(shop);
    const asked = await new SetUpDesk(rig).command('teardown');
    expect(asked.text).toContain(`<#${shop}> stays: others have webhooks in it`);
    await asked.press('tearDown');
    expect(channels().map(({ id }) => id)).toContain(shop);
    const hooks = rig.loopback.world.webhooks.where(({ channelId }) => channelId === shop);
    expect(hooks.map(({ name }) => name)).toEqual(['Weather']);
  });

  it('knows of a server that was set up before it was noted what was made', async () => {
    const before = channels();
    await (await new SetUpDesk(rig).ask()).press('setUpMake');
    await rig.stage.close();
    await rig.changeNote('places', (note) => ({ ...(note as object), made: undefined }));
    await rig.raise();
    await takenDown();
    expect(channels()).toEqual(before);
  });

  it('is no reason for a warning: what was still to be told waits for other channels', async () => {
    await (await new SetUpDesk(rig).ask()).press('setUpMake');
    await played();
    const [question] = rig.show.episode?.asked ?? [];
    if (question === undefined) throw new Error('nobody is asked');
    await rig.shows.submit(rig.guild, rig.wishOf(question, {}));
    const { latest } = rig.shows;
    if (latest === undefined) throw new Error('nobody answered');
    rig.logged.length = 0;
    await takenDown();
    const telling = rig.perform(latest).catch((error: unknown) => error);
    for (let second = 0; second < 30; second++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      rig.clock.advance(5_000);
    }
    // The clock of the test runs ahead.
    const warned = rig.logged.filter(({ level, finding }) => Number(level) >= 40 && finding !== 'clockOff');
    expect(warned).toEqual([]);
    expect(rig.logged.filter(({ err }) => err !== undefined)).toEqual([]);
    expect(rig.logged.map(({ why }) => why)).toContain(
      'the channels were taken down; /setup makes them again',
    );
    const again = await (await new SetUpDesk(rig).ask()).press('setUpMake');
    expect(again.text).toContain('Made: #trading-floor');
    await rig.passing(telling);
    await rig.passing(rig.stage.idle());
    expect(rig.allContents().join()).toContain(`Words of ${question.id}`);
  });

  it('has nothing to do where nothing was made', async () => {
    const desk = await new SetUpDesk(rig).command('teardown');
    expect(desk.text).toContain('nothing of mine');
    expect(desk.buttons).toEqual([]);
  });
});
