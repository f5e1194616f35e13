// The stage's notes, which wait for a store that is away: what the stage knows is written as soon as it can be, and a
// caller who was told that a note is durable was told the truth. Reading does not wait: somebody may be watching.
import type { Logger } from 'pino';
import type { Clock } from '../../director/ports.ts';
import type { Notes } from '../../journal/notes.ts';
import { Patience } from '../../journal/patience.ts';
import type { GuildId } from '../../show/ids.ts';

type NotesOf = (guild: GuildId) => Pick<Notes, 'get' | 'set'>;

export interface PatientNotesOptions {
  readonly notes: NotesOf;
  readonly notedGuilds: () => Promise<readonly GuildId[]>;
  readonly clock: Clock;
  readonly log: Logger;
}

export class PatientNotes {
  readonly #options: PatientNotesOptions;
  readonly #patience: Patience;
  readonly #waiting = new Set<() => Promise<void>>();

  constructor(options: PatientNotesOptions) {
    this.#options = options;
    this.#patience = new Patience(options.clock);
  }

  readonly of: NotesOf = (guild) => {
    const notes = this.#options.notes(guild);
    return {
      get: (name) => notes.get(name),
      set: (name, document) => this.#set(guild, name, () => notes.set(name, document)),
    };
  };

  /** Every guild of which anything is noted, once the store can be read. */
  guilds(): Promise<readonly GuildId[]> {
    const { notedGuilds, log } = this.#options;
    return this.#patience.until(notedGuilds, (err, attempt) => {
      if (attempt === 0) log.warn({ err }, 'which servers have notes cannot be read yet');
    });
  }

  /** Whether a note waits to be written. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Does the work once the store can be read. */
  whenBack<T>(guild: GuildId, work: () => Promise<T>): Promise<T> {
    return this.#patience.until(work, (err, attempt) => {
      if (attempt === 0) this.#options.log.warn({ err, guild }, 'the notes of a server cannot be read yet');
    });
  }

  /** What waits is given up, and its callers hear of it. */
  stop(): void {
    this.#patience.stop();
  }

  async #set(guild: GuildId, note: string, work: () => Promise<void>): Promise<void> {
    try {
      await this.#patience.until(work, (err) => {
        if (!this.#waiting.has(work))
          this.#options.log.warn({ err, guild, note }, 'a note waits to be written');
        this.#waiting.add(work);
      });
    } finally {
      this.#waiting.delete(work);
    }
  }
}
