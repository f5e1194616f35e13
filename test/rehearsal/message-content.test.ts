// What an application without the intent MESSAGE_CONTENT reads: its own words and those that mention it, over HTTP and
// on the gateway; of what its webhooks said, the shell (discord-api-docs issue 5411).
import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { putMessage } from '../../src/rehearsal/world/messages.ts';
import { dot, openRig, type Rig, viewerNamed } from './client.ts';

let rig: Rig;
const files = [{ attachment: dot, name: 'dot.png' }];
const embeds = [{ description: 'An embed' }];
const components = [
  { type: 1, components: [{ type: 2 as const, style: 1 as const, label: 'Go', custom_id: 'go' }] },
];
const nothing = { content: '', embeds: [], components: [] };

beforeAll(async () => {
  rig = await openRig();
});

afterAll(() => rig.close());

const read = (id: string) => rig.channel.messages.fetch({ message: id, force: true, cache: false });
const shapeOf = (message: Awaited<ReturnType<typeof read>>) => ({
  ...{ content: message.content, embeds: message.embeds, components: message.components },
});

async function spoken() {
  const hook = await rig.channel.createWebhook({ name: 'Alex (AI)' });
  return { hook, said: await hook.send({ content: 'All in!', embeds, files, components }) };
}

it('withholds what its webhooks wrote, one by one and in a list', async () => {
  const { said } = await spoken();
  const one = await read(said.id);
  expect(shapeOf(one)).toEqual(nothing);
  expect(one.attachments.size).toBe(0);
  expect(one).toMatchObject({ webhookId: said.webhookId, author: { username: 'Alex (AI)' } });
  const [listed] = (await rig.channel.messages.fetch({ limit: 1 })).values();
  expect(listed?.content).toBe('');
});

it('shows it to whoever has the token of the webhook, and to the people in the channel', async () => {
  const { hook, said } = await spoken();
  const fetched = await hook.fetchMessage(said.id);
  expect(fetched.content).toBe('All in!');
  expect(fetched.attachments.size).toBe(1);
  const seen = await viewerNamed(rig.loopback, 'Sam').until(({ id }) => id === said.id);
  expect(seen.content).toBe('All in!');
});

it('leaves its own words, answers to interactions among them', async () => {
  const said = await rig.channel.send({ content: 'Rules', embeds, files, components });
  const own = await read(said.id);
  expect([own.content, own.embeds.length, own.attachments.size, own.components.length]).toEqual([
    ...['Rules', 1, 1, 1],
  ]);
  await rig.client.application.commands.set([{ name: 'market', description: 'The market' }]);
  const used = once(rig.client, Events.InteractionCreate);
  const outcome = viewerNamed(rig.loopback, 'Robin').command({ channelId: rig.channel.id, name: 'market' });
  await (await used)[0].reply('open');
  const { messageId } = await outcome;
  expect((await read(messageId ?? '')).content).toBe('open');
});

it('leaves what mentions it, and withholds what people write otherwise', async () => {
  const sam = viewerNamed(rig.loopback, 'Sam');
  const { world } = rig.loopback;
  const template = world.messages.get((await rig.channel.send('x')).id);
  if (template === undefined) throw new Error('the message is gone');
  const write = async (content: string, mentions: readonly string[]) => {
    const author = { id: sam.id, name: 'Sam', avatar: null, avatarUrl: null };
    const message = putMessage(world, { ...template, id: world.mint.next(), author, content, mentions });
    await world.commit();
    return (await read(message.id)).content;
  };
  expect(await write('psst', [])).toBe('');
  expect(await write('hey you', [world.applicationId])).toBe('hey you');
});

it('withholds on the gateway too', async () => {
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
  const client = new Client({ intents, rest: { api: rig.loopback.apiUrl } });
  const ready = once(client, Events.ClientReady);
  await client.login(rig.loopback.token);
  await ready;
  const heard: string[] = [];
  const both = new Promise<void>((resolve) => {
    client.on(Events.MessageCreate, ({ content }) => {
      heard.push(content);
      if (heard.length === 2) resolve();
    });
  });
  await spoken();
  await rig.channel.send({ content: 'The bell', flags: MessageFlags.SuppressNotifications });
  await both;
  expect(heard).toEqual(['', 'The bell']);
  await client.destroy();
});
