// Small durable documents of a guild, by name, for whoever performs: which channel is which, which message was posted.
// The last value set is the one read; no history is kept.
import type { GuildId } from '../show/ids.ts';
import { CorruptNote } from './faults/corrupt-note.ts';
import type { Book } from './pen.ts';
import { keyOf, nameIn, only } from './records/key.ts';
import { seal, unseal } from './records/seal.ts';
import type { Store } from './stores/store.ts';

export class Notes {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  /** The document as JSON gives it back, for the caller to check; undefined when never set. Throws CorruptNote. */
  async get(name: string): Promise<unknown> {
    checkName(name);
    const text = await this.#book.store.keyv('notes').get(nameIn(this.#book.guild, name));
    if (text === undefined) return undefined;
    const document = documentIn(text);
    if (document === DAMAGED) throw new CorruptNote(this.#book.guild, name);
    return document;
  }

  /** Durable when it resolves. Throws TakenOver. */
  async set(name: string, document: unknown): Promise<void> {
    checkName(name);
    await this.#book.pen.put({ key: keyOf('notes', this.#book.guild, name), text: seal({ document }).text });
  }

  async delete(name: string): Promise<void> {
    checkName(name);
    await this.#book.pen.drop([only(keyOf('notes', this.#book.guild, name))]);
  }
}

const DAMAGED = Symbol('a note that does not check out');

function documentIn(text: string): unknown {
  const unsealed = unseal(text);
  return unsealed === null ? DAMAGED : unsealed.body['document'];
}

/** A note of many guilds, read in one step; what was never set, or is damaged, is left out. */
export async function notesOf(
  store: Store,
  name: string,
  guilds: readonly GuildId[],
): Promise<ReadonlyMap<GuildId, unknown>> {
  checkName(name);
  const texts = await store.keyv('notes').getMany(guilds.map((guild) => nameIn(guild, name)));
  const found = new Map<GuildId, unknown>();
  for (const [index, guild] of guilds.entries()) {
    const text = texts[index];
    const document = typeof text === 'string' ? documentIn(text) : DAMAGED;
    if (document !== DAMAGED) found.set(guild, document);
  }
  return found;
}

function checkName(name: string): void {
  if (/^[A-Za-z0-9_.:-]{1,100}$/.test(name)) return;
  throw new RangeError(
    `"${name}" is no name for a note: use 1 to 100 letters, digits, "_", ".", ":" or "-".`,
  );
}
