// Small durable documents of a guild, by name, for whoever performs: which channel is which, which message was posted.
// The last value set is the one read; no history is kept.
import { CorruptNote } from './faults/corrupt-note.ts';
import type { Book } from './pen.ts';
import { keyOf, nameIn, only } from './records/key.ts';
import { seal, unseal } from './records/seal.ts';

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
    const unsealed = unseal(text);
    if (unsealed === null) throw new CorruptNote(this.#book.guild, name);
    return unsealed.body['document'];
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

function checkName(name: string): void {
  if (/^[A-Za-z0-9_.:-]{1,100}$/.test(name)) return;
  throw new RangeError(
    `"${name}" is no name for a note: use 1 to 100 letters, digits, "_", ".", ":" or "-".`,
  );
}
