// What the monitoring's address answers, over real sockets, and to whom.

import { request } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { Monitor } from '../../src/metrics/monitor.ts';
import { type MonitorAddress, monitorAddressOf } from '../../src/metrics/monitor-address.ts';
import { MonitorAddressTaken } from '../../src/metrics/monitor-address-taken.ts';
import { openMonitorServer } from '../../src/metrics/monitor-server.ts';
import { numbersIn } from './numbers.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const opened = async (address: MonitorAddress, monitor = new Monitor({ version: '1', nowMs: () => 0 })) => {
  const server = await openMonitorServer(monitor, address);
  open.push(server);
  return server;
};
const LOCAL = { host: '127.0.0.1', port: 0 };

/** `fetch` lets nobody choose the Host. */
const statusFor = (url: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    })
      .on('error', reject)
      .end();
  });

it('has numbers, lives, and says why it does not serve yet', async () => {
  const { url } = await opened(LOCAL);
  const metrics = await fetch(`${url}/metrics`);
  expect(metrics.headers.get('content-type')).toContain('version=0.0.4');
  const numbers = numbersIn(await metrics.text());
  expect(numbers.get('bullpen_build_info{version="1"}')).toBe(1);
  expect([...numbers.keys()]).toContain('nodejs_eventloop_lag_p99_seconds');
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const ready = await fetch(`${url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { ready: false, because: ['starting'] }]);
  expect((await fetch(`${url}/`)).status).toBe(404);
  expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404);
});

it('answers no website that calls this machine by a name of its own', async () => {
  const { url } = await opened(LOCAL);
  expect(await statusFor(`${url}/metrics`, 'evil.example')).toBe(403);
  expect(await statusFor(`${url}/metrics`, 'localhost:9464')).toBe(200);
  const wide = await opened({ host: '0.0.0.0', port: 0 });
  const port = new URL(wide.url).port;
  expect(await statusFor(`http://127.0.0.1:${port}/metrics`, 'bullpen-0.bullpen')).toBe(200);
});

it('an address that is taken is one sentence', async () => {
  const { url } = await opened(LOCAL);
  const port = Number(new URL(url).port);
  const taken = openMonitorServer(new Monitor({ version: '1', nowMs: () => 0 }), { ...LOCAL, port });
  await expect(taken).rejects.toThrow(MonitorAddressTaken);
  await expect(taken).rejects.toThrow(`METRICS is 127.0.0.1:${port}, and that address is taken`);
});

it.each([
  ['9464', { host: '127.0.0.1', port: 9464 }],
  ['127.0.0.1:9464', { host: '127.0.0.1', port: 9464 }],
  ['0.0.0.0:0', { host: '0.0.0.0', port: 0 }],
  ['[::]:9464', { host: '::', port: 9464 }],
  ['localhost:9464', { host: 'localhost', port: 9464 }],
  ['yes', undefined],
  [':9464', undefined],
  ['127.0.0.1', undefined],
  ['127.0.0.1:70000', undefined],
  ['example.com:9464', undefined],
  ['::1:9464', undefined],
])('%s is read as %j', (text, address) => {
  expect(monitorAddressOf(text)).toEqual(address);
});
