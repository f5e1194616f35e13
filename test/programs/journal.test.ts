// `npm run journal -- export` on a rehearsal with bets, a vote, a cast edit, a pause and a restart, while it goes on:
// what it writes is what `npm run show -- --replay` checks.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replay } from '../../src/headless/replay.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { keyOf, seqName } from '../../src/journal/records/key.ts';
import type { ShowEvent } from '../../src/show/events/event.ts';
import { guildId } from '../../src/show/ids.ts';
import type { Show } from '../../src/show/state/show.ts';
import { readJournalFile } from '../../src/show-file/journal-file.ts';
import { ANN, DECK, GUILD, Playhouse } from '../playhouse.ts';
import { hasPostgres, startPostgres } from '../ports/postgres-server.ts';
import { customIds, PageClient } from './page-client.ts';
import { type Ended, type Running, refusalOf, run, start, stopAll } from './program.ts';

const EPISODES = 2;

let folder = '';
let guild = '';
let viewers: readonly string[] = [];
let show: Running;

const at = (name: string): string => join(folder, name);
const env = () => ({ DATA_DIR: at('data') });
const exporting = (...args: readonly string[]): Promise<Ended> => run('journal', ['export', ...args], env());
const exportedAs = (name: string, ...args: readonly string[]): Promise<Ended> =>
  exporting('--guild', guild, '--out', at(name), ...args);
const replayOf = (name: string): Promise<Ended> => run('headless', ['--replay', at(name)]);

async function open(paceSeconds: number): Promise<readonly PageClient[]> {
  const set = { PORT: '0', PACE: String(paceSeconds), ROUNDS: '8', MODEL: 'understudy' };
  show = start('main', [], { ...env(), ...set });
  const address = await show.address();
  return Promise.all(['You', 'Robin', 'Sam'].map((name) => PageClient.open(address, name)));
}

const bet = (page: PageClient | undefined, trader: string, amount: number) =>
  page?.command('trading-floor', 'bet', [
    { name: 'trader', value: trader },
    { name: 'amount', value: amount },
  ]);

const told = (page: PageClient | undefined, words: string) =>
  page?.until(({ content }) => content.includes(words));

async function vote(you: PageClient | undefined, robin: PageClient | undefined): Promise<void> {
  await you?.command('trading-floor', 'chaos');
  const ballot = await robin?.until(({ components }) =>
    customIds(components).some((id) => id.startsWith('vote:')),
  );
  const second = customIds(ballot?.components).find((id) => /^vote:.+:1$/.test(id));
  if (ballot !== undefined && second !== undefined) await robin?.press(ballot, second);
}

async function playOn(): Promise<void> {
  // A vote takes half a minute, and opens only where that leaves it the last round.
  let pages = await open(6);
  guild = pages[0]?.hello.guild.id ?? '';
  viewers = pages.map(({ viewerId }) => viewerId);
  await told(pages[0], 'Opening bell · episode 1');
  await bet(pages[0], 'alex', 100);
  await bet(pages[1], 'mike', 77);
  await bet(pages[2], 'sarah', 1);
  await vote(pages[0], pages[1]);
  await pages[0]?.command('trading-floor', 'pause');
  await pages[0]?.command('trading-floor', 'resume');
  await told(pages[0], 'Recap · episode 1');
  const card = await pages[0]?.command('trading-floor', 'cast', [
    {
      name: 'edit',
      options: [
        { name: 'performer', value: 'sarah' },
        { name: 'mind', value: 'understudy' },
      ],
    },
  ]);
  const done = customIds(card?.components ?? []).find((id) => id.startsWith('hire:'));
  if (card !== undefined && done !== undefined) await pages[0]?.press(card, done);
  for (const page of pages) page.close();
  await show.stop('SIGTERM');
  pages = await open(1);
  await told(pages[1], 'Opening bell · episode 2');
  await bet(pages[1], 'alice', 23);
  await told(pages[1], 'Recap · episode 2');
  for (const page of pages) page.close();
}

/** A byte of a record changed behind the journal's back. */
async function damage(seq: number): Promise<void> {
  const database = new KeyvSqlite({ uri: `sqlite://${at('data')}/bullpen.sqlite`, table: 'journal' });
  const sql = `UPDATE journal SET value = replace(value, '"atMs":1', '"atMs":2') WHERE key = ?`;
  await database.query(sql, [keyOf('records', guildId(guild), seqName(seq))]);
  await database.close();
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bullpen-journal-'));
  await playOn();
}, 240_000);

afterAll(async () => {
  await stopAll();
  await rm(folder, { recursive: true, force: true });
});

