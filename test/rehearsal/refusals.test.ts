// Requests that Discord refuses, a row per reason: status and code.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BareClient } from './bare-client.ts';

let bare: BareClient;
beforeAll(async () => {
  bare = await BareClient.open();
});
afterAll(() => bare.close());

describe('a webhook is refused when', () => {
  it('a channel has 15 already', async () => {
    const made = await bare.send('POST', `/guilds/${bare.loopback.guildId}/channels`, { name: 'hooks' });
    const path = `/channels/${made.json.id}/webhooks`;
    for (let n = 0; n < 15; n += 1)
      expect((await bare.send('POST', path, { name: `w${n}` })).status).toBe(200);
    const { status, json } = await bare.send('POST', path, { name: 'w15' });
    expect([status, json.code]).toEqual([400, 30_007]);
  });
});

describe('a request is refused with', () => {
  const rows: readonly [
    code: number,
    status: number,
    why: string,
    request: () => Promise<{ status: number; json: { code: number } }>,
  ][] = [
    [0, 401, 'a wrong token', () => bare.send('GET', '/users/@me', undefined, 'wrong')],
    [0, 404, 'a path that is none', () => bare.send('GET', '/nowhere')],
    [10_003, 404, 'an unknown channel', () => bare.send('GET', '/channels/1')],
    [10_004, 404, 'an unknown guild', () => bare.send('GET', '/guilds/1')],
    [10_008, 404, 'an unknown message', () => bare.send('GET', `${bare.messages}/1`)],
    [10_015, 404, 'an unknown webhook', () => bare.send('POST', '/webhooks/1/x', { content: 'x' })],
    [
      50_027,
      401,
      'a wrong webhook token',
      () => bare.send('POST', `/webhooks/${bare.hook.id}/x`, { content: 'x' }),
    ],
    [
      10_062,
      404,
      'an unknown interaction',
      () => bare.send('POST', '/interactions/1/x/callback', { type: 5 }),
    ],
    [
      10_063,
      404,
      'an unknown command',
      () => bare.send('GET', `/applications/${bare.loopback.applicationId}/commands/1`),
    ],
    [50_006, 400, 'an empty message', () => bare.send('POST', bare.messages, {})],
    [50_006, 400, 'a message of blanks', () => bare.send('POST', bare.messages, { content: ' \n ' })],
    [
      50_013,
      403,
      'a permission the application lacks',
      async () => {
        const asked = { permission_overwrites: [{ id: bare.loopback.guildId, type: 0, deny: '1024' }] };
        return bare.send('PATCH', `/channels/${bare.channelId}`, asked);
      },
    ],
  ];
  it.each(rows)('%i (%i) for %s', async (code, status, _why, request) => {
    const answer = await request();
    expect([answer.status, answer.json.code]).toEqual([status, code]);
  });

  it('50109 (400) for a body that is no JSON', async () => {
    const response = await fetch(`${bare.loopback.apiUrl}/v10${bare.messages}`, {
      method: 'POST',
      headers: { authorization: `Bot ${bare.loopback.token}`, 'content-type': 'application/json' },
      body: '{',
    });
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ code: 50_109 }),
    ]);
  });

  it('50001 (403) where the application cannot see the channel', async () => {
    const made = await bare.send('POST', `/guilds/${bare.loopback.guildId}/channels`, {
      name: 'hidden',
      permission_overwrites: [{ id: bare.loopback.guildId, type: 0, deny: '1024' }],
    });
    const answer = await bare.send('POST', `/channels/${made.json.id}/messages`, { content: 'x' });
    expect([answer.status, answer.json.code]).toEqual([403, 50_001]);
  });
});

it('answers a repeated nonce with the message it made', async () => {
  const body = { content: 'once', nonce: 'n1', enforce_nonce: true };
  const [first, second] = [
    await bare.send('POST', bare.messages, body),
    await bare.send('POST', bare.messages, body),
  ];
  expect(second.json.id).toBe(first.json.id);
});
