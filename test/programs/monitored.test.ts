// A running bot under the Prometheus and with the alerts and the dashboard that a host gets with it: every query of
// both finds its numbers, and no alert is raised for a show that plays.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { DECISION } from '../minds/remote/asking.ts';
import { LoopbackServer, says } from '../minds/remote/loopback-server.ts';
import { freePort } from '../running/free-port.ts';
import { start, stopAll } from './program.ts';

const ALERTS = resolve('deploy/prometheus/alerts.yml');
const BOARD = 'deploy/grafana/dashboards/bullpen.json';
const has = spawnSync('prometheus', ['--version']).status === 0;
const board = z.object({
  panels: z.array(z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })) })),
});
const answer = z.object({ status: z.literal('success'), data: z.object({ result: z.array(z.unknown()) }) });
const ruleList = z.object({
  data: z.object({
    groups: z.array(
      z.object({ rules: z.array(z.object({ name: z.string(), health: z.string(), state: z.string() })) }),
    ),
  }),
});

let folder = '';
let mindServer: LoopbackServer;
let prometheus: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-monitored-'));
  mindServer = await new LoopbackServer().open();
  mindServer.answer = says(JSON.stringify(DECISION));
});
afterEach(async () => {
  prometheus?.kill('SIGKILL');
  await stopAll();
  await mindServer.close();
  await rm(folder, { recursive: true, force: true });
});

/** The host's own settings, but for the address of the bot, and faster. */
async function watch(target: string): Promise<string> {
  const own = parse(await readFile('deploy/prometheus/prometheus.yml', 'utf8'));
  const settings = {
    ...own,
    global: { scrape_interval: '500ms', scrape_timeout: '500ms', evaluation_interval: '500ms' },
    rule_files: [ALERTS],
    scrape_configs: [{ job_name: 'bullpen', static_configs: [{ targets: [target] }] }],
  };
  const file = join(folder, 'prometheus.yml');
  await writeFile(file, stringify(settings));
  const port = await freePort();
  const wishes = [`--config.file=${file}`, `--storage.tsdb.path=${join(folder, 'series')}`];
  prometheus = spawn('prometheus', [...wishes, `--web.listen-address=127.0.0.1:${port}`], {
    stdio: 'ignore',
  });
  return `http://127.0.0.1:${port}/api/v1`;
}

/** Undefined while Prometheus is not up. */
const asked = (address: string): Promise<unknown> =>
  fetch(address).then(
    (response) => response.json(),
    () => undefined,
  );

const found = async (api: string, query: string): Promise<number> => {
  const read = answer.safeParse(await asked(`${api}/query?query=${encodeURIComponent(query)}`));
  return read.data?.data.result.length ?? -1;
};

describe.skipIf(!has && process.env['REQUIRE_ALL_TESTS'] !== '1')('Prometheus beside a bot', () => {
  it('finds what the dashboard shows, and nothing to alert anybody of', async () => {
    const show = start('main', [], {
      ...{ DATA_DIR: folder, PORT: '0', PACE: '1', METRICS: '0' },
      ...{ MIND_URL: mindServer.url, MIND_MODEL: 'big' },
    });
    const { host } = new URL(await show.printed(/^metrics\s+(http:\S+)$/m));
    const api = await watch(host);
    const { panels } = board.parse(JSON.parse(await readFile(BOARD, 'utf8')));
    for (const { title, targets } of panels)
      for (const { expr } of targets)
        await expect.poll(() => found(api, expr), { message: title, timeout: 60_000 }).toBeGreaterThan(0);
    const { groups } = ruleList.parse(await asked(`${api}/rules`)).data;
    const rules = groups.flatMap((group) => group.rules);
    expect(rules.map(({ name, health }) => [name, health])).toEqual(rules.map(({ name }) => [name, 'ok']));
    expect(rules.filter(({ state }) => state === 'firing')).toEqual([]);
  }, 180_000);
});
