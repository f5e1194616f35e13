// The reverse proxy before several processes: HAProxy itself, with the very file, sends each guild to the process whose
// shards own it by Discord's rule.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownsGuild } from '../../src/host/config.ts';

const FILE = 'deploy/haproxy/haproxy.cfg';
const SHARDS = 16;
const EACH = 4;

function isThere(): boolean {
  try {
    execFileSync('haproxy', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('haproxy is not installed: its file was not tried (apt-get install haproxy)');
    return false;
  }
}

/** Says which process it is. */
async function listening(name: string): Promise<Server> {
  const server = createServer((request, response) => response.end(`${name} ${request.url}`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** It takes a moment to listen. */
async function answering(url: string): Promise<void> {
  const status = await fetch(url).then(
    (answer) => answer.status,
    () => 0,
  );
  if (status !== 200) await new Promise((resolve) => setTimeout(resolve, 20)).then(() => answering(url));
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const isWanted = process.env['REQUIRE_ALL_TESTS'] === '1';

describe.runIf(isWanted || isThere())('haproxy.cfg', () => {
  const servers: Server[] = [];
  let proxy: ChildProcess;
  let url = '';

  beforeAll(async () => {
    for (let at = 0; at < SHARDS / EACH; at += 1) servers.push(await listening(String(at)));
    const free = await listening('free');
    const port = portOf(free);
    await new Promise((resolve) => free.close(resolve));
    const text = servers.reduce(
      (left, server, at) => left.replace(`bullpen-${at}.bullpen:8080`, `127.0.0.1:${portOf(server)}`),
      readFileSync(FILE, 'utf8').replace('bind :8080', `bind 127.0.0.1:${port}`),
    );
    const file = join(mkdtempSync(join(tmpdir(), 'haproxy-')), 'haproxy.cfg');
    writeFileSync(file, text);
    execFileSync('haproxy', ['-c', '-f', file], { stdio: 'pipe' });
    proxy = spawn('haproxy', ['-f', file], { stdio: 'ignore' });
    url = `http://127.0.0.1:${port}`;
    await answering(url);
  }, 20_000);

  afterAll(async () => {
    proxy.kill();
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  });

  const sentTo = async (path: string): Promise<string> => (await fetch(`${url}${path}`)).text();

  it('sends a guild to the process of its shard, however it is asked for', async () => {
    const guild = fc.bigInt({ min: 10n ** 15n, max: 2n ** 63n - 1n }).map(String);
    const rest = fc.constantFrom('/socket?token=1', '/rewind?episode=2', '/pass');
    await fc.assert(
      fc.asyncProperty(guild, rest, fc.constantFrom('/live', ''), async (id, tail, prefix) => {
        const [process = ''] = (await sentTo(`${prefix}/${id}${tail}`)).split(' ');
        const ids = Array.from({ length: EACH }, (_, at) => Number(process) * EACH + at);
        expect(ownsGuild({ ids, count: SHARDS }, id)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('has the page from one, as it is the same in all', async () => {
    for (const path of ['/', '/live/?guild=613425648685547541', '/live/assets/main.js', '/?frame_id=1'])
      expect(await sentTo(path)).toBe(`0 ${path}`);
  });
});
