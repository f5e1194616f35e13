// Snapshots of a guild's show: its state after an event, sealed. The last two good ones are kept, so that
// one that was damaged on the disk still leaves another to start from.
import type { GuildId } from '../../show/ids.ts';
import type { Row, Store } from '../stores/store.ts';
import { guildSpan, nameIn, nameOf, seqName, spanTo } from './key.ts';
import type { Anchor } from './record.ts';
import { seal, unseal } from './seal.ts';

const KEPT_COUNT = 2;

export interface Snapshot<S> {
  readonly state: S;
  /** The end of the record it was taken after. */
  readonly at: Anchor;
}

export class Snapshots<S> {
  readonly #store: Store;
  readonly #guild: GuildId;
  readonly #version: number;

  /** Snapshots of another `version` of the state are never read: the events give the state anew. */
  constructor(store: Store, guild: GuildId, version: number) {
    this.#store = store;
    this.#guild = guild;
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
    const snapshots = this.#store.keyv('snapshots');
    await snapshots.set(nameIn(this.#guild, seqName(at.seq)), text);
    const good = (await this.#rows()).filter((row) => this.#read(row) !== null);
    for (const { key } of good.slice(KEPT_COUNT)) await snapshots.delete(nameIn(this.#guild, nameOf(key)));
  }

  /** Newest first. */
  #rows(upToSeq?: number): Promise<readonly Row[]> {
    const span =
      upToSeq === undefined
        ? guildSpan('snapshots', this.#guild)
        : { ...spanTo('snapshots', this.#guild, upToSeq), from: guildSpan('snapshots', this.#guild).from };
    return this.#store.scan({ ...span, order: 'descending', limit: 100 });
  }

  #read({ key, text }: Row): Snapshot<S> | null {
    const unsealed = unseal(text);
    if (unsealed === null || unsealed.body['version'] !== this.#version) return null;
    // The checksum vouches for the rest: these are the fields save wrote.
    const { state, at } = unsealed.body as unknown as Snapshot<S>;
    return seqName(at.seq) === nameOf(key) ? { state, at } : null;
  }
}
