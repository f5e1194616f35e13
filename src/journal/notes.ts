// Small durable documents of a guild, by name, for whoever performs: which channel is which, which message was posted.
// The last value set is the one read; no history is kept.
import type { GuildId } from '../show/ids.ts';
import { CorruptNote } from './faults/corrupt-note.ts';
import { nameIn } from './records/key.ts';
import { seal, unseal } from './records/seal.ts';
import type { Store } from './stores/store.ts';

export class Notes {
  readonly #store: Store;
  readonly #guild: GuildId;

  constructor(store: Store, guild: GuildId) {
    this.#store = store;
    this.#guild = guild;
  }

  /** The document as JSON gives it back, for the caller to check; undefined when never set. Throws CorruptNote. */
  async get(name: string): Promise<unknown> {
    checkName(name);
    const text = await this.#store.keyv('notes').get(nameIn(this.#guild, name));
    if (text === undefined) return undefined;
    const unsealed = unseal(text);
    if (unsealed === null) throw new CorruptNote(this.#guild, name);
    return unsealed.body['document'];
  }

  /** Durable when it resolves. */
  async set(name: string, document: unknown): Promise<void> {
    checkName(name);
    await this.#store.keyv('notes').set(nameIn(this.#guild, name), seal({ document }).text);
  }

  async delete(name: string): Promise<void> {
    checkName(name);
    await this.#store.keyv('notes').delete(nameIn(this.#guild, name));
  }
}

function checkName(name: string): void {
  if (/^[A-Za-z0-9_.:-]{1,100}$/.test(name)) return;
  throw new RangeError(
    `"${name}" is no name for a note: use 1 to 100 letters, digits, "_", ".", ":" or "-".`,
  );
}
