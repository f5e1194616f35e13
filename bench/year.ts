// From an open journal with a year of a show in it to the show as it stands: a real one, played offstage by its own rules,
// written by the real journal with its snapshots and archives, as a floor would.

import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadAssets } from '../src/assets.ts';
import { FloorRecords } from '../src/director/floor-records.ts';
import { wholeNumber } from '../src/host/whole-number.ts';
import type { GuildJournal } from '../src/journal/guild-journal.ts';
import { openJournal } from '../src/journal/journal.ts';
import { understudy } from '../src/minds/understudy/understudy.ts';
import { Offstage } from '../src/offstage/offstage.ts';
import { secretOf } from '../src/offstage/secret.ts';
import type { ShowEvent } from '../src/show/events/event.ts';
import { guildId } from '../src/show/ids.ts';
import { inSlices } from '../src/show/state/kept-show.ts';
import { emptyShow, SHOW_VERSION, type Show } from '../src/show/state/show.ts';
import { median } from './median.ts';

const GUILD = guildId('1000000000000000001');
const SNAPSHOT_EVERY_EVENTS = 2_000;
/** A start reads most in the middle of an episode: no bell has left a snapshot since. */
const INTO_THE_LAST_EPISODE = 23;
const STARTS = 5;
const SAYS_EVERY_DAYS = 30;

interface Options {
  readonly days: number;
  readonly rounds: number;
}

const optionsIn = (args: readonly string[]): Options =>
  new Command('npm run bench -- year')
    .description('Milliseconds until a show stands of which a year is in the journal.')
    .option('--days <n>', 'that were played', wholeNumber(1, 10_000), 365)
    .option('--rounds <n>', 'of a day: one in five minutes, while somebody is awake', wholeNumber(1, 288), 48)
    .exitOverride()
    .parse([...args], { from: 'user' })
    .opts<Options>();

export async function benchYear(
  say: (line: string) => void,
  args: readonly string[],
): Promise<Record<string, unknown>> {
  const options = optionsIn(args);
  const folder = await mkdtemp(join(tmpdir(), 'bullpen-year-'));
  const url = `sqlite://${folder}/bullpen.sqlite`;
  try {
    await play(url, options, say);
    const starts: { ms: number; events: number; read: number }[] = [];
    for (let start = 0; start < STARTS; start++) starts.push(await open(url));
    const { size } = await stat(`${folder}/bullpen.sqlite`);
    return {
      ...options,
      events: starts[0]?.events,
      eventsReadAtAStart: starts[0]?.read,
      readyMs: Math.round(median(starts.map(({ ms }) => ms))),
      readyMsMax: Math.round(Math.max(...starts.map(({ ms }) => ms))),
      journalMb: Math.round(size / 1e6),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const openRecords = (url: string) => openJournal<ShowEvent, Show>({ from: url, stateVersion: SHOW_VERSION });

async function open(url: string): Promise<{ ms: number; events: number; read: number }> {
  const startMs = performance.now();
  const journal = await openRecords(url);
  const { seq, fromSeq } = await new FloorRecords(journal.guild(GUILD)).replay();
  const ms = performance.now() - startMs;
  await journal.close();
  return { ms, events: seq, read: seq - fromSeq };
}

async function play(url: string, { days, rounds }: Options, say: (line: string) => void): Promise<void> {
  const { cast, deck } = loadAssets();
  const journal = await openRecords(url);
  const writer = new Writer(journal.guild(GUILD));
  const mind = understudy();
  const stage = new Offstage({
    ...{ show: emptyShow(GUILD), deck, deadlineMs: 5_000, mindFor: () => mind },
    onStep: ({ record, after }) => writer.write(record, after),
  });
  await stage.create({ cast, atMs: Date.UTC(2026, 0, 1) });
  for (let round = 0; round < days * rounds + INTO_THE_LAST_EPISODE; round++) {
    if (stage.show.episode === null) await stage.ringOpeningBell(secretOf(`a year ${round}`));
    await stage.playRound();
    if (round % (SAYS_EVERY_DAYS * rounds) === 0) say(`${Math.round(round / rounds)} days are played`);
  }
  await writer.end();
  await journal.close();
}

/** Writes as a floor does, but for the wait for each record: the next is worked out while the last is being written. */
class Writer {
  readonly #journal: GuildJournal<ShowEvent, Show>;
  #writing: Promise<unknown> = Promise.resolve();
  #snapshotSeq = 0;

  constructor(journal: GuildJournal<ShowEvent, Show>) {
    this.#journal = journal;
  }

  async write(record: Parameters<GuildJournal<ShowEvent, Show>['append']>[0], after: Show): Promise<void> {
    await this.#writing;
    this.#writing = this.#journal.append(record);
    const isBell = record.events.some(({ type }) => type === 'episodeClosed');
    if (!isBell && after.seq - this.#snapshotSeq < SNAPSHOT_EVERY_EVENTS) return;
    const { kept, slices } = inSlices(after);
    this.#snapshotSeq = after.seq;
    this.#writing = this.#journal.snapshot(kept, after.seq, slices);
    await this.#writing;
  }

  async end(): Promise<void> {
    await this.#writing;
  }
}
