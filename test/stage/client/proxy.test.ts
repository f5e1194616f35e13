// DISCORD_API through a REST proxy that exists: several processes share one limit, and the bot plays behind it as it
// does without.

import { DefaultRestOptions } from 'discord.js';
import pino from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SeenRequest } from '../../../src/rehearsal/http/server.ts';
import { type Loopback, openLoopback } from '../../../src/rehearsal/loopback.ts';
import { openStage } from '../../../src/stage/bot-stage.ts';
import { DiscordRest } from '../../../src/stage/client/discord-rest.ts';
import { RestEdge } from '../../../src/stage/edge/rest-edge.ts';
import { Rig } from '../rig.ts';
import { RestProxy } from './rest-proxy.ts';

const closing: (() => Promise<void>)[] = [];
let requests: SeenRequest[] = [];
beforeEach(() => {
  requests = [];
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function discord(): Promise<Loopback> {
  const loopback = await openLoopback({ onRequest: (request) => requests.push(request) });
  closing.push(() => loopback.close());
  return loopback;
}

async function proxyTo(api: string, options = {}): Promise<RestProxy> {
  const proxy = await RestProxy.open(api, options);
  closing.push(() => proxy.close());
  return proxy;
}

/** The requests of one process of the bot. */
function process(api: string, token: string): DiscordRest {
  const edge = new RestEdge({
    ...{ send: DefaultRestOptions.makeRequest, steadyMs: () => performance.now() },
    wait: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
    ...{ log: pino({ level: 'silent' }), onTokenRefused: () => undefined },
  });
  const callers = { applicationId: () => undefined, onRequest: () => undefined };
  const rest = new DiscordRest({ api, makeRequest: edge.send }, callers);
  rest.setToken(token);
  closing.push(async () => {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  });
  return rest;
}

/** Two processes that write to one channel at the same time, more than its bucket holds. */
async function writeTogether(api: string, loopback: Loopback): Promise<readonly number[]> {
  const [channel] = loopback.viewers[0]?.channels() ?? [];
  const processes = [process(api, loopback.token), process(api, loopback.token)];
  const route = `/channels/${channel?.id}/messages` as const;
  // Each has learnt the bucket.
  for (const rest of processes) await rest.post(route, { body: { content: 'first' } });
  requests = [];
  await Promise.all(
    processes.flatMap((rest) => [1, 2, 3, 4].map((n) => rest.post(route, { body: { content: `${n}` } }))),
  );
  return requests
    .filter(({ method, path }) => method === 'POST' && path === route)
    .map(({ status }) => status);
}

it('without one, two processes run into the limit of a bucket that they share', async () => {
  const loopback = await discord();
  expect(await writeTogether(loopback.apiUrl, loopback)).toContain(429);
}, 60_000);

it('behind one, they share the bucket, and Discord refuses nothing', async () => {
  const loopback = await discord();
  const { apiUrl } = await proxyTo(loopback.apiUrl);
  const statuses = await writeTogether(apiUrl, loopback);
  expect(statuses).toHaveLength(8);
  expect(new Set(statuses)).toEqual(new Set([200]));
}, 60_000);

it('a proxy that refuses at once instead of waiting is waited for, and not taken for a ban', async () => {
  const loopback = await discord();
  const { apiUrl } = await proxyTo(loopback.apiUrl, { rejectOnRateLimit: () => true });
  const statuses = await writeTogether(apiUrl, loopback);
  expect(statuses.filter((status) => status === 200)).toHaveLength(8);
}, 60_000);

it('the bot sets up, speaks and answers through it', async () => {
  const rig = await new Rig().open();
  closing.push(() => rig.close());
  await rig.stage.close();
  const { apiUrl } = await proxyTo(rig.loopback.apiUrl);
  const stage = openStage({ ...rig.stageOptions(), apiUrl });
  closing.push(() => stage.close());
  stage.connect(rig.shows);
  await stage.start();
  const said = await rig.admin.command({ channelId: rig.channel('general'), name: 'help' });
  expect(said).toMatchObject({ state: 'done', ephemeral: true });
}, 60_000);
