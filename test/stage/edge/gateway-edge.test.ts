// The gateway's bad days, with the real client: packets that lack what they always had, a gateway that takes no
// connection, and goodbyes that are for good, or only look so.

import { GatewayCloseCodes as Close, Events, GatewayOpcodes as Op } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadToken } from '../../../src/stage/client/bad-token.ts';
import { makeClient } from '../../../src/stage/client/client.ts';
import { DiscordUnreachable } from '../../../src/stage/client/discord-unreachable.ts';
import { GatewayRefused } from '../../../src/stage/client/gateway-refused.ts';
import { logIn } from '../../../src/stage/client/log-in.ts';
import { Rig } from '../rig.ts';
import { json, Meddler } from './meddler.ts';

let rig: Rig;
let refused: Promise<Error>;

beforeEach(async () => {
  let tell: (why: Error) => void = () => undefined;
  refused = new Promise((resolve) => {
    tell = resolve;
  });
  rig = await new Rig({ stage: { onRefused: (why) => tell(why) } }).open();
});
afterEach(() => rig.close());

const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => void setTimeout(resolve, 10));
};
const logged = (text: string) => rig.logged.filter(({ msg }) => String(msg).includes(text));
const isHeard = async (): Promise<void> => {
  const done = await rig.viewer(1).command({ channelId: rig.channel('general'), name: 'help' });
  expect(done.state).toBe('done');
};

describe('a packet that lacks what it always had', () => {
  it.each<[string, string, unknown]>([
    ['a channel without a type', 'CHANNEL_CREATE', null],
    ['a channel of nothing', 'CHANNEL_UPDATE', { id: null, guild_id: null, type: null }],
    ['a server without roles', 'GUILD_UPDATE', { id: '1', roles: null }],
    ['a server that is nothing', 'GUILD_CREATE', null],
    ['a server of nulls', 'GUILD_CREATE', { id: '9', unavailable: false, channels: [null], roles: [null] }],
    ['a role that is nothing', 'GUILD_ROLE_UPDATE', { guild_id: '1', role: null }],
    ['a member that is nobody', 'GUILD_MEMBER_UPDATE', { guild_id: '1', user: null }],
    ['an interaction of nothing', 'INTERACTION_CREATE', null],
    ['an interaction without data', 'INTERACTION_CREATE', { id: '5', type: 2, data: null, user: null }],
    [
      'a button without an id',
      'INTERACTION_CREATE',
      { id: '5', type: 3, data: { custom_id: null, component_type: 2 } },
    ],
    ['a thread of nothing', 'THREAD_CREATE', null],
    ['a deletion of nothing', 'GUILD_DELETE', null],
  ])('%s is lost, and nothing else', async (_, type, data) => {
    rig.loopback.gateway.send(type, data);
    await isHeard();
    for (const { msg } of rig.logged) expect(String(msg)).not.toContain('an interaction failed');
  });

  it('is named in the log by its kind and its server, without what it held', async () => {
    const secret = 'whatever a member wrote';
    const data = { id: rig.guild, roles: 7, name: secret, emojis: 7, stickers: 7 };
    rig.loopback.gateway.send('GUILD_UPDATE', data);
    await isHeard();
    const [line] = logged('malformed and is lost');
    expect(line).toMatchObject({ type: 'GUILD_UPDATE', guild: rig.guild });
    expect(JSON.stringify(line)).not.toContain(secret);
  });

  it.each([
    ['a hello', { op: Op.Hello, d: null, s: null, t: null }],
    ['an invalid session', { op: Op.InvalidSession, d: null, s: null, t: null }],
    ['a welcome', { op: Op.Dispatch, d: null, s: 1, t: 'READY' }],
  ])('and is %s: the connection begins anew', async (_, frame) => {
    rig.loopback.gateway.sayFrame(frame);
    await until(() => logged('malformed and is lost').length > 0);
    await until(() => rig.loopback.gateway.connections === 0);
    await until(() => rig.loopback.gateway.connections === 1);
    await isHeard();
  });
});

it('a flood of malformed packets is survived as one is', async () => {
  for (let count = 0; count < 5; count++) {
    rig.loopback.gateway.sayFrame({ op: Op.Hello, d: null, s: null, t: null });
    rig.loopback.gateway.sayFrame({ op: Op.InvalidSession, d: null, s: null, t: null });
  }
  await until(() => rig.loopback.gateway.connections === 0);
  await until(() => rig.loopback.gateway.connections === 1);
  await isHeard();
});

