// One guild's journal: append, snapshot, replay. Promises: what `append` resolved is there after any crash; nothing
// already written is ever overwritten; what was damaged is noticed and said, never folded.
import type { GuildId } from '../show/ids.ts';
import { Turnstile } from '../waiting/turnstile.ts';
import { CorruptJournal, type Point } from './faults/corrupt-journal.ts';
import { type ConflictReason, JournalConflict } from './faults/journal-conflict.ts';
import { JournalUnavailable } from './faults/journal-unavailable.ts';
import { Notes } from './notes.ts';
import { quarantined, setAside } from './quarantine.ts';
import type { Fold, Replayed } from './records/fold.ts';
import { keyOf, seqName, seqOf } from './records/key.ts';
import {
  type Anchor,
  beginning,
  checkRecord,
  type JournalRecord,
  lastSeqOf,
  type ReadRecord,
  readRecord,
  sealRecord,
} from './records/record.ts';
import { endAt, endBefore } from './records/record-end.ts';
import { Snapshots } from './records/snapshot.ts';
import { pointOf, rowAt, walk } from './records/walk.ts';
import { isFound, type Reword, rewriteGuild } from './rewriting.ts';
import type { Scrubbing } from './scrubbing.ts';
import type { Row, Store } from './stores/store.ts';

export interface GuildJournalOptions {
  readonly store: Store;
  readonly guild: GuildId;
  readonly stateVersion: number;
  readonly scrubbing: Scrubbing;
  /** Told where the journal ends, whenever that has changed durably. */
  readonly onHead?: (seq: number) => void;
}

export class GuildJournal<E, S> {
  readonly guild: GuildId;
  readonly notes: Notes;
  readonly #store: Store;
  readonly #snapshots: Snapshots<S>;
  readonly #scrubbing: Scrubbing;
  readonly #turnstile = new Turnstile();
  /** Where the next record joins on; null until it was looked up. */
  #head: Anchor | null = null;
  /** The row whose write failed, and which may have been written all the same. */
  #doubtful: Row | null = null;
  /** Found by replay: no record is put behind a bad one. */
  #corruption: CorruptJournal | null = null;
  #closed = false;
  readonly #rewordings: { readonly upToSeq: number; readonly reword: Reword }[] = [];

  readonly #onHead: (seq: number) => void;

  constructor({ store, guild, stateVersion, scrubbing, onHead = () => {} }: GuildJournalOptions) {
    this.#scrubbing = scrubbing;
    this.guild = guild;
    this.#onHead = onHead;
    this.notes = new Notes(store, guild);
    this.#store = store;
    this.#snapshots = new Snapshots(store, guild, stateVersion);
  }

  /** The last event written; 0 for none. Throws CorruptJournal when the last record does not check out. */
  head(): Promise<Point> {
    return this.#inTurn(async () => pointOf(await this.#findHead()));
  }

  /**
   * Resolves when the record is durable: one write, no other. Records appended at once go in in the order of the calls.
   * Throws JournalConflict (gap, overlap, second writer), CorruptJournal, JournalUnavailable (then the very same
   * record may be appended again), RangeError.
   */
  async append(record: JournalRecord<E>): Promise<void> {
    checkRecord(record);
    await this.#inTurn(() => this.#append(record));
  }

