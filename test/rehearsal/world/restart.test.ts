// The world survives the process: what a client was answered is there after a restart, pictures and webhooks included.

import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Events } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLoopback } from '../../../src/rehearsal/loopback.ts';
import { openSqliteStore } from '../../../src/rehearsal/world/store/sqlite-store.ts';
import { dot, logIn, openRig, viewerNamed } from '../client.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loopback-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = () => join(folder, 'world.sqlite');

it('keeps channels, messages, pictures, webhooks, commands and buttons', async () => {
  const before = await openRig({ store: await openSqliteStore(file()) });
  await before.client.application.commands.set([{ name: 'odds', description: 'Odds' }]);
  const hook = await before.channel.createWebhook({ name: 'Alex (AI)', avatar: dot });
  const said = await hook.send({ content: 'Kept', files: [{ attachment: dot, name: 'a.png' }] });
  const vote = await before.channel.send({
    content: 'Vote',
    components: [{ type: 1, components: [{ type: 2, style: 1, label: 'One', custom_id: 'one' }] }],
  });
  // As after kill -9: nothing is closed, another process opens the same file.
  const after = await openLoopback({ store: await openSqliteStore(file()), rateLimits: 'off' });
  const client = await logIn(after);
  const robin = viewerNamed(after, 'Robin');
  expect([after.token, after.guildId]).toEqual([before.loopback.token, before.loopback.guildId]);
  expect(robin.commands().map((command) => command.name)).toEqual(['odds']);
  const messages = robin.messages(before.channel.id);
  expect(messages.map((message) => message.id)).toEqual([said.id, vote.id]);
  expect((await fetch(messages[0]?.attachments[0]?.url ?? '')).status).toBe(200);
  expect((await fetch(messages[0]?.author.avatarUrl ?? '')).headers.get('content-type')).toBe('image/png');
  const pressed = once(client, Events.InteractionCreate);
  const outcome = robin.press(vote.id, 'one');
  await (await pressed)[0].update({ content: 'Voted', components: [] });
  expect((await outcome).state).toBe('done');
  const webhooks = await client.guilds.cache.get(after.guildId)?.fetchWebhooks();
  expect(webhooks?.get(hook.id)?.token).toBe(hook.token);
  await client.destroy();
  await after.close();
  await before.close();
});

it('gives a world of old, whose token could be guessed, a new one that it keeps', async () => {
  const first = await openLoopback({ store: await openSqliteStore(file()) });
  const { botToken: _token, pageKey: _key, ...old } = first.world.chart;
  first.world.charts.put(old);
  await first.close();
  const second = await openLoopback({ store: await openSqliteStore(file()) });
  expect(second.token).not.toBe(first.token);
  await second.close();
  const third = await openLoopback({ store: await openSqliteStore(file()) });
  expect([third.token, third.pageKey]).toEqual([second.token, second.pageKey]);
  await third.close();
});

it('has its first guild prefer another language from a start that says so, and keeps it', async () => {
  const opened = async (options: { readonly locale?: string }): Promise<string | undefined> => {
    const loopback = await openLoopback({ store: await openSqliteStore(file()), ...options });
    const locale = loopback.world.guilds.get(loopback.guildId)?.preferredLocale;
    await loopback.close();
    return locale;
  };
  expect(await opened({})).toBe('en-US');
  expect(await opened({ locale: 'ja' })).toBe('ja');
  expect(await opened({})).toBe('ja');
});

it('tells of a folder that is not there in one sentence', async () => {
  await expect(openSqliteStore(join(folder, 'no', 'world.sqlite'))).rejects.toThrow(
    /Cannot open the rehearsal world/,
  );
});

it('tells of a record it cannot read in one sentence', async () => {
  const store = await openSqliteStore(file());
  await store.put('message:1', 'no record');
  await expect(openLoopback({ store })).rejects.toThrow(/unreadable record "message:1"/);
});

it('tells of a port that is taken in one sentence', async () => {
  const first = await openLoopback({});
  const port = Number(new URL(first.url).port);
  await expect(openLoopback({ port })).rejects.toThrow(`Port ${port} is taken`);
  await first.close();
});
