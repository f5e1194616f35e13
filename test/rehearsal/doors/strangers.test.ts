// Who does not belong to a rehearsal: other websites, names that were pointed at this machine, whoever holds no
// token and no key. None gets a word or a picture of it, and none can act.
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
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

describe('whoever has no key or token', () => {
  it.each(['/page/ws', '/page/ws?key=', '/page/ws?key=guess', '/page/ws?key=a&key=b', '/page/ws?viewer=1'])(
    'is nobody at %s',
    async (path) => {
      expect(await knock(loopback.url, { path })).toBe(403);
      expect(await knock(loopback.url, { path, headers: { origin: loopback.url } })).toBe(403);
      expect(await knock(loopback.url, { path, protocols: ['bullpen', loopback.pageKey] })).toBe(403);
    },
  );

  it('cannot make the token from what the page is told', async () => {
    const made = `${Buffer.from(loopback.applicationId).toString('base64url')}.loopback.token`;
    const headers = { authorization: `Bot ${made}` };
    expect((await ask(loopback.url, { path: '/api/v10/gateway/bot', headers })).status).toBe(401);
    const other = await openLoopback({});
    expect(other.token.split('.')[2]).not.toBe(loopback.token.split('.')[2]);
    expect(other.token).toMatch(/^[\w-]+\.[\w-]{6,}\.[\w-]{38,}$/);
    expect([other.pageKey === loopback.pageKey, other.pageKey.length >= 32]).toEqual([false, true]);
    await other.close();
    const page = await ask(loopback.url, {});
    expect(page.text).not.toContain(loopback.token);
  });

  it.each(['__proto__', 'constructor', '1&viewer=2', encodeURIComponent('"><script>')])(
    'is told that there is no viewer %s',
    async (viewer) => {
      const socket = new WebSocket(`${loopback.url.replace('http', 'ws')}${pagePath}&viewer=${viewer}`);
      const frames: unknown[] = [];
      socket.on('message', (data) => frames.push(JSON.parse(String(data))));
      await new Promise((resolve) => socket.on('close', resolve));
      expect(frames).toEqual([{ t: 'error', message: expect.stringContaining('There is no viewer') }]);
    },
  );

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5c..%5cpackage.json',
    '/attachments/1/1/..%2f..%2fpackage.json',
    '/avatars/..%2f..%2f/rehearsal.sqlite',
    '/.env',
    '/assets/',
    '//evil.example/',
  ])('finds no file at %s', async (path) => {
    const { status, text } = await ask(loopback.url, { path });
    expect([404, 400, 200]).toContain(status);
    expect(text).not.toMatch(/"dependencies"|SQLite format|index-/);
  });

  it.each(['/%zz', '/api/v10/%E0%A4%A', '/api/v10/channels/%00', '/attachments/%c0%af/1/2'])(
    'reads a refusal, not a fault, at %s',
    async (path) => {
      const { status, text } = await ask(loopback.url, { path });
      expect([400, 401, 404]).toContain(status);
      expect(text).not.toContain('FST_');
    },
  );

  it('cannot take the house down with frames', async () => {
    const sockets = Array.from({ length: 100 }, () => {
      const socket = new WebSocket(`${loopback.url.replace('http', 'ws')}/gateway`);
      socket.on('error', () => undefined);
      return socket;
    });
    const closed = sockets.map((socket) => new Promise((resolve) => socket.on('close', resolve)));
    for (const [index, socket] of sockets.entries()) {
      const nonsense = [
        'x'.repeat(5_000_000),
        '[]',
        '{"op":2,"d":{"token":"x","intents":1,"shard":[0,1.5]}}',
        `{"op":2,"d":${'['.repeat(2_000)}${']'.repeat(2_000)}}`,
        '{"op":6}',
        Buffer.from([0xff, 0xfe]),
      ];
      socket.on('open', () => socket.send(nonsense[index % nonsense.length] ?? ''));
      socket.on('message', () => undefined);
    }
    await Promise.all(closed.slice(0, 60));
    for (const socket of sockets) socket.terminate();
    expect((await ask(loopback.url, {})).status).toBe(200);
  });

  it.each(['/gateway', '/page/ws', '/%zz', '/nowhere', '/'])('keeps no connection at %s', async (path) => {
    const { hostname } = new URL(loopback.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\n\r\n',
    );
    const said: string[] = [];
    socket.on('data', (data) => said.push(String(data)));
    await new Promise((resolve) => socket.on('end', resolve));
    expect(said.join('')).toMatch(/^HTTP\/1\.1 40[03] /);
    socket.destroy();
  });

  it('holds no more than a few waiting sockets at the gateway', async () => {
    const sockets = Array.from(
      { length: 200 },
      () => new WebSocket(`${loopback.url.replace('http', 'ws')}/gateway`),
    );
    for (const socket of sockets) socket.on('error', () => undefined);
    await Promise.all(
      sockets.map((socket) => new Promise((resolve) => socket.on('message', resolve).on('close', resolve))),
    );
    await expect.poll(() => sockets.filter(({ readyState }) => readyState === 1).length).toBeLessThan(65);
    for (const socket of sockets) socket.terminate();
  });

  it('is told by the server itself that headers are too long', async () => {
    const line = await write(
      loopback.url,
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
    );
    expect(line).toMatch(/^HTTP\/1\.1 431/);
  });
});