  /** Keeps the state after event `seq`, which must be the last of a record. The state is read before this returns. */
  async snapshot(state: S, seq: number): Promise<void> {
    const asOfNow = JSON.parse(this.#reworded(JSON.stringify(state), seq)) as S;
    await this.#inTurn(async () => this.#snapshots.save({ state: asOfNow, at: await this.#endAt(seq) }));
  }

  /**
   * The state now, or after the last record that ends at or before event `upToSeq`: the newest good snapshot and
   * every event after it. Throws CorruptJournal.
   */
  replay(fold: Fold<E, S>, upToSeq?: number): Promise<Replayed<S>> {
    return this.#inTurn(() => this.#replay(fold, upToSeq));
  }

  /** The records that hold events `fromSeq` to `toSeq`, both included, in order. Throws CorruptJournal on the way. */
  async *records(fromSeq = 1, toSeq = Number.MAX_SAFE_INTEGER): AsyncGenerator<JournalRecord<E>> {
    this.#checkOpen();
    for await (const { record } of this.#walk(await endBefore(this.#store, this.guild, fromSeq))) {
      if (record.firstSeq > toSeq) return;
      if (lastSeqOf(record) >= fromSeq) yield record;
      // What comes after the wanted end may be damaged: it is not read.
      if (lastSeqOf(record) >= toSeq) return;
    }
  }

  /** Checks every record from the first. Returns the last event. Throws CorruptJournal. */
  audit(): Promise<Point> {
    return this.#inTurn(async () => pointOf(await this.#walkToEnd(beginning(this.guild))));
  }

  /**
   * Goes back to the state after event `seq` (a snapshot's or a record's last), or to the beginning with 0. All that came
   * after is moved to the quarantine, nothing is deleted. Throws RangeError for another event,
   * CorruptJournal when the way there does not check out.
   */
  restoreTo(seq: number): Promise<void> {
    return this.#inTurn(async () => {
      const at = await this.#reach(seq);
      await setAside(this.#store, this.guild, seq);
      this.#head = at;
      this.#doubtful = null;
      this.#corruption = null;
      this.#onHead(at.seq);
    });
  }

