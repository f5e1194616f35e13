// What a journalled step looks like in the channels.

import { PermissionFlagsBits as Bit, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { viewerId } from '../../../src/show/ids.ts';
import { CAST } from '../../playhouse.ts';
import { Rig } from '../rig.ts';

const slug = (room: string): string => room.toLowerCase().replace(' ', '-');

describe('a performance', () => {
  let rig: Rig;
  beforeEach(async () => {
    rig = await new Rig({ stage: { onArrival: 'setUp' } }).open();
    await rig.ring();
  });
  afterEach(() => rig.close());

  it('opens with the bell, the board and its words for those who do not see it', () => {
    const [bell] = rig.admin.messages(rig.channel('trading-floor'));
    expect(bell?.content).toContain('Opening bell');
    expect(bell?.attachments[0]?.description).toContain('Leaderboard of episode 1');
    expect(
      rig.requests.find(({ method, path }) => method === 'POST' && path.endsWith('/messages'))?.body,
    ).toMatchObject({
      allowed_mentions: { parse: [] },
      enforce_nonce: true,
    });
  });

  it('lets a trader speak in its room, as itself, marked AI, without a notification', async () => {
    await rig.startRound();
    const asked = rig.show.episode?.asked[0];
    await rig.answer({ speech: 'I *love* @everyone here', thought: 'I hate them' });
    const [line] = rig.admin.messages(rig.channel(slug(asked?.room ?? '')));
    const name = rig.show.cast.find(({ id }) => id === asked?.performer)?.name;
    expect(line?.author).toMatchObject({ name: `${name} · AI`, bot: true });
    expect(line?.content).toMatch(/^I \\\*love\\\* @\u200beveryone here\n-# 🎭 und/);
    expect(line?.content).not.toContain('hate');
    expect((line?.flags ?? 0) & MessageFlags.SuppressNotifications).not.toBe(0);
    const portrait = await fetch(line?.author.avatarUrl ?? '');
    expect(portrait.headers.get('content-type')).toBe('image/png');
  });

  it('keeps one webhook for each character and room, over a restart', async () => {
    for (let round = 0; round < 2; round++) {
      await rig.startRound();
      while ((rig.show.episode?.asked.length ?? 0) > 0) await rig.answer();
      await rig.stage.close();
      await rig.raise();
    }
    const made = rig.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/webhooks'));
    expect(made).toHaveLength(4);
  });

  it('makes a deleted webhook again', async () => {
    await rig.startRound();
    await rig.answer();
    const { world, apiUrl, token } = rig.loopback;
    for (const { id } of world.webhooks.all()) {
      await fetch(`${apiUrl}/v10/webhooks/${id}`, {
        method: 'DELETE',
        headers: { authorization: `Bot ${token}` },
      });
    }
    const first = rig.show.episode?.turns[0];
    while (rig.show.episode?.turns.filter(({ performer }) => performer === first?.performer).length !== 2) {
      if (rig.show.episode?.asked.length === 0) await rig.startRound();
      await rig.answer();
    }
    expect(rig.contents(slug(first?.room ?? ''))).toHaveLength(2);
  });

  it('posts nothing twice that is there already', async () => {
    const started = await rig.startRound();
    const asked = rig.show.episode?.asked[0];
    const spoke = await rig.answer();
    const floor = rig.contents('trading-floor');
    await rig.perform(started);
    await rig.perform(spoke);
    expect(rig.contents('trading-floor')).toEqual(floor);
    expect(rig.contents(slug(asked?.room ?? ''))).toHaveLength(1);
  });

  it('is heard on the floor while its room refuses, and in the room again when its permissions change', async () => {
    await rig.startRound();
    const asked = rig.show.episode?.asked[0];
    const { world } = rig.loopback;
    const channel = world.channels.get(rig.channel(slug(asked?.room ?? '')));
    const me = world.applicationId;
    if (channel === undefined) throw new Error('no channel');
    const denied = String(Bit.SendMessages | Bit.ManageWebhooks);
    world.channels.put({ ...channel, overwrites: [{ id: me, type: 1, allow: '0', deny: denied }] });
    await world.commit();
    const saying = rig.answer();
    await rig.passing(saying);
    expect(
      rig.contents('trading-floor').filter((text) => text.includes('where I may not write')),
    ).toHaveLength(1);
    world.channels.put({ ...channel, overwrites: [] });
    await world.commit();
    await rig.admin.command({
      channelId: rig.channel('general'),
      name: 'setup',
      options: [{ name: 'timezone', value: 'UTC' }],
    });
    while (rig.show.episode?.asked.every(({ room }) => room !== asked?.room)) {
      if (rig.show.episode.asked.length === 0) await rig.startRound();
      else await rig.answer({ location: (asked?.room ?? 'Coffee Shop') as never });
    }
    while (rig.show.episode?.asked[0]?.room !== asked?.room) await rig.answer();
    await rig.answer();
    expect(rig.contents(slug(asked?.room ?? ''))).toHaveLength(1);
  });

  it('closes with the board, the winner and a recap', async () => {
    await rig.play({
      type: 'visit',
      viewer: viewerId(rig.viewer(1).id),
      atMs: rig.clock.nowMs(),
      today: '2027-01-15',
    });
    while (rig.show.episode !== null) {
      if (rig.show.episode.asked.length === 0) await rig.startRound();
      else await rig.answer({ trade: 'Crypto', conviction: 3 });
    }
    const said = rig.contents('trading-floor').join('\n');
    expect(said).toContain('Closing bell · episode 1');
    expect(said).toContain('Recap · episode 1');
    const bells = rig.admin
      .messages(rig.channel('trading-floor'))
      .filter(({ attachments }) => attachments[0]?.filename === 'leaderboard.png');
    expect(bells).toHaveLength(2);
  });

  it('says when the show stands still', async () => {
    await rig.stage.stopped(rig.guild, 'damagedRecords');
    expect(rig.contents('trading-floor').at(-1)).toContain(
      'The show stands still:** a record of it was damaged',
    );
  });

  it('says nothing of a copy of the bot that has taken over, which plays on there', async () => {
    const before = rig.contents('trading-floor');
    await rig.stage.stopped(rig.guild, 'otherProcess');
    expect(rig.contents('trading-floor')).toEqual(before);
  });

  it('says that the show is held up, and that it goes on', async () => {
    await rig.stage.heldUp(rig.guild, 'heldUp');
    await rig.stage.heldUp(rig.guild, 'goesOn');
    const said = rig.contents('trading-floor').slice(-2);
    expect(said[0]).toContain('The show is held up:** its records cannot be written');
    expect(said[1]).toContain('The show goes on:** its records can be written again');
  });
});

describe('a bot without Manage Webhooks', () => {
  it('lends the characters its own voice', async () => {
    const botPermissions = (309_774_633_984n | Bit.ManageChannels) & ~Bit.ManageWebhooks;
    const rig = await new Rig({ stage: { onArrival: 'setUp' }, loopback: { botPermissions } }).open();
    await rig.ring();
    await rig.startRound();
    const asked = rig.show.episode?.asked[0];
    const spoke = await rig.answer();
    await rig.perform(spoke);
    const said = rig.contents(slug(asked?.room ?? ''));
    expect(said).toEqual([expect.stringMatching(/^\*\*\w+ · AI\*\*\nWords of/)]);
    expect(rig.requests.filter(({ status }) => status === 403)).toEqual([]);
    await rig.close();
  });
});

describe('a guild without a floor', () => {
  it('is told everything once there is one', async () => {
    const rig = await new Rig().open();
    await rig.shows.submit(rig.guild, {
      ...{ type: 'createShow', atMs: rig.clock.nowMs(), guild: rig.guild },
      ...{ settings: { ...rig.show.settings, roundsPerEpisode: 2 }, cast: CAST },
    });
    await expect(rig.ring()).rejects.toThrow(/floor is gone; \/setup/);
    const bell = rig.shows.latest;
    expect(rig.requests.filter(({ path }) => path.includes('/webhooks'))).toHaveLength(0);
    await rig.admin.command({
      channelId: rig.channel('general'),
      name: 'setup',
      options: [{ name: 'timezone', value: 'UTC' }],
    });
    await rig.stage.idle();
    if (bell !== undefined) await rig.perform(bell);
    expect(rig.contents('trading-floor').join()).toContain('Opening bell');
    await rig.close();
  });
});
