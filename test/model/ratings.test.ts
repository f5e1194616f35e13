// What `npm run model -- list` says of the ratings: out of the host's own journal, server by server.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../../src/host/config.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { sayRatings } from '../../src/model/ratings.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import { guildId } from '../../src/show/ids.ts';
import type { Show } from '../../src/show/state/show.ts';
import { bell, turn } from '../ratings/hand-made.ts';

let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'bullpen-ratings-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function said(): Promise<string> {
  const lines: string[] = [];
  await sayRatings({ config: readConfig({ DATA_DIR: dataDir }), say: (line) => lines.push(line) });
  return lines.join('\n');
}

async function play(server: string, episodes: number, minds: readonly [string, string]): Promise<void> {
  const journal = await openJournal<ShowEvent, Show>({ from: `sqlite://${dataDir}/bullpen.sqlite` });
  for (let episode = 1; episode <= episodes; episode++) {
    const events = [
      ...[turn('alice', minds[0]), turn('sarah', minds[1])],
      bell(episode, { alice: 200, sarah: 100 }),
    ];
    await journal.guild(guildId(server)).append({ firstSeq: (episode - 1) * 3 + 1, atMs: 1, events });
  }
  await journal.close();
}

it('says so where no show has been played', async () => {
  expect(await said()).toContain(`no show has been played out of ${dataDir} yet`);
});

it('says so where the journal cannot be read', async () => {
  await writeFile(join(dataDir, 'bullpen.sqlite'), 'this is no database, and long enough to be seen as none');
  expect(await said()).toContain('the journal cannot be read');
});

it('tells each server’s minds, with how sure that is', async () => {
  await play('101', 12, ['house-5m', 'understudy']);
  await play('102', 3, ['house-5m', 'house-5m']);
  const text = await said();
  expect(text).toMatch(/server 101, after episode 12:\n {2}money {2}house-5m +about \d+\.\d, give or take/);
  expect(text).toMatch(/server 102, after episode 3:\n +house-5m +3 episodes with no other mind/);
  expect(text).toMatch(/plot +house-5m +about 25\.0, give or take \d\.\d; 12 episodes\n/);
});
