// One journal under test: a guild of its own on some database, reopened, killed and damaged at will.
import type { GuildJournal } from '../../src/journal/guild-journal.ts';
import { type Journal, type JournalOptions, openJournal } from '../../src/journal/journal.ts';
import { nameIn, seqName } from '../../src/journal/records/key.ts';
import type { Store } from '../../src/journal/stores/store.ts';
import { type GuildId, guildId } from '../../src/show/ids.ts';
import type { Account, Deposit } from './account.ts';

export interface Backend {
  /** Opens the data; after a crash, what the crash left of it. */
  open(): Promise<Store>;
  /** The process dies: nothing is closed or flushed. */
  crash(): Promise<void>;
  dispose(): Promise<void>;
}

/** The seed of the property tests: in their names, and settable to repeat a run. */
export const seed = Number(process.env['SEED'] ?? 20260726);

let guildCount = 0;
const newGuild = (): GuildId => {
  guildCount += 1;
  return guildId(`g${process.pid}-${guildCount}`);
};

type Rule = Pick<JournalOptions, 'archiving'>;

export class JournalRig {
  store: Store;
  journal: Journal<Deposit, Account>;
  guild: GuildId;
  book: GuildJournal<Deposit, Account>;
  readonly #backend: Backend;
  readonly #options: Rule;

  private constructor(
    backend: Backend,
    { store, journal, options }: { store: Store; journal: Journal<Deposit, Account>; options: Rule },
  ) {
    this.#backend = backend;
    this.#options = options;
    this.store = store;
    this.journal = journal;
    this.guild = newGuild();
    this.book = journal.guild(this.guild);
  }

  static async on(backend: Backend, options: Rule = {}): Promise<JournalRig> {
    const store = await backend.open();
    const journal = await openJournal<Deposit, Account>({ from: store, ...options });
    return new JournalRig(backend, { store, journal, options });
  }

  async reopen(how: 'close' | 'crash'): Promise<void> {
    if (how === 'close') await this.journal.close();
    else await this.#backend.crash();
    this.store = await this.#backend.open();
    this.journal = await openJournal<Deposit, Account>({ from: this.store, ...this.#options });
    this.book = this.journal.guild(this.guild);
  }

  /** Goes on with a guild of which nothing is written. */
  moveOut(): void {
    this.guild = newGuild();
    this.book = this.journal.guild(this.guild);
  }

  /** Changes the stored text of a record or snapshot behind the journal's back. */
  async tamper(
    seq: number,
    change: (text: string) => string,
    kind: 'records' | 'snapshots' = 'records',
  ): Promise<void> {
    const keyv = this.store.keyv(kind);
    const key = nameIn(this.guild, seqName(seq));
    await keyv.set(key, change((await keyv.get(key)) ?? ''));
  }

  async dispose(): Promise<void> {
    // Another journal of the same store may have taken the guild over.
    await (await openJournal({ from: this.store })).erase(this.guild);
    await this.journal.close();
    await this.#backend.dispose();
  }
}
