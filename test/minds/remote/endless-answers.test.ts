// A server that sends without end, packed, in drops or in halves: reading stops, and no turn hangs on it.
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChatServer } from '../../../src/minds/remote/chat-server.ts';
import { brief, failure, KEY, limits, mindOf } from './asking.ts';
import { LoopbackServer } from './loopback-server.ts';

let server: LoopbackServer;
beforeEach(async () => {
  server = await new LoopbackServer().open();
});
afterEach(() => server.close());

const mind = (apiKey?: string) => mindOf(server, apiKey);

/** 200 MB of nothing, packed once and twice. */
const BOMB = gzipSync(Buffer.alloc(200e6));
const BOMB_IN_BOMB = gzipSync(BOMB);

/** Writes for as long as anybody reads. */
function pour(response: ServerResponse, letter: string): void {
  const chunk = letter.repeat(65_536);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

describe('a remote mind', () => {
  it.each<[string, (response: ServerResponse) => void, RegExp]>([
    ['a body without end', (response) => pour(response, 'x'), /sent more than 64 KB, so it was cut off/],
    ['blanks without end', (response) => pour(response, ' '), /more than 64 KB/],
    [
      'an answer that goes on for ever',
      (response) => {
        response.write('{"choices":[{"message":{"content":"{}"}}]}');
        pour(response, '\n');
      },
      /more than 64 KB/,
    ],
    [
      'a length that is too long',
      (response) => {
        response.writeHead(200, { 'content-length': 1e9 });
        pour(response, 'x');
      },
      /more than 64 KB/,
    ],
    [
      'a bomb',
      (response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end(BOMB);
      },
      /more than 64 KB/,
    ],
    [
      'a bomb in a bomb',
      (response) => {
        response.writeHead(200, { 'content-encoding': 'gzip, gzip' });
        response.end(BOMB_IN_BOMB);
      },
      /more than 64 KB/,
    ],
    [
      'what does not unpack',
      (response) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end('no gzip');
      },
      /broke off in the middle/,
    ],
    [
      'half an answer',
      (response) => {
        response.writeHead(200, { 'content-length': 1_000 });
        response.write('{"choices":', () => response.destroy());
      },
      /broke off in the middle/,
    ],
    [
      'an error without end',
      (response) => {
        response.writeHead(500);
        pour(response, 'x');
      },
      /answered 500/,
    ],
    [
      'a refusal of the schema without end',
      (response) => {
        response.writeHead(400);
        pour(response, 'x');
      },
      /answered 400/,
    ],
    [
      'a refusal that never ends its word',
      (response) => {
        response.writeHead(503);
        response.write('{"error":');
      },
      /answered 503\.$/,
    ],
  ])('stops reading %s, and the connection ends', async (_, mischief, why) => {
    const ends: Promise<unknown>[] = [];
    let sentBytes = 0;
    server.answer = (__, response) => {
      const { socket } = response;
      ends.push(
        new Promise((resolve) => socket?.on('close', resolve)).then(() => {
          sentBytes += socket?.bytesWritten ?? 0;
        }),
      );
      mischief(response);
    };
    const before = process.memoryUsage().arrayBuffers;
    const error = await failure(mind(KEY).decide(brief, limits()));
    expect([error.name, error.message]).toEqual(['RemoteFault', expect.stringMatching(why)]);
    if (String(why).includes('64 KB') || String(why).includes('answered')) await Promise.all(ends);
    expect(sentBytes).toBeLessThan(16e6);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64e6);
  });

  it('is late where an answer drips', async () => {
    const drips: NodeJS.Timeout[] = [];
    server.answer = (_, response) => {
      drips.push(setInterval(() => response.write(' '), 10));
    };
    const error = await failure(mind().decide(brief, limits(300)));
    for (const drip of drips) clearInterval(drip);
    expect([error.name, error.message]).toEqual(['TooLate', expect.stringContaining('deadline')]);
  });

  it('knows of no offers in a list without end', async () => {
    server.answer = (_, response) => pour(response, 'x');
    const offers = new ChatServer({ url: server.url, model: 'm' }).offers();
    expect((await failure(offers)).message).toMatch(/more than 4096 KB, so it was cut off/);
  });
});
