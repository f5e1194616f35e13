// Other websites, and names that were pointed at this machine: none gets a word or a picture of a rehearsal, and none can act.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, openLoopback } from '../../../src/rehearsal/loopback.ts';
import { dot, logIn } from '../client.ts';
import { ask, knock, write } from './stranger.ts';

let loopback: Loopback;
let port: string;
let pagePath: string;
let picturePath: string;

beforeAll(async () => {
  loopback = await openLoopback({ rateLimits: 'off' });
  port = new URL(loopback.url).port;
  pagePath = `/page/ws?key=${loopback.pageKey}`;
  const client = await logIn(loopback);
  const channel = await client.channels.fetch(loopback.viewers[0]?.channels()[0]?.id ?? '');
  if (!channel?.isSendable()) throw new Error('There is no channel to post in.');
  const sent = await channel.send({ files: [{ attachment: dot, name: 'a.png' }] });
  picturePath = new URL(sent.attachments.first()?.url ?? '').pathname;
  await client.destroy();
});

afterAll(() => loopback.close());

/** One door each: the page, its sockets, the API, a picture. */
const doors = (): readonly string[] => ['/', '/api/v10/gateway/bot', '/api/v10/gateway', picturePath];
const authorization = (): string => `Bot ${loopback.token}`;

describe('a name that was pointed at this machine', () => {
  const foreign = (): readonly string[] => [
    `evil.example:${port}`,
    'evil.example',
    `evil.example.:${port}`,
    `localhost.evil.example:${port}`,
    `127.0.0.1.evil.example:${port}`,
    `127.0.0.1@evil.example:${port}`,
    `evil.example#127.0.0.1:${port}`,
    `localhost.:${port}`,
    `0.0.0.0:${port}`,
    `[::]:${port}`,
    `127.0.0.2:${port}`,
    `2130706433:${port}`,
    'localhost:1',
    'localhost',
    `127.0.0.1:${port}0`,
    `127.0.0.1:${port},evil.example`,
  ];

  it('gets no page, no picture, and nothing of the API, not even with the token', async () => {
    for (const host of foreign()) {
      for (const path of doors()) {
        const said = await ask(loopback.url, { path, headers: { host, authorization: authorization() } });
        expect([host, path, said.status]).toEqual([host, path, 403]);
        expect(said.text).not.toContain(loopback.pageKey);
      }
    }
  });

  it('opens no socket', async () => {
    for (const host of foreign()) {
      expect([host, await knock(loopback.url, { path: pagePath, headers: { host } })]).toEqual([host, 403]);
      expect([host, await knock(loopback.url, { path: '/gateway', headers: { host } })]).toEqual([host, 403]);
    }
  });

  it('is told which address is right', async () => {
    const said = await ask(loopback.url, { headers: { host: `evil.example:${port}` } });
    expect(said.text).toContain(`http://127.0.0.1:${port}`);
    const api = await ask(loopback.url, { path: '/api/v10/gateway', headers: { host: 'evil.example' } });
    expect(JSON.parse(api.text)).toMatchObject({ code: 0, message: expect.stringContaining('127.0.0.1') });
  });

  it('does not get in by a header that a proxy would set', async () => {
    const host = `evil.example:${port}`;
    const own = `127.0.0.1:${port}`;
    const headers = { host, 'x-forwarded-host': own, forwarded: `host=${own}`, 'x-original-host': own };
    expect((await ask(loopback.url, { headers })).status).toBe(403);
  });

  it('is refused without any name', async () => {
    expect(await write(loopback.url, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 403/);
    expect(await write(loopback.url, 'GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400/);
  });

  it.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])('is not %s', async (name) => {
    const headers = { host: `${name}:${port}` };
    expect((await ask(loopback.url, { headers })).status).toBe(200);
    expect(await knock(loopback.url, { path: pagePath, headers })).toBe(101);
    expect(await knock(loopback.url, { path: '/gateway', headers })).toBe(101);
  });
});

describe('another website', () => {
  const origins = (): readonly string[] => [
    'https://evil.example',
    `http://evil.example:${port}`,
    'http://localhost:3000',
    `https://127.0.0.1:${port}`,
    'http://127.0.0.1',
    'null',
    '',
    'file://',
    'chrome-extension://abcdef',
    `http://127.0.0.1:${port}.evil.example`,
    `http://127.0.0.1:${port}/`,
  ];

  it('gets nothing by HTTP, with the token or without', async () => {
    for (const origin of origins()) {
      for (const path of doors()) {
        const said = await ask(loopback.url, { path, headers: { origin, authorization: authorization() } });
        expect([origin, path, said.status]).toEqual([origin, path, 403]);
        expect(said.headers['access-control-allow-origin']).toBeUndefined();
      }
    }
  });

  it('opens no socket, even with the key', async () => {
    for (const origin of origins().filter((each) => each !== '')) {
      const headers = { origin };
      expect([origin, await knock(loopback.url, { path: pagePath, headers })]).toEqual([origin, 403]);
      expect([origin, await knock(loopback.url, { path: '/gateway', headers })]).toEqual([origin, 403]);
    }
  });

  it('is given no leave by a preflight', async () => {
    const headers = {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
      'access-control-request-private-network': 'true',
    };
    const said = await ask(loopback.url, { path: '/api/v10/gateway/bot', method: 'OPTIONS', headers });
    expect(said.status).toBe(403);
    expect(Object.keys(said.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    const own = { ...headers, origin: loopback.url };
    const asked = await ask(loopback.url, { path: '/api/v10/gateway/bot', method: 'OPTIONS', headers: own });
    expect([asked.status, asked.headers['access-control-allow-origin']]).toEqual([404, undefined]);
  });

  it.each(['cross-site', 'same-site', 'nonsense'])('puts nothing of it into its pages (%s)', async (site) => {
    for (const path of doors()) {
      const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors', authorization: authorization() };
      expect((await ask(loopback.url, { path, headers })).status).toBe(403);
    }
    const framed = {
      'sec-fetch-site': site,
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'iframe',
    };
    expect((await ask(loopback.url, { headers: framed })).status).toBe(403);
  });

  it('may hold a link to the page, and to nothing else', async () => {
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect((await ask(loopback.url, { headers })).status).toBe(200);
    expect((await ask(loopback.url, { method: 'POST', headers })).status).toBe(403);
    expect((await ask(loopback.url, { path: picturePath, headers })).status).toBe(403);
  });

  it('cannot frame the page or read what it embeds', async () => {
    for (const path of doors()) {
      const { headers } = await ask(loopback.url, { path });
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'x-frame-options': 'DENY',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      });
    }
    const policy = (await ask(loopback.url, {})).headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });
});
