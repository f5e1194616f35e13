// Puts a row where none is, also where nobody knows whether an earlier try did: what is read back decides.

import type { Book } from '../pen.ts';
import type { Row } from '../stores/store.ts';
import { rowAt } from './archive.ts';
import { seqOf } from './key.ts';
import { type Anchor, readRecord } from './record.ts';

export class Insertion {
  readonly #book: Book;
  /** The row whose write failed, and which may have been written all the same. */
  #doubtful: Row | null = null;

  constructor(book: Book) {
    this.#book = book;
  }

  async insert(row: Row): Promise<'inserted' | 'taken'> {
    const again = this.#doubtful?.text === row.text;
    this.#doubtful = row;
    let outcome = await this.#book.pen.insert(row);
    if (outcome === 'taken' && again) {
      // A connection that broke after the commit: the record in our way is the one we meant to write.
      const there = await rowAt(this.#book.store, this.#book.guild, seqOf(row.key));
      if (there?.text === row.text) outcome = 'inserted';
    }
    // In doubt until all of it is known: reading back may fail as the write did.
    this.#doubtful = null;
    return outcome;
  }

  /** Whether the store, where a write to it failed, ends where it did. */
  async isStillThere(head: Anchor): Promise<boolean> {
    if (this.#doubtful === null || head.seq === 0) return true;
    const row = await rowAt(this.#book.store, this.#book.guild, head.seq);
    const there = row === null ? null : readRecord(row.text);
    return there?.end.seq === head.seq;
  }

  /** What was in doubt is of no account: the journal goes on elsewhere. */
  forget(): void {
    this.#doubtful = null;
  }
}
