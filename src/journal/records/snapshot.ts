// Snapshots of a guild's show: its state after an event, sealed. The last two good ones are kept, so that
// one that was damaged on the disk still leaves another to start from. What is large of a state is kept in slices beside
// it, each a row, so that neither writing nor reading one holds anybody up for long.
import type { Book } from '../pen.ts';
import type { Row } from '../stores/store.ts';
import { guildSpan, keyOf, nameIn, nameOf, only, type Span, seqName, spanTo } from './key.ts';
import type { Anchor } from './record.ts';
import { seal, unseal } from './seal.ts';

const KEPT_COUNT = 2;
const NUMBER_DIGITS = 6;

export interface Snapshot<S> {
  readonly state: S;
  /** The end of the record it was taken after. */
  readonly at: Anchor;
  /** How many slices belong to it. */
  readonly slices: number;
}

interface Slice {
  readonly at: Anchor;
  /** Counted from 0. */
  readonly number: number;
  readonly rest: unknown;
}

/** The state again from what was kept of it; its slices are read one after another. */
export type ReadState<S> = (kept: unknown, slices: AsyncIterable<unknown>) => Promise<S>;

/** A slice that does not check out: its snapshot is none. */
class DamagedSlice extends Error {
  override readonly name = 'DamagedSlice';
}

export class Snapshots<S> {
  readonly #book: Book;
  readonly #version: number;

  /** Snapshots of another `version` of the state are never read: the events give the state anew. */
  constructor(book: Book, version: number) {
    this.#book = book;
    this.#version = version;
  }

  /** The newest that checks out and was taken at or before event `upToSeq`; its slices are not looked at. */
  async newest(upToSeq?: number): Promise<Snapshot<unknown> | null> {
    for (const row of await this.#rows(upToSeq)) {
      const snapshot = this.#read(row);
      if (snapshot !== null) return snapshot;
    }
    return null;
  }

  /** The newest that checks out with all of its slices. */
  async load(
    read: ReadState<S> | undefined,
    upToSeq?: number,
  ): Promise<Pick<Snapshot<S>, 'state' | 'at'> | null> {
    for (const row of await this.#rows(upToSeq)) {
      const snapshot = this.#read(row);
      if (snapshot === null) continue;
      try {
        const state = await (read?.(snapshot.state, this.#slicesOf(snapshot)) ?? (snapshot.state as S));
        return { state, at: snapshot.at };
      } catch (error) {
        if (!(error instanceof DamagedSlice)) throw error;
      }
    }
    return null;
  }

  /** Durable when it resolves; it counts for nothing before its snapshot is there. */
  async saveSlice({ at, number, rest }: Slice): Promise<void> {
    const { text } = seal({ of: at.checksum, number, rest });
    await this.#book.pen.put({ key: keyOf('slices', this.#book.guild, sliceName(at.seq, number)), text });
  }

  /**
   * Durable when it resolves; then lets go of all good ones but the last two. Bad ones stay for whoever looks. Gives the
   * event of the older one that is left; 0 where there is none.
   */
  async save({ state, at, slices }: Snapshot<S>): Promise<number> {
    const version = slices === 0 ? this.#version : inSlices(this.#version);
    const { text } = seal({ version, at, ...(slices === 0 ? {} : { slices }), state });
    const keyAt = (seq: number) => keyOf('snapshots', this.#book.guild, seqName(seq));
    await this.#book.pen.put({ key: keyAt(at.seq), text });
    const good = (await this.#rows()).flatMap((row) => this.#read(row) ?? []);
    const old = good.slice(KEPT_COUNT);
    if (old.length > 0)
      await this.#book.pen.drop(old.flatMap(({ at: { seq } }) => [only(keyAt(seq)), this.#spanOf(seq)]));
    return good[KEPT_COUNT - 1]?.at.seq ?? 0;
  }

  async *#slicesOf({ at, slices }: Snapshot<unknown>): AsyncGenerator<unknown> {
    for (let number = 0; number < slices; number++) {
      const text = await this.#book.store
        .keyv('slices')
        .get(nameIn(this.#book.guild, sliceName(at.seq, number)));
      const body = text === undefined ? null : (unseal(text)?.body ?? null);
      if (body?.['of'] !== at.checksum || body['number'] !== number)
        throw new DamagedSlice(`slice ${number} of ${slices} of the snapshot after event ${at.seq}`);
      yield body['rest'];
    }
  }

  /** Every slice of the snapshot after an event. */
  #spanOf(seq: number): Span {
    const from = keyOf('slices', this.#book.guild, `${seqName(seq)}/`);
    return { from, below: `${from.slice(0, -1)}0` };
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

  #read({ key, text }: Row): Snapshot<unknown> | null {
    const body = unseal(text)?.body;
    if (body === undefined) return null;
    // The checksum vouches for the rest: these are the fields save wrote.
    const { version, state, at, slices = 0 } = body as unknown as Snapshot<unknown> & { version: unknown };
    if (version !== (slices === 0 ? this.#version : inSlices(this.#version))) return null;
    return seqName(at.seq) === nameOf(key) ? { state, at, slices } : null;
  }
}

/** Whoever knows of no slices must not take what lies beside them for the whole state. */
const inSlices = (version: number): string => `${version} in slices`;

const sliceName = (seq: number, number: number): string =>
  `${seqName(seq)}/${String(number).padStart(NUMBER_DIGITS, '0')}`;
