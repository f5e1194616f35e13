// Two processes, sixteen shards, one PostgreSQL, one Discord: every server is served once, by the process that has its
// shard; while one is killed the other's servers do not notice, and the killed one's are served again when it is back.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openJournal } from '../../src/journal/journal.ts';
import { openStore } from '../../src/journal/stores/open-store.ts';
import type { Loopback } from '../../src/rehearsal/loopback.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import type { GuildId } from '../../src/show/ids.ts';
import type { Show } from '../../src/show/state/show.ts';
import { hasPostgres, type PostgresServer, startPostgres } from '../ports/postgres-server.ts';
import { writeOpening } from '../torture/house/opening.ts';
import { openShardedDiscord } from '../torture/replicas/sharded-discord.ts';
import { type Running, start, stopAll } from './program.ts';

const COUNT = 16;

describe.skipIf(!hasPostgres() && process.env['REQUIRE_ALL_TESTS'] !== '1')('two processes', () => {
  let folder: string;
  let server: PostgresServer;
  let loopback: Loopback;
  /** One of each shard, by its number. */
  let guilds: readonly GuildId[];
  /** How many times each interaction was answered, by its id. */
  const answers = new Map<string, number>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bullpen-replicas-'));
    server = await startPostgres();
    ({ loopback, guilds } = await openShardedDiscord({ shards: COUNT, guilds: COUNT, rateLimits: 'off' }));
    loopback.watchRequests(({ path, status }) => {
      const [, id] = /^\/interactions\/(\d+)\/[^/]+\/callback$/.exec(path) ?? [];
      if (id !== undefined && status < 300) answers.set(id, (answers.get(id) ?? 0) + 1);
      // A second answer is refused, and would mean that two processes serve one server.
      if (id !== undefined && status >= 400) answers.set(id, 2);
    });
    for (const guild of guilds) await writeOpening(server.url, guild, adminOf(guild).id);
  }, 120_000);

  afterAll(async () => {
    await stopAll();
    await loopback.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  function adminOf(guild: GuildId) {
    const [admin] = loopback.viewers;
    if (admin === undefined) throw new Error('nobody is there');
    return loopback.viewer(admin.id, guild);
  }

  async function begin(name: string, shards: string): Promise<Running> {
    const running = start('main', [], {
      ...{ DISCORD_TOKEN: loopback.token, DISCORD_API: loopback.apiUrl, DATABASE_URL: server.url },
      ...{ SHARDS: shards, SHARD_COUNT: String(COUNT), DATA_DIR: join(folder, name) },
      ...{ MODEL: 'understudy', TIME_ZONE: 'UTC', LOG_LEVEL: 'error', PATH: process.env['PATH'] ?? '' },
    });
    await running.printed(/^Bullpen\s+is live/m);
    return running;
  }

  /** Asks for the wallet until there is an answer, and gives the interaction's id; a loaded box may miss Discord's 3 s. */
  async function served(guild: GuildId): Promise<string> {
    for (;;) {
      const admin = adminOf(guild);
      const channelId = admin.channels().find(({ name }) => name === 'general')?.id ?? '';
      const { state, id } = await admin.command({ channelId, name: 'wallet' });
      if (state === 'done') return id;
    }
  }

  const everyOne = async (asked: readonly GuildId[]): Promise<void> => {
    const ids = await Promise.all(asked.map(served));
    expect(ids.map((id) => answers.get(id))).toEqual(asked.map(() => 1));
  };

  /** Which process wrote last of each server, as its epoch says. */
  async function writers(): Promise<readonly number[]> {
    const store = await openStore(server.url, { access: 'read' });
    const rows = await store.scan({ from: 'epochs:', below: 'epochs;', order: 'ascending', limit: 100 });
    await store.close();
    const pids = new Map(
      rows.map(({ key, text }) => [/:(\d+)\//.exec(key)?.[1], Number(/"by":"pid (\d+)/.exec(text)?.[1])]),
    );
    return guilds.map((guild) => pids.get(guild) ?? 0);
  }

  const halves = (low: Running, high: Running): readonly (number | undefined)[] =>
    guilds.map((_, shard) => (shard < COUNT / 2 ? low : high).child.pid);

  it('serve every server once, while one is killed and comes back', async () => {
    const [low, high] = await Promise.all([begin('low', '0-7'), begin('high', '8-15')]);
    await everyOne(guilds);
    expect(await writers()).toEqual(halves(low, high));

    await low.stop('SIGKILL');
    await everyOne(guilds.slice(COUNT / 2));
    const again = await begin('low', '0-7');
    await everyOne(guilds);
    expect(await writers()).toEqual(halves(again, high));

    const ended = await Promise.all([again.stop('SIGTERM'), high.stop('SIGTERM')]);
    expect(ended.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const journal = await openJournal<ShowEvent, Show>({ from: server.url, access: 'read' });
    for (const guild of guilds) expect((await journal.guild(guild).audit()).seq).toBeGreaterThan(0);
    await journal.close();
  }, 300_000);
});
