// Backups that are made while the show plays on, and put back: SQLite's by `npm run journal -- backup`, PostgreSQL's by
// its own pg_dump, as docs/databases.md has it.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wallClock } from '../../../src/director/time/clock.ts';
import { type Journal, openJournal } from '../../../src/journal/journal.ts';
import { Patience } from '../../../src/journal/patience.ts';
import type { JournalRecord } from '../../../src/journal/records/record.ts';
import type { ShowEvent } from '../../../src/show/events/event.ts';
import { guildId } from '../../../src/show/ids.ts';
import type { Show } from '../../../src/show/state/show.ts';
import { type Account, type Deposit, record } from '../../ports/account.ts';
import { collect } from '../../ports/collect.ts';
import { hasPostgres, startPostgres } from '../../ports/postgres-server.ts';
import { PageClient } from '../page-client.ts';
import { refusalOf, run, start, stopAll } from '../program.ts';

const execute = promisify(execFile);

let folder: string;
const at = (...names: readonly string[]): string => join(folder, ...names);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-backup-'));
});

afterEach(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

async function recordsIn(path: string, guild: string): Promise<readonly JournalRecord<ShowEvent>[]> {
  const journal = await openJournal<ShowEvent, Show>({ from: `sqlite://${path}`, access: 'read' });
  const records = await collect(journal.guild(guildId(guild)).records());
  await journal.close();
  return records;
}

const roundIn = (content: string): number => Number(/· round (\d+)/.exec(content)?.[1] ?? 0);
const roundsOn = ({ messages }: PageClient): number =>
  Math.max(...messages.map(({ content }) => roundIn(content)));

it('of SQLite under a show that plays on: its beginning, and a start from it goes on there', async () => {
  const env = { PORT: '0', PACE: '2', ROUNDS: '200', MODEL: 'understudy' };
  const show = start('main', [], { ...env, DATA_DIR: at('data') });
  const page = await PageClient.open(await show.address());
  const { id } = page.hello.guild;
  await page.until(({ content }) => content.includes('· round 1'));
  await mkdir(at('kept'));
  const backup = ['backup', '--data', at('data'), '--out', at('kept', 'bullpen.sqlite')];
  const [first, second] = [await run('journal', backup), await run('journal', backup)];
  expect([first.code, first.stderr, second.code, second.stderr]).toEqual([0, '', 0, '']);
  expect(second.stdout).toMatch(/^1 show, every record read\nsha256 [0-9a-f]{64} {2}\S+\n$/);
  expect(await readdir(at('kept'))).toEqual(['bullpen.sqlite']);
  // A slow machine may have played for long while it was backed up: what counts is that it plays on.
  const seen = roundsOn(page);
  await page.until(({ content }) => roundIn(content) > seen);
  page.close();
  expect((await show.stop('SIGTERM')).code).toBe(0);

  const kept = await recordsIn(at('kept', 'bullpen.sqlite'), id);
  const played = await recordsIn(at('data', 'bullpen.sqlite'), id);
  expect(kept.length).toBeGreaterThan(0);
  expect(played.slice(0, kept.length)).toEqual(kept);
  expect(played.length).toBeGreaterThan(kept.length);

  for (const end of ['', '-wal', '-shm']) await rm(at('data', `bullpen.sqlite${end}`), { force: true });
  await copyFile(at('kept', 'bullpen.sqlite'), at('data', 'bullpen.sqlite'));
  const again = start('main', [], { ...env, DATA_DIR: at('data') });
  await again.address();
  const { code, stderr } = await again.stop('SIGTERM');
  expect(code).toBe(0);
  expect(stderr).toContain('was an older copy put back');
  const restored = await recordsIn(at('data', 'bullpen.sqlite'), id);
  expect(restored.slice(0, kept.length)).toEqual(kept);
}, 180_000);

it('is refused where there is nothing to back up, or nowhere to put it', async () => {
  expect(refusalOf(await run('journal', ['backup', '--data', at('none'), '--out', at('x')]))).toContain(
    'There is no ',
  );
  await (await openJournal({ from: `sqlite://${at('data', 'bullpen.sqlite')}` })).close();
  expect(refusalOf(await run('journal', ['backup', '--data', at('data'), '--out', folder]))).toContain(
    'it is a folder',
  );
  // The journal itself, a file beside it, and a link to it; a folder that nobody plays from is as good as any.
  await symlink(at('data', 'bullpen.sqlite'), at('link'));
  for (const own of [at('data', 'bullpen.sqlite'), at('data', 'rehearsal.sqlite'), at('link')]) {
    const asked = ['backup', '--data', at('data'), '--out', own];
    expect(refusalOf(await run('journal', asked))).toContain('Bullpen plays from that file');
  }
  const elsewhere = { DATABASE_URL: 'postgres://bullpen@localhost/bullpen' };
  expect(refusalOf(await run('journal', ['backup', '--out', at('x')], elsewhere))).toContain('pg_dump');
}, 60_000);

it.skipIf(!hasPostgres() && process.env['REQUIRE_ALL_TESTS'] !== '1')(
  'of PostgreSQL under a journal that is written: whole as far as it goes, and goes on elsewhere',
  async () => {
    const server = await startPostgres();
    const journal: Journal<Deposit, Account> = await openJournal({ from: server.url });
    const book = journal.guild(guildId('1'));
    const patience = new Patience(wallClock);
    let [seq, isEnding] = [0, false];
    const writing = (async () => {
      for (; !isEnding; seq++)
        await patience.until(
          () => book.append(record(seq + 1)),
          () => undefined,
        );
    })();
    await expect.poll(() => seq).toBeGreaterThan(20);
    const before = seq;
    await execute('pg_dump', ['--format=custom', `--file=${at('bullpen.dump')}`, server.url]);
    const restored = new URL(server.url);
    restored.pathname = '/bullpen_restored';
    await execute('createdb', [`--maintenance-db=${server.url}`, 'bullpen_restored']);
    await execute('pg_restore', ['--no-owner', `--dbname=${restored}`, at('bullpen.dump')]);
    isEnding = true;
    await writing;
    await journal.close();
    const elsewhere: Journal<Deposit, Account> = await openJournal({ from: String(restored) });
    const end = (await elsewhere.guild(guildId('1')).audit()).seq;
    expect(end).toBeGreaterThanOrEqual(before);
    expect(end).toBeLessThanOrEqual(seq);
    await elsewhere.guild(guildId('1')).append(record(end + 1));
    await elsewhere.close();
    await server.stop();
  },
  60_000,
);
