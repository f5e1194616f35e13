// What the stage does all day, through the real client: channels, webhooks with portraits, pictures, threads, edits.
// Every request is held against Discord's own OpenAPI document.
import { AttachmentBuilder, ChannelType, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dot, HandClock, openRig, type Rig, viewerNamed } from './client.ts';
import { type Held, holdAgainstOpenapi, openapiIsThere } from './openapi.ts';

let rig: Rig;
let held: Held;
const clock = new HandClock();

beforeAll(async () => {
  rig = await openRig({ clock, rateLimits: 'discord' });
  held = await holdAgainstOpenapi(rig.loopback);
});

afterAll(() => rig.close());

it('makes a category with a channel in it', async () => {
  const category = await rig.guild.channels.create({ name: 'Bull Pen', type: ChannelType.GuildCategory });
  const channel = await rig.guild.channels.create({ name: 'Coffee Shop', parent: category, topic: 'Steam' });
  const seen = viewerNamed(rig.loopback, 'Sam').channels();
  expect(seen).toContainEqual(
    expect.objectContaining({ name: 'coffee-shop', parentId: category.id, topic: 'Steam' }),
  );
  await channel.delete();
  expect(
    viewerNamed(rig.loopback, 'Sam')
      .channels()
      .map((each) => each.id),
  ).not.toContain(channel.id);
});

it('lets a webhook speak with its own portrait, and edits what it said', async () => {
  const hook = await rig.channel.createWebhook({ name: 'Alex (AI)', avatar: dot });
  const said = await hook.send({ content: 'All in!', allowedMentions: { parse: [] } });
  await hook.editMessage(said.id, { content: 'All out!' });
  const message = await viewerNamed(rig.loopback, 'Robin').until((each) => each.id === said.id);
  expect(message).toMatchObject({ content: 'All out!', author: { name: 'Alex (AI)', bot: true } });
  const portrait = await fetch(message.author.avatarUrl);
  expect(portrait.headers.get('content-type')).toBe('image/png');
  expect(Buffer.from(await portrait.arrayBuffer()).equals(dot)).toBe(true);
});

it('posts a picture with alt text, in an embed and in Components V2', async () => {
  const files = [new AttachmentBuilder(dot, { name: 'board.png', description: 'Alex leads' })];
  const embedded = await rig.channel.send({
    files,
    embeds: [{ title: 'Board', image: { url: 'attachment://board.png' } }],
  });
  expect(embedded.embeds[0]?.image).toMatchObject({
    width: 1,
    height: 1,
    url: expect.stringContaining('/board.png'),
  });
  expect(embedded.attachments.size).toBe(0);
  const gallery = await rig.channel.send({
    flags: MessageFlags.IsComponentsV2,
    files,
    components: [
      { type: 12, items: [{ media: { url: 'attachment://board.png' }, description: 'Alex leads' }] },
    ],
  });
  const drawn = await viewerNamed(rig.loopback, 'Robin').until((each) => each.id === gallery.id);
  expect(JSON.stringify(drawn.components)).toContain(`${rig.loopback.url}/attachments/`);
});

it('starts a thread from a message and archives it', async () => {
  const message = await rig.channel.send('The episode');
  const thread = await message.startThread({ name: 'Episode 1' });
  await thread.send('The end.');
  await thread.setArchived(true);
  expect(rig.loopback.world.channels.get(thread.id)?.thread).toMatchObject({
    archived: true,
    messageCount: 1,
  });
  await expect(message.startThread({ name: 'Again' })).rejects.toMatchObject({ code: 160_004 });
});

it('writes to a member directly, and only that member sees it', async () => {
  const robin = viewerNamed(rig.loopback, 'Robin');
  await (await rig.client.users.fetch(robin.id)).send('You are bankrupt.');
  const message = await robin.until((each) => each.content === 'You are bankrupt.');
  expect(
    viewerNamed(rig.loopback, 'Sam')
      .channels()
      .map((each) => each.id),
  ).not.toContain(message.channelId);
});

it('lists messages newest first, before and after one', async () => {
  const channel = await rig.guild.channels.create({ name: 'history' });
  const sent = [await channel.send('1'), await channel.send('2'), await channel.send('3')];
  const listed = async (options: object) =>
    [...(await channel.messages.fetch(options)).values()].map((each) => each.content);
  expect(await listed({ limit: 2 })).toEqual(['3', '2']);
  expect(await listed({ before: sent[2]?.id })).toEqual(['2', '1']);
  expect(await listed({ after: sent[0]?.id })).toEqual(['3', '2']);
});

it('limits the edits of a message over an hour old (30046)', async () => {
  const message = await rig.channel.send('ticker');
  clock.move(3_600_001);
  const edit = () =>
    fetch(`${rig.loopback.apiUrl}/v10/channels/${rig.channel.id}/messages/${message.id}`, {
      ...{ method: 'PATCH', body: JSON.stringify({ content: 'tock' }) },
      headers: { authorization: `Bot ${rig.loopback.token}`, 'content-type': 'application/json' },
    });
  const answers = [await edit(), await edit(), await edit(), await edit()];
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 429]);
  expect(await answers[3]?.json()).toMatchObject({ code: 30_046 });
});

it.runIf(openapiIsThere)('sent nothing that the OpenAPI document does not allow', () => {
  expect(held.violations).toEqual([]);
  expect(held.checked()).toBeGreaterThan(10);
});