  /**
   * Puts other words in the place of what `reword` replaces, in everything that is stored of the guild: all or nothing.
   * So is done to states of before that are kept later.
   */
  rewrite(reword: Reword): Promise<void> {
    return this.#inTurn(async () => {
      // Where nobody has looked for its end yet, nobody holds a state of before either.
      const upToSeq = this.#head?.seq ?? 0;
      await this.#scrubbing.after(() => rewriteGuild(this.#store, this.guild, reword));
      this.#rewordings.push({ upToSeq, reword });
      // Its checksum may be another one.
      this.#head = null;
      this.#doubtful = null;
    });
  }

  /** Whether such a text is anywhere in what is stored of the guild, damaged or not. */
  isFound(isSuch: (text: string) => boolean): Promise<boolean> {
    this.#checkOpen();
    return isFound(this.#store, this.guild, isSuch);
  }

  /** What restores have moved away, under its former keys. */
  quarantined(): Promise<readonly Row[]> {
    return this.#inTurn(() => quarantined(this.#store, this.guild));
  }

  /** Waits for what was begun; refuses what comes later. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#turnstile.idle();
  }

  /** Forgets what it knows of the store; for when the guild was erased. Runs `work` with nothing else under way. */
  reset(work: () => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      await work();
      this.#head = null;
      this.#doubtful = null;
      this.#corruption = null;
      this.#onHead(0);
    });
  }

  async #append(record: JournalRecord<E>): Promise<void> {
    if (this.#corruption !== null) throw this.#corruption;
    const head = await this.#findHead();
    if (record.firstSeq > head.seq + 1) throw this.#conflict('gap', record.firstSeq, head);
    if (record.firstSeq <= head.seq) throw this.#conflict('overlap', record.firstSeq, head);
    if (this.#doubtful !== null) await this.#checkStill(head);
    const { text, checksum } = sealRecord(record, head.checksum);
    const row = { key: keyOf('records', this.guild, seqName(record.firstSeq)), text };
    if ((await this.#insert(row)) === 'taken') throw this.#conflict('second-writer', record.firstSeq, head);
    this.#head = { seq: lastSeqOf(record), atMs: record.atMs, checksum };
    this.#onHead(this.#head.seq);
  }

  #reworded(text: string, seq: number): string {
    const since = this.#rewordings.filter(({ upToSeq }) => seq <= upToSeq);
    return since.reduce((said, { reword }) => reword(said), text);
  }

  async #insert(row: Row): Promise<'inserted' | 'taken'> {
    const again = this.#doubtful?.text === row.text;
    this.#doubtful = row;
    let outcome = await this.#store.insert(row);
    if (outcome === 'taken' && again) {
      // A connection that broke after the commit: the record in our way is the one we meant to write.
      const there = await rowAt(this.#store, this.guild, seqOf(row.key));
      if (there?.text === row.text) outcome = 'inserted';
    }
    // In doubt until all of it is known: reading back may fail as the write did.
    this.#doubtful = null;
    return outcome;
  }

  /** A store that was away may have come back as an older copy of itself: nothing is put behind a gap. */
  async #checkStill(head: Anchor): Promise<void> {
    if (head.seq === 0) return;
    const row = await rowAt(this.#store, this.guild, head.seq);
    const there = row === null ? null : readRecord(row.text);
    if (there?.end.seq !== head.seq) throw this.#conflict('went-back', head.seq + 1, head);
  }

  async #replay({ start, apply }: Fold<E, S>, upToSeq?: number): Promise<Replayed<S>> {
    const snapshot = await this.#snapshots.newest(upToSeq);
    const from = snapshot?.at ?? beginning(this.guild);
    let state = snapshot === null ? start() : snapshot.state;
    let head = from;
    try {
      for await (const { record, end } of this.#walk(from)) {
        if (upToSeq !== undefined && end.seq > upToSeq) break;
        for (const [index, event] of record.events.entries()) {
          state = apply(state, event, { seq: record.firstSeq + index, atMs: record.atMs });
        }
        head = end;
      }
    } catch (error) {
      if (error instanceof CorruptJournal) this.#corruption = error;
      throw error;
    }
    if (upToSeq === undefined) this.#head = head;
    return { state, ...pointOf(head), fromSeq: from.seq };
  }

  async #findHead(): Promise<Anchor> {
    if (this.#head !== null) return this.#head;
    const snapshot = await this.#snapshots.newest();
    this.#head = await this.#walkToEnd(snapshot?.at ?? beginning(this.guild));
    return this.#head;
  }

  async #endAt(seq: number): Promise<Anchor> {
    // After a restore the head is known even where the records behind it are past reading.
    return this.#head?.seq === seq ? this.#head : endAt(this.#store, this.guild, seq);
  }

  #walk(from: Anchor): AsyncGenerator<ReadRecord<E>> {
    const lastGood = async () => {
      const snapshot = await this.#snapshots.newest();
      return snapshot === null ? null : pointOf(snapshot.at);
    };
    return walk<E>(this.#store, { guild: this.guild, from, lastGood });
  }

  /** The end of the record that ends at `seq`, if the state there can still be told. */
  async #reach(seq: number): Promise<Anchor> {
    const snapshot = await this.#snapshots.newest(seq);
    const from = snapshot?.at ?? beginning(this.guild);
    if (from.seq === seq) return from;
    for await (const { end } of this.#walk(from)) {
      if (end.seq === seq) return end;
      if (end.seq > seq) break;
    }
    throw new RangeError(
      `Guild ${this.guild}: event ${seq} is no record's last, so the show cannot go back to it.`,
    );
  }

  async #walkToEnd(from: Anchor): Promise<Anchor> {
    let at = from;
    for await (const { end } of this.#walk(from)) at = end;
    return at;
  }

  #conflict(reason: ConflictReason, firstSeq: number, head: Anchor): JournalConflict {
    return new JournalConflict({ guild: this.guild, reason, firstSeq, expectedSeq: head.seq + 1 });
  }

  async #inTurn<T>(job: () => Promise<T>): Promise<T> {
    this.#checkOpen();
    return this.#turnstile.run(job);
  }

  #checkOpen(): void {
    if (this.#closed) throw new JournalUnavailable('closed', this.#store.place);
  }
}
