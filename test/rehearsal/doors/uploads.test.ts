// Bodies: who may not speak is refused before a byte of the body is read, and what is no body that Discord takes is
// refused in Discord's shape, never as a fault.
import { connect } from 'node:net';
import { setTimeout as later } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Loopback, openLoopback } from '../../../src/rehearsal/loopback.ts';
import { ask } from './stranger.ts';

const MIB = 1024 * 1024;

let loopback: Loopback;
let path: string;
const faults: unknown[] = [];

beforeAll(async () => {
  loopback = await openLoopback({ rateLimits: 'off', onFault: (error) => faults.push(error) });
  const channel = loopback.viewers[0]?.channels().find(({ type }) => type === 0);
  path = `/api/v10/channels/${channel?.id}/messages`;
});

afterAll(() => loopback.close());

const multipart = (boundary = 'b'): string => `multipart/form-data; boundary=${boundary}`;
const bot = (): Record<string, string> => ({ authorization: `Bot ${loopback.token}` });

/** Sends the head of a request alone, and resolves with the status line that comes back all the same. */
function headAlone(target: string, headers: Readonly<Record<string, string>>): Promise<string> {
  const { host, hostname, port } = new URL(loopback.url);
  const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () =>
      socket.write(`POST ${target} HTTP/1.1\r\n${lines.join('')}\r\n`),
    );
    socket.on('data', (data) => {
      resolve(String(data).split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.on('error', () => resolve(''));
    socket.on('close', () => resolve(''));
  });
}

