// Faults of the gateway, through the real client: doors that stay shut, close codes, a line that is dead but open, and
// packets that no Discord should send.
import { once } from 'node:events';
import { get } from 'node:http';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRig, type Rig, viewerNamed } from '../client.ts';

let rig: Rig;

beforeEach(async () => {
  rig = await openRig({ heartbeatIntervalMs: 200 });
});

afterEach(() => rig.close());

const another = () => new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: rig.loopback.apiUrl } });

it('shuts the door with a close code once somebody identifies', async () => {
  const end = rig.loopback.gateway.refuse({ code: 4014 });
  const client = another();
  await expect(client.login(rig.loopback.token)).rejects.toThrow(/disallowed intents/i);
  await client.destroy();
  end();
  const later = another();
  await later.login(rig.loopback.token);
  await later.destroy();
});

it('refuses the WebSocket itself, while those inside stay', async () => {
  const end = rig.loopback.gateway.refuse({ status: 503 });
  const upgrade = {
    ...{ connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' },
    'sec-websocket-key': Buffer.alloc(16).toString('base64'),
  };
  const asked = get(`${rig.loopback.url}/gateway`, { headers: upgrade });
  const [answer] = await once(asked, 'response');
  answer.resume();
  expect(answer.statusCode).toBe(503);
  expect(rig.loopback.gateway.connections).toBe(1);
  const resumed = once(rig.client, Events.ShardResume);
  rig.loopback.gateway.cutConnections(1006);
  end();
  await resumed;
}, 20_000);

it.each([4004, 4014])('closes with %d, after which the client does not come back', async (code) => {
  const closed = once(rig.client, Events.ShardDisconnect);
  rig.loopback.gateway.cutConnections(code);
  expect((await closed)[0].code).toBe(code);
});

it('falls silent: a client that hears no heartbeat comes back and misses nothing', async () => {
  await rig.client.application.commands.set([{ name: 'market', description: 'The market' }]);
  const resumed = once(rig.client, Events.ShardResume);
  const used = once(rig.client, Events.InteractionCreate);
  rig.loopback.gateway.fallSilent();
  const outcome = viewerNamed(rig.loopback, 'Robin').command({ channelId: rig.channel.id, name: 'market' });
  await resumed;
  await (await used)[0].reply('open');
  expect(await outcome).toMatchObject({ state: 'done' });
}, 20_000);

it('sends any packet, with a null where there never was one', async () => {
  const heard = once(rig.client, Events.Raw);
  rig.client.on(Events.Error, () => undefined);
  rig.loopback.gateway.send('TYPING_START', { channel_id: null, user_id: null }, null);
  expect((await heard)[0]).toMatchObject({ t: 'TYPING_START', d: { channel_id: null } });
});
