// The log of a run full of faults, at trace: no token that anybody knows is in it.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLog } from '../../../src/host/log.ts';
import { Secrets } from '../../../src/host/secrets.ts';
import { openStage } from '../../../src/stage/bot-stage.ts';
import { Rig } from '../rig.ts';
import { json, Meddler } from './meddler.ts';

let rig: Rig;
let meddler: Meddler;
let lines = '';
const write = (line: string): void => {
  lines += line;
};

beforeEach(async () => {
  lines = '';
  rig = await new Rig().open();
  await rig.admin.command({
    channelId: rig.channel('general'),
    name: 'setup',
    options: [{ name: 'timezone', value: 'UTC' }],
  });
  await rig.stage.close();
  meddler = await Meddler.open(rig.loopback.url);
});
afterEach(async () => {
  await meddler.close();
  await rig.close();
});

it.each([400, 401, 403, 404, 429, 500])('with answers of %d', async (status) => {
  const secrets = new Secrets().add(rig.loopback.token);
  const log = openLog({ level: 'trace', secrets, to: { write } });
  const stage = openStage({ ...rig.stageOptions(), apiUrl: meddler.apiUrl, log });
  stage.connect(rig.shows);
  await stage.start();
  let count = 0;
  // Where a token stands in the address.
  meddler.rule = ({ path }) =>
    /^\/webhooks\/\d+\/|callback$/.test(path) && (++count % 2 === 1 || status === 500)
      ? json(status, { message: 'no', code: 0, retry_after: 0.01 })
      : 'pass';
  const perform = async (): Promise<void> => {
    if (rig.shows.latest !== undefined)
      await rig
        .passing(stage.perform(rig.shows.latest, rig.closing.signal))
        .catch((err) => log.error({ err }, 'no'));
  };
  await rig.shows.submit(rig.guild, {
    ...{ type: 'ringOpeningBell', atMs: rig.clock.nowMs(), closesAtMs: null },
    ...{ seed: 'a1'.repeat(32), commitment: 'b2'.repeat(32) },
  });
  await perform();
  rig.clock.advance(3_600_000);
  await rig.shows.submit(rig.guild, { type: 'startRound', atMs: rig.clock.nowMs() });
  await perform();
  for (const question of rig.show.episode?.asked ?? []) {
    await rig.shows.submit(rig.guild, {
      ...{ type: 'answer', atMs: rig.clock.nowMs(), question: question.id },
      playedBy: { mind: 'understudy', understudyBecause: null },
      decision: {
        ...{ thought: 'A secret', trade: 'Hold', side: 'long', conviction: 2 },
        ...{ speech: 'Some words', location: question.room },
      },
    });
    await perform();
  }
  for (const viewer of rig.loopback.viewers) {
    void viewer.command({ channelId: rig.channel('general'), name: 'help' });
  }
  const answered = (): number => meddler.met.filter(({ path }) => path.endsWith('callback')).length;
  while (answered() < 3) await new Promise((resolve) => void setTimeout(resolve, 10));
  await stage.idle();
  await stage.close();
  const { world } = rig.loopback;
  const tokens = [rig.loopback.token, ...world.webhooks.where(() => true).map(({ token }) => token)];
  const interactions = world.interactions.where(() => true).map(({ token }) => token);
  expect(interactions.length).toBeGreaterThan(0);
  // A post in doubt says nothing of its address.
  if (status !== 500) expect(lines).toContain('[hidden]');
  for (const token of [...tokens, ...interactions]) expect(lines).not.toContain(token);
});
