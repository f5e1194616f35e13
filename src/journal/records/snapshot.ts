// Snapshots of a guild's show: its state after an event, sealed. The last two good ones are kept, so that
// one that was damaged on the disk still leaves another to start from.
import type { Book } from '../pen.ts';
import type { Row } from '../stores/store.ts';
import { guildSpan, keyOf, nameOf, only, seqName, spanTo } from './key.ts';
import type { Anchor } from './record.ts';
import { seal, unseal } from './seal.ts';

const KEPT_COUNT = 2;

export interface Snapshot<S> {
  readonly state: S;
  /** The end of the record it was taken after. */
  readonly at: Anchor;
}

export class Snapshots<S> {
  readonly #book: Book;
  readonly #version: number;

  /** Snapshots of another `version` of the state are never read: the events give the state anew. */
  constructor(book: Book, version: number) {
    this.#book = book;
    this.#version = version;
  }

  /** The newest that checks out and was taken at or before event `upToSeq`. */
  async newest(upToSeq: number = Number.MAX_SAFE_INTEGER - 1): Promise<Snapshot<S> | null> {
    const rows = await this.#rows(upToSeq);
    for (const row of rows) {
      const snapshot = this.#read(row);
      if (snapshot !== null) return snapshot;
    }
    return null;
  }

  /** Durable when it resolves; then lets go of all good ones but the last two. Bad ones stay for whoever looks. */
  async save({ state, at }: Snapshot<S>): Promise<void> {
    const { text } = seal({ version: this.#version, at, state });
    await this.#book.pen.put({ key: keyOf('snapshots', this.#book.guild, seqName(at.seq)), text });
    const good = (await this.#rows()).filter((row) => this.#read(row) !== null);
    const old = good.slice(KEPT_COUNT).map(({ key }) => only(key));
    if (old.length > 0) await this.#book.pen.drop(old);
  }

  /** Newest first. */
  #rows(upToSeq?: number): Promise<readonly Row[]> {
    const span =
      upToSeq === undefined
        ? guildSpan('snapshots', this.#book.guild)
        : {
            ...spanTo('snapshots', this.#book.guild, upToSeq),
            from: guildSpan('snapshots', this.#book.guild).from,
          };
    return this.#book.store.scan({ ...span, order: 'descending', limit: 100 });
  }

  #read({ key, text }: Row): Snapshot<S> | null {
    const unsealed = unseal(text);
    if (unsealed === null || unsealed.body['version'] !== this.#version) return null;
    // The checksum vouches for the rest: these are the fields save wrote.
    const { state, at } = unsealed.body as unknown as Snapshot<S>;
    return seqName(at.seq) === nameOf(key) ? { state, at } : null;
  }
}
