// Answers to interactions are no part of the 50 requests a second: a rush of members waits for nothing of the show's, and
// the show for nothing of theirs. The limits of an interaction's own, and Discord's word on the whole, hold as ever.

import { type REST, Routes } from 'discord.js';
import { describe, expect, it, vi } from 'vitest';
import { DiscordRest } from '../../../src/stage/client/discord-rest.ts';

const APPLICATION = '100000000000000009';
const EDIT = (token: number) => Routes.webhookMessage(APPLICATION, `token${token}`, '@original');

interface Wire {
  readonly rest: REST;
  readonly sent: string[];
}

const callers = (application: string | undefined, onRequest = (): void => undefined) => ({
  applicationId: () => application,
  onRequest,
});

/** The real REST, and a wire on which everything goes well at once, but for what `says` says. */
function wire(says: (url: string) => Response | undefined = () => undefined, application?: string): Wire {
  const sent: string[] = [];
  const makeRequest = async (url: string) => {
    sent.push(url);
    return says(url) ?? new Response('{"id":"1"}', { headers: { 'content-type': 'application/json' } });
  };
  const rest = new DiscordRest({ api: 'http://discord.test/api', makeRequest }, callers(application));
  rest.setToken('a.good.token');
  return { rest, sent };
}

const limited = (headers: Readonly<Record<string, string>>): Response =>
  new Response('{"retry_after":0.2}', {
    status: 429,
    headers: { 'content-type': 'application/json', 'retry-after': '0.2', ...headers },
  });

describe('answers to interactions', () => {
  it('go out at once, hundreds of them, and leave the budget of the show as it is', async () => {
    const { rest, sent } = wire(undefined, APPLICATION);
    const all = Array.from({ length: 300 }, (_, number) =>
      rest.patch(EDIT(number), { body: {}, auth: false }),
    );
    await Promise.all(all);
    expect(sent).toHaveLength(300);
    expect(rest.globalRemaining).toBe(50);
    await rest.post(Routes.channelMessages('100000000000000001'), { body: {} });
    expect(rest.globalRemaining).toBe(49);
  });

  it('are not told to whoever counts what the shows ask for', async () => {
    let counted = 0;
    const makeRequest = async () =>
      new Response('{"id":"1"}', { headers: { 'content-type': 'application/json' } });
    const options = { api: 'http://discord.test/api', makeRequest };
    const rest = new DiscordRest(
      options,
      callers(APPLICATION, () => void counted++),
    );
    rest.setToken('a.good.token');
    await rest.patch(EDIT(1), { body: {}, auth: false });
    await rest.post(Routes.channelMessages('100000000000000001'), { body: {} });
    expect(counted).toBe(1);
  });

  it('are told from a webhook of a channel by the application, and from what the bot asks by its token', async () => {
    const { rest } = wire(undefined, APPLICATION);
    await rest.post(Routes.webhook('100000000000000001', 'token'), { body: {}, auth: false });
    await rest.get(Routes.webhook(APPLICATION));
    expect(rest.globalRemaining).toBe(48);
    const { rest: early } = wire();
    await early.patch(EDIT(1), { body: {}, auth: false });
    expect(early.globalRemaining).toBe(49);
  });

  it('are no more than a hundred at a time, and the first answers go before the edits', async () => {
    const waiting: { readonly url: string; readonly answer: () => void }[] = [];
    const rest = new DiscordRest(
      {
        api: 'http://discord.test/api',
        makeRequest: (url) =>
          new Promise((resolve) => waiting.push({ url, answer: () => resolve(new Response('{}')) })),
      },
      callers(APPLICATION),
    );
    const edits = Array.from({ length: 150 }, (_, number) =>
      rest.patch(EDIT(number), { body: {}, auth: false }),
    );
    await vi.waitFor(() => expect(waiting).toHaveLength(100));
    const first = rest.post(Routes.interactionCallback('100000000000000002', 'new'), {
      body: {},
      auth: false,
    });
    waiting[0]?.answer();
    await vi.waitFor(() => expect(waiting).toHaveLength(101));
    expect(waiting[100]?.url).toContain('/interactions/');
    while (waiting.length < 151) {
      for (const { answer } of waiting) answer();
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const { answer } of waiting) answer();
    await Promise.all([...edits, first]);
  });

  it('wait where Discord says so to one of them, and only that one', async () => {
    let refused = false;
    const { rest, sent } = wire((url) => {
      if (refused || !url.includes('token1/')) return undefined;
      refused = true;
      return limited({});
    }, APPLICATION);
    const startedMs = performance.now();
    const slow = rest.patch(EDIT(1), { body: {}, auth: false });
    await rest.patch(EDIT(2), { body: {}, auth: false });
    expect(performance.now() - startedMs).toBeLessThan(150);
    await slow;
    expect(performance.now() - startedMs).toBeGreaterThan(190);
    expect(sent).toHaveLength(3);
  });
});
