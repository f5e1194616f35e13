// `npm start` on data that are not what they were: a note with a flipped bit, a database that is gone, one in use.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SHARD } from '../../src/journal/stores/postgres/shard-claim.ts';
import { openLoopback } from '../../src/rehearsal/loopback.ts';
import {
  hasPostgres,
  type PostgresServer,
  startPostgres,
  TERMINATE_OTHERS,
} from '../ports/postgres-server.ts';
import { PageClient } from './page-client.ts';
import { type Environment, refusalOf, run, start, stopAll } from './program.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-lost-'));
});

afterEach(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

/** Resolves once this round was heard in a room. */
async function heard(address: string, round: number): Promise<PageClient> {
  const page = await PageClient.open(address);
  await page.until(({ content }) => new RegExp(`· round ${round}\\b`).test(content));
  return page;
}

/** Plays a few rounds; the guild. */
async function play(env: Environment): Promise<string> {
  const show = start('main', [], env);
  const page = await heard(await show.address(), 2);
  const guild = page.hello.guild.id;
  page.close();
  await show.stop('SIGTERM');
  return guild;
}

it('a damaged note of how far the show was shown begins anew, says so, and moves no record', async () => {
  const env = { DATA_DIR: at('data'), PORT: '0', PACE: '1', ROUNDS: '200' };
  const guild = await play(env);
  const database = new KeyvSqlite({ uri: `sqlite://${at('data/bullpen.sqlite')}` });
  const where = `WHERE key = 'notes:${guild}/performed'`;
  await database.query(`UPDATE journal SET value = replace(value, '"document"', '"dncument"') ${where}`);
  expect(await database.query(`SELECT value FROM journal ${where}`)).toEqual([
    { value: expect.stringContaining('dncument') },
  ]);
  await database.close();

  const refused = refusalOf(await run('main', ['--restore', guild, '--to', '5'], env));
  expect(refused).toMatch(/records of guild \d+ are all good through event \d+, so nothing was moved/);

  const again = start('main', [], env);
  const page = await heard(await again.address(), 4);
  const bells = page.messages.filter(({ content }) => content.includes('🔔 Opening bell'));
  expect(bells).toHaveLength(1);
  page.close();
  const { code, stderr } = await again.stop('SIGTERM');
  expect(code).toBe(0);
  expect(stderr).toContain('the note of how far the show was told is damaged');
}, 120_000);

it('a database that is gone is said, in the log and on the floor, before a new show begins', async () => {
  const env = { DATA_DIR: at('data'), PORT: '0', PACE: '1' };
  const guild = await play(env);
  for (const name of ['bullpen.sqlite', 'bullpen.sqlite-wal', 'bullpen.sqlite-shm'])
    await rm(at(`data/${name}`), { force: true });
  const again = start('main', [], env);
  const page = await PageClient.open(await again.address());
  await page.until(({ content }) => content.includes('its records are not in my database'));
  page.close();
  const { stderr } = await again.stop('SIGTERM');
  expect(stderr).toMatch(
    new RegExp(`The show of guild ${guild}, known through event \\d+, is not in the database any more`),
  );
}, 120_000);

describe.skipIf(!hasPostgres() && process.env['REQUIRE_ALL_TESTS'] !== '1')('on one PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop());

  it('a second process of the same shard is refused, and the first goes on', async () => {
    const env = (name: string) => ({ DATA_DIR: at(name), DATABASE_URL: server.url, PORT: '0', PACE: '1' });
    const first = start('main', [], env('one'));
    const address = await first.address();
    const second = refusalOf(await run('main', [], env('two')));
    expect(second).toMatch(/^Another Bullpen \(.*pid \d+ on .*\) runs these shows in postgres:/);
    expect(second).toContain(`pid ${first.child.pid} `);
    const other = refusalOf(await run('main', [], { ...env('three'), SHARDS: '1', SHARD_COUNT: '2' }));
    expect(other).toContain('counts a single shard where this one counts 2');
    (await heard(address, 2)).close();
    expect((await first.stop('SIGTERM')).code).toBe(0);
  }, 120_000);

  it('a process that finds its shards taken when the server is back ends with one sentence', async () => {
    const show = start('main', [], { DATA_DIR: at('one'), DATABASE_URL: server.url, PORT: '0', PACE: '1' });
    await show.address();
    const [rival, administrator] = [
      await server.connect('bullpen rival'),
      await server.connect('administrator'),
    ];
    const taking = rival.query({ text: 'SELECT pg_advisory_lock($1, 0)', values: [SHARD] });
    await administrator.query({
      text: `${TERMINATE_OTHERS} AND application_name LIKE 'bullpen % pid %'`,
      values: [],
    });
    await taking;
    const { code, stderr } = await show.ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/^Another Bullpen \(bullpen rival\) runs these shows in postgres:/m);
    expect(stderr).not.toContain('UnhandledPromiseRejection');
    await Promise.all([rival.end(), administrator.end()]);
  }, 120_000);

  it('two processes of different shards play side by side', async () => {
    const discord = await openLoopback({ shards: 2 });
    const env = (shard: string) => ({
      ...{ DATA_DIR: at(`shard${shard}`), DATABASE_URL: server.url, DISCORD_TOKEN: discord.token },
      ...{ DISCORD_API: discord.apiUrl, SHARDS: shard, SHARD_COUNT: '2' },
    });
    const both = ['0', '1'].map((shard) => start('main', [], env(shard)));
    await Promise.all(both.map((each) => each.printed(/is live/)));
    const [admin] = discord.viewers;
    const general = admin?.channels().find(({ name }) => name === 'general')?.id ?? '';
    const done = await admin?.command({
      channelId: general,
      name: 'setup',
      options: [{ name: 'timezone', value: 'UTC' }],
    });
    expect(done?.state).toBe('done');
    for (const each of both) {
      const { code, stderr } = await each.stop('SIGTERM');
      // The database has shows of another Discord too, whose channels this one does not know.
      expect([code, /journal|Bullpen/.test(stderr)]).toEqual([0, false]);
    }
    await discord.close();
  }, 120_000);
});
