// A live show as the file that `npm run show -- --replay` checks: from its first record to the end of its last closed
// episode, or of an earlier one. Nothing of a running episode is in it: its thoughts and its seed are secret still.

import { CorruptJournal } from '../journal/faults/corrupt-journal.ts';
import type { GuildJournal } from '../journal/guild-journal.ts';
import type { Journal } from '../journal/journal.ts';
import { lastSeqOf } from '../journal/records/record.ts';
import type { CausedRecord, ShowEvent } from '../show/events/event.ts';
import type { GuildId } from '../show/ids.ts';
import type { Show } from '../show/state/show.ts';
import { JournalFile } from '../show-file/journal-file.ts';
import { ExportFault } from './export-fault.ts';
import { type Naming, Pseudonyms } from './pseudonyms.ts';
import { wholeFile } from './whole-file.ts';

export interface ExportOptions {
  readonly journal: Journal<ShowEvent, Show>;
  readonly guild: GuildId;
  /** The last episode to be in it; without one the last that is closed. */
  readonly episode?: number | undefined;
  readonly path: string;
  readonly ids: 'keep' | 'replace';
  readonly signal: AbortSignal;
  /** Told of each record that was read, with its share of the whole work, from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

export interface Exported {
  readonly events: number;
  /** Of those, how many are of records that did not keep their cause. */
  readonly causeless: number;
  readonly episode: number;
  readonly members: number;
  /** Texts that name a member by id, and do so in the file too. */
  readonly namingTexts: number;
  /** Why it ends before the last closing bell, where it does: a record after it that is damaged. */
  readonly damage: CorruptJournal | undefined;
  readonly checksum: string;
}

/** Throws ExportFault, CorruptJournal, JournalUnavailable, and the signal's reason; then no file is left behind. */
export async function exportShow(options: ExportOptions): Promise<Exported> {
  const { journal, guild, path, ids } = options;
  await insistKnown(journal, guild);
  const reading = new Reading(journal.guild(guild), options);
  const { episode, seq, damage } = await reading.findEnd();
  return wholeFile(path, async (temporary) => {
    const names = await namesIn(reading.through(seq));
    const named: Naming = ids === 'keep' ? (told) => told : names.naming();
    const written = await writeTo(temporary, { records: reading.through(seq), named });
    return { ...written, episode, damage, members: names.members, namingTexts: names.namingTexts };
  });
}

async function namesIn(records: AsyncIterable<CausedRecord>): Promise<Pseudonyms> {
  const names = new Pseudonyms();
  for await (const { events, cause } of records) {
    if (cause !== undefined) names.see(cause);
    for (const event of events) names.see(event);
  }
  return names;
}

interface Source {
  readonly records: AsyncIterable<CausedRecord>;
  readonly named: Naming;
}

async function writeTo(
  path: string,
  { records, named }: Source,
): Promise<Pick<Exported, 'events' | 'causeless' | 'checksum'>> {
  const file = await JournalFile.create(path);
  try {
    let [events, causeless] = [0, 0];
    for await (const { cause, ...record } of records) {
      const told = { ...record, events: record.events.map(named) };
      await file.write(cause === undefined ? told : { ...told, cause: named(cause) });
      events += told.events.length;
      if (cause === undefined) causeless += told.events.length;
    }
    return { events, causeless, checksum: await file.close() };
  } catch (error) {
    file.abandon();
    throw error;
  }
}

async function insistKnown(journal: Journal<ShowEvent, Show>, guild: GuildId): Promise<void> {
  const known = await journal.guilds();
  if (known.includes(guild)) return;
  const there = known.length === 0 ? 'there is no show in it yet' : `it has ${known.join(', ')}`;
  throw new ExportFault(`The journal knows no server ${guild}: ${there}.`);
}

interface End {
  readonly episode: number;
  readonly seq: number;
}

/** What the journal tells of its bells, as far as it can be read. */
interface Bells {
  readonly closed: readonly End[];
  readonly running: number | undefined;
  readonly damage: CorruptJournal | undefined;
}

/** The journal is read three times: for the end, for the ids, and for the file. */
const READINGS = 3;

class Reading {
  readonly #book: GuildJournal<ShowEvent, Show>;
  readonly #options: ExportOptions;
  #readings = 0;

  constructor(book: GuildJournal<ShowEvent, Show>, options: ExportOptions) {
    this.#book = book;
    this.#options = options;
  }

  /** Of a damaged journal the end is the last good bell, unless a later one was asked for. */
  async findEnd(): Promise<End & Pick<Bells, 'damage'>> {
    const { episode, guild } = this.#options;
    const { closed, running, damage } = await this.#bells();
    const end = episode === undefined ? closed.at(-1) : closed.find((each) => each.episode === episode);
    if (end !== undefined) return { ...end, damage };
    throw damage ?? new ExportFault(whyNoEnd({ guild, episode, closed, running }));
  }

  async #bells(): Promise<Bells> {
    const closed: End[] = [];
    let running: number | undefined;
    try {
      for await (const record of this.through(await this.#lastSeq())) {
        for (const event of record.events) {
          if (event.type === 'episodeOpened') running = event.episode;
          if (event.type !== 'episodeClosed') continue;
          closed.push({ episode: event.episode, seq: lastSeqOf(record) });
          running = undefined;
        }
        if (closed.at(-1)?.episode === this.#options.episode && closed.length > 0) break;
      }
    } catch (error) {
      if (error instanceof CorruptJournal) return { closed, running, damage: error };
      throw error;
    }
    return { closed, running, damage: undefined };
  }

  async *through(endSeq: number): AsyncGenerator<CausedRecord> {
    const { signal, onProgress } = this.#options;
    const reading = this.#readings;
    this.#readings += 1;
    for await (const record of this.#book.records(1, endSeq)) {
      signal.throwIfAborted();
      // The seal vouches for the cause as it does for the events.
      yield record as CausedRecord;
      onProgress((reading + lastSeqOf(record) / endSeq) / READINGS);
    }
  }

  /** Of a damaged journal the damaged record: what lies before it may be all that is wanted. */
  async #lastSeq(): Promise<number> {
    try {
      return (await this.#book.head()).seq;
    } catch (error) {
      if (error instanceof CorruptJournal) return error.firstSeq;
      throw error;
    }
  }
}

function whyNoEnd({
  guild,
  episode,
  closed,
  running,
}: {
  readonly guild: GuildId;
  readonly episode: number | undefined;
  readonly closed: readonly End[];
  readonly running: number | undefined;
}): string {
  const [first, last] = [closed[0], closed.at(-1)];
  if (episode !== undefined && episode === running) {
    return `Episode ${episode} of server ${guild} is running: export it after its closing bell.`;
  }
  if (first === undefined || last === undefined) {
    return `No episode of server ${guild} is closed yet: export its show after the first closing bell.`;
  }
  const which =
    first === last ? `only episode ${first.episode}` : `episodes ${first.episode} to ${last.episode}`;
  return `There is no closed episode ${episode} of server ${guild}: it has closed ${which}.`;
}
