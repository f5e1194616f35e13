// The journal of all guilds: opened once per process, from an address or a store. Promises: one durable write per
// step, one writer, and nothing written is lost or silently changed. It knows nothing of what events mean.
import type { GuildId } from '../show/ids.ts';
import { GuildJournal } from './guild-journal.ts';
import { JournalUnavailable } from './journal-unavailable.ts';
import { checkGuild, guildOf, guildSpan, type Kind } from './key.ts';
import { MemoryStore } from './memory-store.ts';
import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

const kinds: readonly Kind[] = ['records', 'snapshots', 'notes', 'quarantine'];

export interface JournalOptions {
  /** `sqlite://PATH`, `postgres://…` or `memory:`; or a store, opened already. */
  readonly from: string | Store;
  /** Raise it when the state's shape changes: older snapshots are left alone and the events folded instead. */
  readonly stateVersion?: number;
  /** `read`: beside the Bullpen that writes it, and without its lock. Default: `write`. */
  readonly access?: 'read' | 'write';
  /** Told of faults that lose nothing, such as a database connection dropped while idle. */
  readonly warn?: (error: Error) => void;
}

/** Throws JournalUnavailable or JournalInUse, each with a sentence that says what to do. */
export async function openJournal<E, S>(options: JournalOptions): Promise<Journal<E, S>> {
  const { from, stateVersion = 1, access = 'write', warn = () => {} } = options;
  const store = typeof from === 'string' ? await openStore(from, { access, warn }) : from;
  return new Journal<E, S>(store, stateVersion);
}

async function openStore(
  url: string,
  { access, warn }: Required<Pick<JournalOptions, 'access' | 'warn'>>,
): Promise<Store> {
  if (/^sqlite:\/\/./.test(url)) return openSqliteStore(url, access);
  if (/^postgres(ql)?:\/\/./.test(url) && URL.canParse(url)) return openPostgresStore({ url, warn });
  if (url === 'memory:') return new MemoryStore();
  throw new JournalUnavailable('unknown-url', url);
}

export class Journal<E, S> {
  readonly #store: Store;
  readonly #stateVersion: number;
  readonly #guilds = new Map<GuildId, GuildJournal<E, S>>();
  #closing: Promise<void> | null = null;

  constructor(store: Store, stateVersion: number) {
    this.#store = store;
    this.#stateVersion = stateVersion;
  }

  /** The same object for the same guild each time. */
  guild(guild: GuildId): GuildJournal<E, S> {
    checkGuild(guild);
    if (this.#closing !== null) throw new JournalUnavailable('closed', this.#store.place);
    const known = this.#guilds.get(guild);
    if (known !== undefined) return known;
    const opened = new GuildJournal<E, S>({ store: this.#store, guild, stateVersion: this.#stateVersion });
    this.#guilds.set(guild, opened);
    return opened;
  }

  /** Every guild with at least one record, in the order of their ids' bytes. */
  async guilds(): Promise<readonly GuildId[]> {
    const guilds: GuildId[] = [];
    let from = 'records:';
    while (true) {
      // One row a guild: the next search starts behind all of the last guild's keys.
      const [row] = await this.#store.scan({ from, below: 'records;', order: 'ascending', limit: 1 });
      if (row === undefined) return guilds;
      const guild = guildOf(row.key);
      guilds.push(guild);
      from = guildSpan('records', guild).below;
    }
  }

  /** Deletes all of a guild for good: records, snapshots, notes and what was set aside. */
  async erase(guild: GuildId): Promise<void> {
    const spans = kinds.map((kind) => guildSpan(kind, guild));
    await this.guild(guild).reset(() => this.#store.drop(spans));
  }

  /** Finishes what was begun, then lets go of the database and its lock. Calling it again does nothing more. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#guilds.values()].map((guild) => guild.close()));
    await this.#store.close();
  }
}