it('an address to resume at that is none is left for the known one', async () => {
  const welcome = { session_id: 'x', resume_gateway_url: 'nowhere', guilds: [], user: {}, application: {} };
  rig.loopback.gateway.sayFrame({ op: Op.Dispatch, s: 99, t: 'READY', d: welcome });
  await new Promise((resolve) => void setTimeout(resolve, 50));
  rig.loopback.gateway.cutConnections();
  await until(() => logged('could not begin').length > 0);
  await until(() => rig.loopback.gateway.connections === 1);
  await isHeard();
});

describe('a goodbye for good', () => {
  it.each([
    [Close.DisallowedIntents, GatewayRefused, /may not have the intent/],
    [Close.InvalidIntents, GatewayRefused, /bring Bullpen up to date/],
    [Close.InvalidShard, GatewayRefused, /SHARDS=0,1 SHARD_COUNT=4/],
    [Close.ShardingRequired, GatewayRefused, /too many servers/],
    [Close.AuthenticationFailed, BadToken, /DISCORD_TOKEN/],
  ])('%s is believed the second time, in one sentence', async (code, kind, sentence) => {
    rig.loopback.gateway.refuse({ code });
    rig.loopback.gateway.cutConnections(code);
    const why = await refused;
    expect(why).toBeInstanceOf(kind);
    expect(why.message).toMatch(sentence);
  });

  it('that comes once, in passing, costs nothing', async () => {
    rig.loopback.gateway.cutConnections(Close.DisallowedIntents);
    await until(() => rig.loopback.gateway.connections === 0);
    await until(() => rig.loopback.gateway.connections === 1);
    await isHeard();
    expect(await Promise.race([refused, 'nobody said so'])).toBe('nobody said so');
  });
});

describe('at the door', () => {
  const enter = (apiUrl: string) => {
    const { log, clock } = rig.stageOptions();
    const { signal } = new AbortController();
    const client = makeClient({ apiUrl, log });
    return { client, inside: logIn(client, { token: rig.loopback.token, clock, log, signal }) };
  };

  it('a goodbye for good is one sentence', async () => {
    rig.loopback.gateway.refuse({ code: Close.DisallowedIntents });
    await expect(enter(rig.loopback.apiUrl).inside).rejects.toThrow(/may not have the intent/);
  });

  it('a gateway that takes no connection is asked less and less often, and the log says so', async () => {
    const meddler = await Meddler.open(rig.loopback.url);
    const limit = { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 1 };
    meddler.rule = ({ path }) =>
      path === '/gateway/bot'
        ? json(200, { url: 'ws://127.0.0.1:9', shards: 1, session_start_limit: limit })
        : 'pass';
    const { client, inside } = enter(meddler.apiUrl);
    inside.catch(() => undefined);
    const tries: number[] = [];
    client.on(Events.ShardReconnecting, () => void tries.push(Date.now()));
    await until(() => logged('takes no connection').length >= 2);
    const [first, second] = logged('takes no connection').map(({ waitMs }) => Number(waitMs));
    expect(second).toBeGreaterThan(Number(first));
    expect(tries.length).toBeLessThanOrEqual(4);
    await client.destroy();
    await meddler.close();
  });

  it('Discord in trouble is waited for', async () => {
    const meddler = await Meddler.open(rig.loopback.url);
    let left = 6;
    meddler.rule = ({ path }) =>
      path === '/gateway/bot' && left-- > 0 ? json(503, { message: 'oh' }) : 'pass';
    const { client, inside } = enter(meddler.apiUrl);
    const waiting = setInterval(() => rig.clock.advance(60_000), 200);
    await inside;
    clearInterval(waiting);
    expect(logged('does not let the bot in yet').length).toBeGreaterThan(0);
    await client.destroy();
    await meddler.close();
  }, 30_000);

  it.each([
    [
      'an address without /api',
      (url: string) => url,
      /not Discord's API .*DISCORD_API=https:\/\/discord\.com\/api/,
    ],
    ['an address with a version', (url: string) => `${url}/api/v10`, /without version/],
    ['a page', (url: string) => `${url}/nothing/there`, /not Discord's API/],
  ])('%s is told in one sentence', async (_, address, sentence) => {
    await expect(enter(address(rig.loopback.url)).inside).rejects.toThrow(sentence);
  });

  it('https to where http is spoken is told in one sentence', async () => {
    const { inside } = enter(rig.loopback.apiUrl.replace('http:', 'https:'));
    await expect(inside).rejects.toThrow(DiscordUnreachable);
    await expect(inside).rejects.toThrow(/begin the address with http:/);
  });
});
