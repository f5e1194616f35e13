// A typed note of each guild: what the stage must still know after a restart.
// Read once, kept in memory until the guild is let go, written durably in the order of the changes. A note that is damaged
// starts anew and says so; one whose store is away is not taken for lost: reading it rejects, and the next reader tries
// again.

import type { Logger } from 'pino';
import type { ZodType } from 'zod';
import { isAway } from '../../journal/faults/journal-unavailable.ts';
import type { Notes } from '../../journal/notes.ts';
import type { GuildId } from '../../show/ids.ts';
import { Lanes } from '../../waiting/lanes.ts';

export interface MemoOptions<Value> {
  /** The note's name, such as `places`. */
  readonly name: string;
  readonly schema: ZodType<Value>;
  readonly empty: Value;
  /** It is small, and asked for where nobody can wait for it to be read: it is held of every guild. */
  readonly stays?: true;
}

export interface Memory {
  readonly notes: (guild: GuildId) => Pick<Notes, 'get' | 'set'>;
  readonly log: Logger;
  /** Every memo that was made on this memory, for when a guild is erased. */
  readonly memos?: Set<Remembering>;
}

export interface Remembering {
  forget(guild: GuildId): void;
  /** Nobody needs it now: what is known of the guild is held no more, and is read again by whoever asks next. */
  letGo(guild: GuildId): void;
  /** Says otherwise what is known of the guild, as what is stored of it was said otherwise. */
  reword(guild: GuildId, reword: (text: string) => string): Promise<void>;
}

export class Memo<Value> implements Remembering {
  readonly #memory: Memory;
  readonly #options: MemoOptions<Value>;
  readonly #known = new Map<GuildId, Value>();
  readonly #reading = new Map<GuildId, Promise<void>>();
  readonly #anew = new Set<GuildId>();
  /** How many read it, or change it, now: what they know may not be in the note yet. */
  readonly #users = new Map<GuildId, number>();
  readonly #writes = new Lanes();

  constructor(memory: Memory, options: MemoOptions<Value>) {
    this.#memory = memory;
    this.#options = options;
    memory.memos?.add(this);
  }

  /** Nothing is known of the guild any more, as nothing is stored of it. */
  forget(guild: GuildId): void {
    this.#known.delete(guild);
    this.#anew.delete(guild);
  }

  letGo(guild: GuildId): void {
    if (this.#options.stays !== true && !this.#users.has(guild)) this.#known.delete(guild);
  }

  /** How many guilds something is known of. */
  get size(): number {
    return this.#known.size;
  }

  /** In turn with its writes: one that was under way may have put the former words back. */
  reword(guild: GuildId, reword: (text: string) => string): Promise<void> {
    const inTurn = (work: () => Promise<void>) => this.#using(guild, () => this.#writes.run(guild, work));
    return inTurn(async () => {
      // Read before it was reworded, it may be known only now. Whoever reads hears of a fault.
      await this.#reading.get(guild)?.catch(() => undefined);
      const known = this.#known.get(guild);
      if (known === undefined) return;
      const before = JSON.stringify(known);
      const after = reword(before);
      if (after === before) return;
      const { success, data } = this.#options.schema.safeParse(JSON.parse(after));
      // What no reader would take begins anew, as it would at the next start.
      this.#known.set(guild, success ? data : this.#options.empty);
      await this.#memory.notes(guild).set(this.#options.name, this.peek(guild));
    });
  }

  /** The value as last read or written; the empty one before the first `read`. */
  peek(guild: GuildId): Value {
    return this.#known.get(guild) ?? this.#options.empty;
  }

  async read(guild: GuildId): Promise<Value> {
    if (this.#known.has(guild)) return this.peek(guild);
    return this.#using(guild, async () => {
      const reading = this.#reading.get(guild) ?? this.#load(guild);
      this.#reading.set(guild, reading);
      await reading.finally(() => this.#reading.delete(guild));
      return this.peek(guild);
    });
  }

  /** Whether the note was damaged when it was read. */
  beganAnew(guild: GuildId): boolean {
    return this.#anew.has(guild);
  }

  /** Durable when it resolves. */
  update(guild: GuildId, change: (value: Value) => Value): Promise<Value> {
    return this.#using(guild, async () => {
      await this.read(guild);
      // Read again without waiting: another update may have come in between.
      const next = change(this.peek(guild));
      this.#known.set(guild, next);
      await this.#writes.run(guild, () =>
        this.#memory.notes(guild).set(this.#options.name, this.peek(guild)),
      );
      return next;
    });
  }

  async #using<T>(guild: GuildId, work: () => Promise<T>): Promise<T> {
    this.#users.set(guild, (this.#users.get(guild) ?? 0) + 1);
    try {
      return await work();
    } finally {
      const others = (this.#users.get(guild) ?? 1) - 1;
      if (others === 0) this.#users.delete(guild);
      else this.#users.set(guild, others);
    }
  }

  async #load(guild: GuildId): Promise<void> {
    const { name, schema, empty } = this.#options;
    let value = empty;
    try {
      const document = await this.#memory.notes(guild).get(name);
      if (document !== undefined) value = schema.parse(document);
    } catch (cause) {
      if (isAway(cause)) throw cause;
      this.#anew.add(guild);
      this.#memory.log.warn(
        { guild, note: name, err: cause },
        'a note of the stage is unreadable and starts anew',
      );
    }
    if (!this.#known.has(guild)) this.#known.set(guild, value);
  }
}
