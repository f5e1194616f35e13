// A guild that is away for a while, through the real client: an outage, the application taken out and invited again;
// and a message that is made once although it was asked for twice.
import { once } from 'node:events';
import { Events } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HandClock, openRig, type Rig } from './client.ts';

let rig: Rig;
const clock = new HandClock();

beforeEach(async () => {
  rig = await openRig({ clock });
});

afterEach(() => rig.close());

it.each([
  ['unknownChannel', 10_003],
  ['missingAccess', 50_001],
] as const)('answers %s to everything in its channels while an outage lasts', async (answer, code) => {
  const hook = await rig.channel.createWebhook({ name: 'Alex (AI)' });
  const before = await rig.channel.send('before');
  const away = once(rig.client, Events.GuildUnavailable);
  await rig.loopback.outage(rig.guild.id, 'begins', answer);
  await away;
  const requests = [
    () => rig.channel.send('x'),
    () => hook.send('x'),
    () => before.edit('y'),
    () => rig.channel.fetchWebhooks(),
  ];
  for (const request of requests) await expect(request()).rejects.toMatchObject({ code });
  const back = once(rig.client, Events.GuildAvailable);
  await rig.loopback.outage(rig.guild.id, 'ends');
  await back;
  await hook.send('x');
  await before.edit('y');
});

it('takes the application out, and back into the same channels', async () => {
  await rig.channel.send('before');
  const left = once(rig.client, Events.GuildDelete);
  await rig.loopback.kick(rig.guild.id);
  expect((await left)[0].id).toBe(rig.guild.id);
  await expect(rig.client.rest.get(`/channels/${rig.channel.id}/messages`)).rejects.toMatchObject({
    ...{ status: 403, code: 50_001 },
  });
  await expect(rig.client.rest.get(`/guilds/${rig.guild.id}/channels`)).rejects.toMatchObject({
    code: 50_001,
  });
  const joined = once(rig.client, Events.GuildCreate);
  await rig.loopback.readmit(rig.guild.id);
  const [guild] = await joined;
  expect(guild.channels.cache.get(rig.channel.id)?.name).toBe('trading-floor');
  const there = await rig.channel.messages.fetch({ limit: 1 });
  expect([...there.values()].map(({ content }) => content)).toEqual(['before']);
});

it('makes one message of two with the same nonce, for some minutes', async () => {
  const say = async (content: string) =>
    (await rig.channel.send({ content, nonce: 'a.1.0', enforceNonce: true })).id;
  const first = await say('once');
  for (let n = 0; n < 40; n += 1) await rig.channel.send(`other ${n}`);
  clock.move(2 * 60_000);
  expect(await say('twice')).toBe(first);
  clock.move(2 * 60_000);
  expect(await say('again')).not.toBe(first);
});

it('makes a message as often as a webhook is asked, whatever the nonce', async () => {
  const hook = await rig.channel.createWebhook({ name: 'Alex (AI)' });
  const body = { content: 'x', nonce: 'b.1.0', enforce_nonce: true };
  const execute = () =>
    fetch(`${rig.loopback.apiUrl}/v10/webhooks/${hook.id}/${hook.token}?wait=true`, {
      ...{ method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
    }).then((answer) => answer.json() as Promise<{ id: string; nonce?: string }>);
  const [one, two] = [await execute(), await execute()];
  expect(one.id).not.toBe(two.id);
  expect(one.nonce).toBeUndefined();
});
