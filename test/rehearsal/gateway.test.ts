// The gateway through the real client: refused tokens and intents, resuming without missing anything, outages, shards.
import { once } from 'node:events';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRig, type Rig, viewerNamed } from './client.ts';

let rig: Rig;

beforeEach(async () => {
  rig = await openRig();
  await rig.client.application.commands.set([{ name: 'market', description: 'The market' }]);
});

afterEach(() => rig.close());

it('refuses a wrong token', async () => {
  const client = new Client({ intents: [], rest: { api: rig.loopback.apiUrl } });
  await expect(client.login('wrong')).rejects.toThrow(/token/i);
  await client.destroy();
});

it('refuses privileged intents', async () => {
  const client = new Client({
    intents: [GatewayIntentBits.MessageContent],
    rest: { api: rig.loopback.apiUrl },
  });
  await expect(client.login(rig.loopback.token)).rejects.toThrow(/disallowed intents/i);
  await client.destroy();
});

it('replays what was missed when a cut connection resumes', async () => {
  const resumed = once(rig.client, Events.ShardResume);
  const used = once(rig.client, Events.InteractionCreate);
  rig.loopback.gateway.cutConnections();
  const outcome = viewerNamed(rig.loopback, 'Robin').command({ channelId: rig.channel.id, name: 'market' });
  const [interaction] = await used;
  await interaction.reply('open');
  expect(await outcome).toMatchObject({ state: 'done' });
  await resumed;
});

it('lets the client come back when it is asked to reconnect', async () => {
  const resumed = once(rig.client, Events.ShardResume);
  rig.loopback.gateway.askToReconnect();
  await resumed;
  expect(rig.loopback.gateway.connections).toBe(1);
});

it('starts a new session when the old one is forgotten', async () => {
  const ready = once(rig.client, Events.ShardReady);
  rig.loopback.gateway.forgetSessions();
  rig.loopback.gateway.cutConnections();
  await ready;
}, 20_000);

it('says that a guild is unavailable, and when it is back', async () => {
  const away = once(rig.client, Events.GuildUnavailable);
  await rig.loopback.outage(rig.guild.id, 'begins');
  await away;
  await expect(rig.channel.send('x')).rejects.toMatchObject({ code: 10_003 });
  const back = once(rig.client, Events.GuildAvailable);
  await rig.loopback.outage(rig.guild.id, 'ends');
  await back;
  await rig.channel.send('x');
});

it('tells of guilds joined and left', async () => {
  const joined = once(rig.client, Events.GuildCreate);
  const guildId = await rig.loopback.addGuild({ name: 'Second' });
  const [guild] = await joined;
  expect([guild.id, guild.name]).toEqual([guildId, 'Second']);
  const left = once(rig.client, Events.GuildDelete);
  await rig.loopback.removeGuild(guildId);
  expect((await left)[0].id).toBe(guildId);
});

it('gives each shard its own guilds', async () => {
  for (const name of ['a', 'b', 'c']) await rig.loopback.addGuild({ name });
  const options = { intents: [GatewayIntentBits.Guilds], rest: { api: rig.loopback.apiUrl }, shardCount: 2 };
  const shards = [0, 1].map((shard) => new Client({ ...options, shards: [shard] }));
  await Promise.all(
    shards.map(async (client) => {
      const ready = once(client, Events.ClientReady);
      await client.login(rig.loopback.token);
      await ready;
    }),
  );
  const seen = shards.flatMap((client, shard) =>
    [...client.guilds.cache.keys()].map((id) => Number((BigInt(id) >> 22n) % 2n) === shard),
  );
  expect(seen).toEqual([true, true, true, true]);
  await Promise.all(shards.map((client) => client.destroy()));
});
