// The journal of all guilds: opened once per process, from an address or a store. Promises: one durable write per
// step, one writer, and nothing written is lost or silently changed. It knows nothing of what events mean.
import type { GuildId } from '../show/ids.ts';
import type { Timers } from '../waiting/pause.ts';
import { ARCHIVING, type ArchivingRule } from './archiving.ts';
import { JournalUnavailable } from './faults/journal-unavailable.ts';
import { GuildJournal } from './guild-journal.ts';
import { LastSeen } from './last-seen.ts';
import { notesOf } from './notes.ts';
import { checkGuild, guildOf, guildSpan, type Kind } from './records/key.ts';
import { readRecord } from './records/record.ts';
import { Scrubbing } from './scrubbing.ts';
import { type OpenStoreOptions, openStore } from './stores/open-store.ts';
import type { LastOfEach, Row, Store } from './stores/store.ts';

export interface JournalOptions extends OpenStoreOptions {
  /** `sqlite://PATH`, `postgres://…` or `memory:`; or a store, opened already. */
  readonly from: string | Store;
  /** Raise it when the state's shape changes: older snapshots are left alone and the events folded instead. */
  readonly stateVersion?: number;
  /** A file that remembers how far each show came, so that a database that was lost is noticed. Default: none. */
  readonly lastSeenFile?: string | undefined;
  /** What of a guild's records is put into archives after a snapshot. Default: all but the newest 20,000 events. */
  readonly archiving?: ArchivingRule;
  /** By which what was erased is cleared from the database's files. Default: none, and it is done at the end. */
  readonly clock?: Timers;
}

/** Throws JournalUnavailable, JournalInUse or ShardsInUse, each with a sentence that says what to do. */
export async function openJournal<E, S>(options: JournalOptions): Promise<Journal<E, S>> {
  const { from, stateVersion = 1, archiving = ARCHIVING, warn = () => {}, lastSeenFile, clock } = options;
  const store = typeof from === 'string' ? await openStore(from, options) : from;
  const lastSeen = lastSeenFile === undefined ? undefined : await LastSeen.open(lastSeenFile, warn);
  const scrubbing = new Scrubbing({ store, clock, warn });
  if (options.access !== 'read' && options.shards !== 'none') void scrubbing.resume();
  return new Journal<E, S>({ store, stateVersion, archiving, lastSeen, scrubbing });
}

/** A show that is known to have been written, and is not in the database, or not as far. */
export interface Lost {
  readonly guild: GuildId;
  /** The last event that was known. */
  readonly seenSeq: number;
  /** The last event that is there; 0 where nothing is. */
  readonly seq: number;
}

/** Where a guild's records end. */
export interface End {
  readonly guild: GuildId;
  readonly seq: number;
}

/** Their last records are a quarter of a megabyte or so, read in a few milliseconds. */
const GUILDS_AT_ONCE = 200;

export class Journal<E, S> {
  readonly #store: Store;
  readonly #stateVersion: number;
  readonly #archiving: ArchivingRule;
  readonly #guilds = new Map<GuildId, GuildJournal<E, S>>();
  readonly #lastSeen: LastSeen | undefined;
  readonly #scrubbing: Scrubbing;
  /** As read for the question which shows are lost, until it is asked for, or anything is written. */
  #ends: readonly (readonly End[])[] | null = null;
  #closing: Promise<void> | null = null;

  constructor(options: {
    store: Store;
    stateVersion: number;
    archiving: ArchivingRule;
    lastSeen: LastSeen | undefined;
    scrubbing: Scrubbing;
  }) {
    this.#scrubbing = options.scrubbing;
    this.#store = options.store;
    this.#stateVersion = options.stateVersion;
    this.#archiving = options.archiving;
    this.#lastSeen = options.lastSeen;
  }

  /** The same object for the same guild each time. */
  guild(guild: GuildId): GuildJournal<E, S> {
    checkGuild(guild);
    if (this.#closing !== null) throw new JournalUnavailable('closed', this.#store.place);
    const known = this.#guilds.get(guild);
    if (known !== undefined) return known;
    const opened = new GuildJournal<E, S>({
      store: this.#store,
      guild,
      stateVersion: this.#stateVersion,
      archiving: this.#archiving,
      scrubbing: this.#scrubbing,
      onHead: (seq) => {
        this.#ends = null;
        this.#lastSeen?.note(guild, seq);
      },
    });
    this.#guilds.set(guild, opened);
    return opened;
  }

  /** Every guild with at least one row of that kind, in the order of their ids' bytes. */
  async guilds(kind: Kind = 'records'): Promise<readonly GuildId[]> {
    const guilds: GuildId[] = [];
    for await (const rows of this.#lastRows(kind, 'keys'))
      guilds.push(...rows.map(({ key }) => guildOf(key)));
    return guilds.reverse();
  }

  /** Shows of which more was known than the database has. Ask before anything is appended. */
  async lost(): Promise<readonly Lost[]> {
    const seen = this.#lastSeen?.shows ?? new Map<GuildId, number>();
    if (seen.size === 0) return [];
    const ends = new Map<GuildId, number>();
    const read: (readonly End[])[] = [];
    for await (const some of this.#readEnds()) {
      read.push(some);
      for (const { guild, seq } of some) ends.set(guild, seq);
    }
    this.#ends = read;
    return [...seen].flatMap(([guild, seenSeq]) => {
      const seq = ends.get(guild) ?? 0;
      return seq < seenSeq ? [{ guild, seenSeq, seq }] : [];
    });
  }

  /**
   * Where each guild's records end, some guilds at a time and in no order, with a turn of the event loop for others between.
   * A last record that is damaged ends behind all others: whoever replays it says so.
   */
  async *ends(): AsyncGenerator<readonly End[]> {
    const known = this.#ends;
    this.#ends = null;
    if (known === null) yield* this.#readEnds();
    else yield* known;
  }

  async *#readEnds(): AsyncGenerator<readonly End[]> {
    for await (const rows of this.#lastRows('records', 'rows'))
      yield rows.map(({ key, text }) => ({
        guild: guildOf(key),
        seq: readRecord(text)?.end.seq ?? Number.MAX_SAFE_INTEGER,
      }));
  }

  /** A note of each of those guilds, in one step; what was never set, or is damaged, is left out. */
  notes(name: string, guilds: readonly GuildId[]): Promise<ReadonlyMap<GuildId, unknown>> {
    return notesOf(this.#store, name, guilds);
  }

  /** Deletes all of a guild for good: records, snapshots, notes and what was set aside. */
  async erase(guild: GuildId): Promise<void> {
    await this.guild(guild).erase();
  }

  /** Finishes what was begun, then lets go of the database and its lock. Calling it again does nothing more. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  /** The last row of each guild, the last guild first. */
  async *#lastRows(kind: Kind, what: LastOfEach['what']): AsyncGenerator<readonly Row[]> {
    let below: string | undefined;
    while (true) {
      const rows = await this.#store.lastOfEach({ kind, below, what, limit: GUILDS_AT_ONCE });
      yield rows;
      const last = rows.at(-1);
      if (last === undefined || rows.length < GUILDS_AT_ONCE) return;
      below = guildSpan(kind, guildOf(last.key)).from;
    }
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#guilds.values()].map((guild) => guild.close()));
    await this.#scrubbing.close();
    await this.#lastSeen?.close();
    await this.#store.close();
  }
}
