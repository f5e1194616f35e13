// `npm start` with METRICS: what a host's monitoring sees of a whole bot, from its start to its end.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { numbersIn, sumOf } from '../metrics/numbers.ts';
import { PageClient } from './page-client.ts';
import { refusalOf, run, start, stopAll } from './program.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-metrics-'));
});
afterEach(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

const env = () => ({ DATA_DIR: folder, PORT: '0', PACE: '1', MODEL: 'understudy' });

it('tells of a show as it plays, and ends with it', async () => {
  const show = start('main', [], { ...env(), METRICS: '0' });
  const metrics = await show.printed(/^metrics\s+(http:\S+)$/m);
  const page = await PageClient.open(await show.address());
  await page.until(({ content }) => /· round 2\b/.test(content));
  page.close();
  const numbers = numbersIn(await (await fetch(metrics)).text());
  expect(sumOf(numbers, 'bullpen_rounds_total')).toBeGreaterThanOrEqual(2);
  expect(sumOf(numbers, 'bullpen_decisions_total', 'mind="understudy"')).toBeGreaterThan(3);
  expect(sumOf(numbers, 'bullpen_discord_requests_total', 'kind="post"', 'answer="2xx"')).toBeGreaterThan(3);
  expect(sumOf(numbers, 'bullpen_floors', 'state="playing"')).toBe(1);
  expect(sumOf(numbers, 'bullpen_shards', 'state="up"')).toBe(1);
  expect(sumOf(numbers, 'bullpen_discord_cached', 'what="guilds"')).toBe(1);
  const at = (path: string) => fetch(new URL(path, metrics));
  expect([(await at('/healthz')).status, (await at('/readyz')).status]).toEqual([200, 200]);
  const { code, stderr } = await show.stop('SIGTERM');
  expect([code, stderr]).toEqual([0, '']);
  await expect(at('/healthz')).rejects.toThrow();
}, 60_000);

it('without METRICS nothing is said of it, and a wrong value is one sentence', async () => {
  const show = start('main', [], env());
  await show.printed(/^stop\s+(.+)$/m);
  const { stdout } = await show.stop('SIGTERM');
  expect(stdout).not.toContain('metrics');
  expect(refusalOf(await run('main', [], { ...env(), METRICS: 'yes' }))).toMatch(
    /^METRICS must be a port or an address with one, such as METRICS=127\.0\.0\.1:9464\.$/,
  );
}, 60_000);
