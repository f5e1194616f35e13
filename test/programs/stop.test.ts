// A stop in the middle of a show, whatever Discord does: the program ends by itself, with nothing lost and nothing to
// complain of. A supervisor that waits for longer than ten seconds never has to kill it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Loopback, openLoopback } from '../../src/rehearsal/loopback.ts';
import { Meddler } from '../stage/edge/meddler.ts';
import { start, stopAll } from './program.ts';

let folder = '';
let loopback: Loopback;
let meddler: Meddler;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-stop-'));
  loopback = await openLoopback({});
  meddler = await Meddler.open(loopback.url);
});
afterEach(async () => {
  await stopAll();
  await meddler.close();
  await loopback.close();
  await rm(folder, { recursive: true, force: true });
});

const env = () => ({
  ...{ DATA_DIR: folder, PACE: '1', MODEL: 'understudy' },
  ...{ DISCORD_API: meddler.apiUrl, DISCORD_TOKEN: loopback.token },
});
const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 20));

it('ends within ten seconds, also where Discord takes posts and answers none', async () => {
  const show = start('main', [], env());
  await show.printed(/^stop\s+(.+)$/m);
  const [admin] = loopback.viewers;
  const channel = admin?.channels().find(({ name }) => name === 'general');
  await admin?.command({
    ...{ channelId: channel?.id ?? '', name: 'setup' },
    options: [{ name: 'timezone', value: 'UTC' }],
  });
  const posts = () =>
    meddler.met.filter(({ method, path }) => method === 'POST' && /messages|webhooks/.test(path));
  while (posts().length < 3) await turn();
  let hanging = 0;
  meddler.rule = () => {
    hanging += 1;
    return 'hang';
  };
  while (hanging === 0) await turn();
  const { code, stdout } = await show.stop('SIGTERM');
  expect(code).toBe(0);
  expect(stdout).toContain('the journal is safe');
}, 180_000);

it('ends at once where Discord never let it in', async () => {
  let hanging = 0;
  meddler.rule = () => {
    hanging += 1;
    return 'hang';
  };
  const show = start('main', [], env());
  while (hanging === 0) await turn();
  expect((await show.stop('SIGTERM')).code).toBe(0);
}, 180_000);