describe('npm run journal -- export', () => {
  it('writes a show that goes on as a file that replays whole, without its members’ ids', async () => {
    const { code, stdout, stderr } = await exportedAs('without.ndjson');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`through the end of episode ${EPISODES}`);
    expect(stdout).toContain('The ids of 3 members are replaced by numbers');
    const text = await readFile(at('without.ndjson'), 'utf8');
    for (const viewer of viewers) expect(text).not.toContain(viewer);
    for (const type of ['placeWager', 'castBallot', 'editPerformer', 'pause', 'resume'])
      expect(text).toContain(`"cause":{"type":"${type}"`);
    expect(text).not.toContain(`"type":"episodeOpened","episode":${EPISODES + 1}`);
    const again = await replayOf('without.ndjson');
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(again.stdout).toMatch(new RegExp(`, ${EPISODES} closed episodes, last event \\d+\\. It matches`));
  }, 60_000);

  it('keeps the ids where that is asked for, and ends where it is told to', async () => {
    expect((await exportedAs('with.ndjson', '--with-ids', '--episode', '1')).stdout).toContain(
      'of episode 1',
    );
    const text = await readFile(at('with.ndjson'), 'utf8');
    for (const viewer of viewers) expect(text).toContain(viewer);
    expect((await replayOf('with.ndjson')).stdout).toContain(', 1 closed episodes, ');
    expect(text).not.toContain('"type":"episodeOpened","episode":2');
  }, 60_000);

  it('of which one byte is changed is named with its event', async () => {
    const lines = (await readFile(at('with.ndjson'), 'utf8')).split('\n');
    const index = lines.findIndex((line) => line.includes('"cause":{"type":"castBallot"'));
    const changed = lines.with(
      index,
      (lines[index] ?? '').replace('"option":1},"seal"', '"option":2},"seal"'),
    );
    await writeFile(at('changed.ndjson'), changed.join('\n'));
    const { code, stdout } = await replayOf('changed.ndjson');
    expect(code).toBe(1);
    expect(stdout).toContain(`differs: event ${index + 1}: `);
  }, 60_000);

  it('explains itself', async () => {
    const { code, stdout } = await run('journal', ['export', '--help']);
    expect(code).toBe(0);
    for (const option of [
      '--guild',
      '--episode',
      '--out',
      '--with-ids',
      '--data',
      '--database',
      'Exit codes: ',
    ])
      expect(stdout).toContain(option);
  }, 60_000);
});

describe('what cannot be exported is refused in one sentence', () => {
  const rows: readonly [string, () => Promise<Ended>, RegExp][] = [
    [
      'a server that is not there',
      () => exporting('--guild', '7', '--out', at('x')),
      /no server 7: it has \d+\.$/,
    ],
    ['what is no server', () => exporting('--guild', 'alex', '--out', at('x')), /"alex" is no server id/],
    ['what is no episode', () => exportedAs('x', '--episode', '0'), /numbered from 1/],
    [
      'an episode that was not played',
      () => exportedAs('x', '--episode', '99'),
      /has closed episodes 1 to \d+\.$/,
    ],
    [
      'a file in no folder',
      () => exportedAs('no/such'),
      /^Cannot write .*no\/such: there is no such file or folder/,
    ],
    ['no file', () => exporting('--guild', guild), /--out/],
    ['no journal', () => exportedAs('x', '--data', at('nowhere')), /name the folder with --data/],
  ];

  it.each(rows)(
    '%s',
    async (_, refused, sentence) => {
      expect(refusalOf(await refused()).split('\n')[0]).toMatch(sentence);
      expect(await readdir(folder)).not.toContain('x');
      expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
    },
    60_000,
  );

  it('a damaged journal, with the record; what lies before it is exported still', async () => {
    await show.stop('SIGTERM');
    const text = await readFile(at('without.ndjson'), 'utf8');
    const second = text
      .split('\n')
      .findIndex(
        (line) => line.includes('"cause":{"type":"ringOpeningBell"') && line.includes('"episode":2'),
      );
    await damage(second + 1);
    const damaged = `the record at event ${second + 1} was changed`;
    expect(refusalOf(await exportedAs('x', '--episode', '2'))).toContain(damaged);
    expect(await readdir(folder)).not.toContain('x');
    expect((await exportedAs('first.ndjson', '--episode', '1')).code).toBe(0);
    const { code, stdout, stderr } = await exportedAs('good.ndjson');
    expect(code).toBe(3);
    expect(stdout).toContain('through the end of episode 1');
    expect(stderr).toContain(`It ends before the damage. Guild ${guild}: ${damaged}`);
    expect(await readFile(at('good.ndjson'))).toEqual(await readFile(at('first.ndjson')));
  }, 60_000);
});

describe.skipIf(!hasPostgres() && process.env['REQUIRE_ALL_TESTS'] !== '1')('on PostgreSQL', () => {
  it('a show is exported beside the Bullpen that writes it', async () => {
    const server = await startPostgres();
    const writing = await openJournal<ShowEvent, Show>({ from: server.url });
    const house = new Playhouse().create({ roundsPerEpisode: 2, sleepAfterMs: null }).ring().visit(ANN);
    while (house.show.episode !== null) house.round();
    for (const record of house.records) await writing.guild(GUILD).append(record);
    const args = ['--guild', GUILD, '--out', at('postgres.ndjson')];
    const { code, stderr } = await run('journal', ['export', ...args], { DATABASE_URL: server.url });
    await writing.close();
    await server.stop();
    expect([code, stderr]).toEqual([0, '']);
    const { mismatches, foldedOnly, episodes } = await replay(readJournalFile(at('postgres.ndjson')), DECK);
    expect({ mismatches, foldedOnly, episodes }).toEqual({ mismatches: [], foldedOnly: [], episodes: 1 });
  }, 90_000);
});
