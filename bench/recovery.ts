// From start to ready with 100,000 events in the journal, and durable commits a second against a bare SQLite
// insert loop with the same settings: how long viewers wait after a restart, and what durability costs.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { openJournal } from '../src/journal/journal.ts';
import { guildId } from '../src/show/ids.ts';
import { median } from './median.ts';

const EVENTS = 100_000;
const EVENTS_PER_RECORD = 10;
const COMMITS = 400;
const RUNS = 5;
const GUILD = guildId('1');

interface Event {
  readonly type: 'turnTaken';
  readonly speech: string;
}

const event: Event = {
  type: 'turnTaken',
  speech: 'Up only until proven otherwise, and then up again, I think. '.repeat(3),
};
const record = (firstSeq: number) => ({
  firstSeq,
  atMs: firstSeq,
  events: Array.from({ length: EVENTS_PER_RECORD }, () => event),
});
const fold = { start: () => 0, apply: (count: number) => count + 1 };

async function timed(work: () => Promise<void>): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}

async function commitOurs(folder: string): Promise<number> {
  const journal = await openJournal<Event, number>({ from: `sqlite://${folder}/ours.sqlite` });
  const guild = journal.guild(GUILD);
  const ms = await timed(async () => {
    for (let commit = 0; commit < COMMITS; commit++)
      await guild.append(record(1 + commit * EVENTS_PER_RECORD));
  });
  await journal.close();
  return COMMITS / ms;
}

async function commitBare(folder: string): Promise<number> {
  const sqlite = new KeyvSqlite({ uri: `sqlite://${folder}/bare.sqlite`, table: 'bare' });
  await sqlite.query('PRAGMA journal_mode = WAL');
  await sqlite.query('PRAGMA synchronous = FULL');
  const text = JSON.stringify(record(1));
  const ms = await timed(async () => {
    for (let commit = 0; commit < COMMITS; commit++) {
      await sqlite.query('INSERT INTO bare (key, value) VALUES (?, ?)', `${commit}`, text);
    }
  });
  await sqlite.disconnect();
  return COMMITS / ms;
}

async function prepare(url: string): Promise<void> {
  const journal = await openJournal<Event, number>({ from: url });
  const guild = journal.guild(GUILD);
  const appends: Promise<void>[] = [];
  for (let firstSeq = 1; firstSeq < EVENTS; firstSeq += EVENTS_PER_RECORD)
    appends.push(guild.append(record(firstSeq)));
  await Promise.all(appends);
  await journal.close();
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function benchRecovery(say: (line: string) => void): Promise<Record<string, unknown>> {
  const readyMs = await inFolder(async (folder) => {
    const url = `sqlite://${folder}/bullpen.sqlite`;
    await prepare(url);
    say(`${EVENTS} events are written`);
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      runs.push(
        await timed(async () => {
          const journal = await openJournal<Event, number>({ from: url });
          await journal.guild(GUILD).replay(fold);
          await journal.close();
        }),
      );
    }
    return median(runs);
  });
  const pairs: { ours: number; bare: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    pairs.push(
      await inFolder(async (folder) => ({ ours: await commitOurs(folder), bare: await commitBare(folder) })),
    );
    say(`pair ${run + 1} of ${RUNS}`);
  }
  return {
    readyMs: Math.round(readyMs),
    events: EVENTS,
    commitsPerSecond: Math.round(median(pairs.map(({ ours }) => ours)) * 1000),
    commitRatio: Number(median(pairs.map(({ ours, bare }) => ours / bare)).toFixed(3)),
    runs: RUNS,
  };
}
