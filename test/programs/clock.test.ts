// The host's clock is set back by an hour while the show runs: rounds go on, and SIGTERM ends it within seconds.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PageClient } from './page-client.ts';
import { start, stopAll } from './program.ts';

/** A wall clock that is set by writing hours into a file. */
const SETTABLE_CLOCK = `
import { readFileSync } from 'node:fs';
const wall = Date.now.bind(Date);
let hours = 0;
const look = () => { try { hours = Number(readFileSync(process.env.CLOCK_FILE, 'utf8')) || 0; } catch { hours = 0; } };
setInterval(look, 100).unref();
Date.now = () => wall() + hours * 3_600_000;
`;

let folder = '';
let page: PageClient | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-clock-'));
});
afterEach(async () => {
  page?.close();
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

it('goes on with its rounds, takes commands, and ends at once', async () => {
  const clockFile = join(folder, 'hours');
  const preload = join(folder, 'settable-clock.mjs');
  await writeFile(preload, SETTABLE_CLOCK);
  const show = start('main', [], {
    ...{ DATA_DIR: folder, PORT: '0', PACE: '2', ROUNDS: '60' },
    ...{ NODE_OPTIONS: `--import=${preload}`, CLOCK_FILE: clockFile },
  });
  page = await PageClient.open(await show.address(), 'Robin');
  await page.until(({ content }) => content.includes('round 2 of 60'));
  await writeFile(clockFile, '-1');
  await page.until(({ content }) => content.includes('round 8 of 60'));
  await page.command('trading-floor', 'market');
  await writeFile(clockFile, '0');
  await page.until(({ content }) => content.includes('round 11 of 60'));
  await writeFile(clockFile, '-1');
  await page.until(({ content }) => content.includes('round 13 of 60'));
  const askedAtMs = performance.now();
  expect((await show.stop('SIGTERM')).code).toBe(0);
  expect(performance.now() - askedAtMs).toBeLessThan(8_000);
}, 120_000);
