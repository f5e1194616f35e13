// Whoever holds no token and no key of a rehearsal: nobody at every door, who finds no file and keeps no connection.
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Loopback, openLoopback } from '../../../src/rehearsal/loopback.ts';
import { ask, knock, write } from './stranger.ts';

let loopback: Loopback;
let port: string;
let pagePath: string;
beforeAll(async () => {
  loopback = await openLoopback({ rateLimits: 'off' });
  port = new URL(loopback.url).port;
  pagePath = `/page/ws?key=${loopback.pageKey}`;
});
afterAll(() => loopback.close());

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