describe('an upload by nobody', () => {
  it.each([
    ['a channel', () => path, '401'],
    ['a webhook that is not', () => '/api/v10/webhooks/1/token', '404'],
    ['an interaction that is not', () => '/api/v10/interactions/1/token/callback', '404'],
    ['a follow-up of none', () => `/api/v10/webhooks/${loopback.applicationId}/token`, '401'],
    ['nowhere', () => '/nowhere', '404'],
    ['the page', () => '/', '404'],
  ])('to %s is refused before its body', async (_where, target, status) => {
    for (const type of [multipart(), 'application/json', 'text/plain']) {
      const headers = { 'content-type': type, 'content-length': String(31 * MIB) };
      expect(await headAlone(target(), headers)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
      const chunked = { 'content-type': type, 'transfer-encoding': 'chunked' };
      expect(await headAlone(target(), chunked)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    }
  });

  it('costs next to no memory, twelve of 31 MB at once', async () => {
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const before = process.memoryUsage();
    let peakBytes = 0;
    const watch = setInterval(() => {
      const { arrayBuffers, heapUsed } = process.memoryUsage();
      peakBytes = Math.max(peakBytes, arrayBuffers - before.arrayBuffers, heapUsed - before.heapUsed);
    }, 5);
    const { hostname, port, host } = new URL(loopback.url);
    const head = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: ${multipart()}\r\ncontent-length: ${31 * MIB}\r\n\r\n`;
    const opening = '--b\r\ncontent-disposition: form-data; name="files[0]"; filename="a"\r\n\r\n';
    await Promise.all(
      Array.from({ length: 12 }, async () => {
        const socket = connect(Number(port), hostname);
        socket.on('error', () => undefined);
        socket.setMaxListeners(0);
        socket.resume();
        socket.write(head + opening);
        for (let sent = 0; sent < 30 * MIB && !socket.destroyed; sent += chunk.length) {
          if (!socket.write(chunk)) {
            await Promise.race([
              new Promise((resolve) => socket.once('drain', resolve)),
              new Promise((resolve) => socket.once('close', resolve)),
              later(200),
            ]);
          }
        }
        socket.destroy();
      }),
    );
    clearInterval(watch);
    // All of it would be 372; what the senders of this very process have in hand counts too.
    expect(peakBytes).toBeLessThan(120 * MIB);
  });
});

describe('an upload by the application', () => {
  const post = (headers: Readonly<Record<string, string>>, body: string | Buffer) =>
    ask(loopback.url, { path, method: 'POST', headers: { ...bot(), ...headers }, body });
  const part = (disposition: string, body: string | Buffer = 'x'): Buffer =>
    Buffer.concat([
      Buffer.from(`--b\r\ncontent-disposition: form-data; ${disposition}\r\n\r\n`),
      Buffer.from(body),
      Buffer.from('\r\n'),
    ]);
  const end = Buffer.from('--b--\r\n');
  const file = (index: number, bytes: number): Buffer =>
    part(`name="files[${index}]"; filename="${index}.bin"`, Buffer.alloc(bytes));

  it.each([
    ['no boundary', 'multipart/form-data', 'x'],
    ['an empty boundary', 'multipart/form-data; boundary=', 'x'],
    ['a boundary that never comes', multipart(), 'hello'],
    ['nothing at all', multipart(), ''],
    ['no end', multipart(), part('name="payload_json"', '{}').toString()],
    ['a head that breaks off', multipart(), '--b\r\ncontent-disp'],
    ['a head that is none', multipart(), '--b\r\n\u0000\u0001: x\r\n\r\n--b--\r\n'],
    ['no name', multipart(), `${part('filename="a"')}--b--\r\n`],
    ['JSON that is none', multipart(), `${part('name="payload_json"', '{')}--b--`],
    ['the name of a prototype', multipart(), `${part('name="__proto__"')}${part('name="constructor"')}--b--`],
    ['an unknown multipart', 'multipart/mixed; boundary=b', `${part('name="a"')}--b--`],
    ['a type that is none', 'nonsense', '{}'],
    ['a type of control characters', 'multipart/form-data; boundary="b', '--b--'],
  ])('with %s is a 400 in the shape of Discord', async (_what, type, body) => {
    const { status, text } = await post({ 'content-type': type }, body);
    expect(status).toBe(400);
    expect(JSON.parse(text)).toEqual({
      code: expect.any(Number),
      message: expect.any(String),
      ...(text.includes('"errors"') ? { errors: expect.anything() } : {}),
    });
    expect(text).not.toMatch(/FST_|stack|\/src\//);
  });

  it('of any bytes is never a fault', async () => {
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ maxLength: 200, unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(bytes, fc.boolean(), async (noise, framed) => {
        const raw = Buffer.from(noise as Uint8Array);
        const body = framed ? Buffer.concat([part('name="payload_json"', raw), end]) : raw;
        const { status } = await post({ 'content-type': multipart() }, body);
        expect([status, faults]).toEqual([400, []]);
      }),
      { numRuns: 150 },
    );
  });

  it('of a file over 10 MiB, of 25 MiB in all, or of more than ten files is refused with its code', async () => {
    const type = { 'content-type': multipart() };
    const large = await post(type, Buffer.concat([file(0, 10 * MIB + 1), end]));
    expect([large.status, JSON.parse(large.text).code]).toEqual([413, 40005]);
    const many = await post(type, Buffer.concat([...[0, 1, 2].map((each) => file(each, 9 * MIB)), end]));
    expect([many.status, JSON.parse(many.text).code]).toEqual([413, 40005]);
    const eleven = await post(
      type,
      Buffer.concat([...Array(11).keys()].map((each) => file(each, 1)).concat(end)),
    );
    expect([eleven.status, JSON.parse(eleven.text).code]).toEqual([400, 30015]);
    const fields = [...Array(500).keys()].map((each) => part(`name="f${each}"`));
    expect((await post(type, Buffer.concat([...fields, end]))).status).toBe(400);
    const json = await post({ 'content-type': 'application/json' }, Buffer.alloc(26 * MIB, ' '));
    expect([json.status, JSON.parse(json.text).code]).toEqual([413, 40005]);
    expect(faults).toEqual([]);
  });

  it('of 25 MiB in pieces of unknown length ends there', async () => {
    const { port, hostname, host } = new URL(loopback.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => undefined);
    const said = new Promise<string>((resolve) => socket.on('data', (data) => resolve(String(data))));
    const head = { host, ...bot(), 'content-type': multipart(), 'transfer-encoding': 'chunked' };
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
    const piece = (bytes: Buffer): Buffer =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]);
    for (const index of [0, 1, 2, 3]) socket.write(piece(file(index, 9 * MIB)));
    expect(await said).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  it('is taken where it is right', async () => {
    const body = Buffer.concat([part('name="payload_json"', '{"content":"hello"}'), file(0, 9 * MIB), end]);
    expect((await post({ 'content-type': multipart() }, body)).status).toBe(200);
  });
});
