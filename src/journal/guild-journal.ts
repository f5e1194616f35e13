// One guild's journal: append, snapshot, replay. Promises: what `append` resolved is there after any crash; nothing
// already written is ever overwritten; what was damaged is noticed and said, never folded.
import type { GuildId } from '../show/ids.ts';
import { Turnstile } from '../waiting/turnstile.ts';
import { type ArchivingRule, archiveOldest } from './archiving.ts';
import { CorruptJournal, type Point } from './faults/corrupt-journal.ts';
import { type ConflictReason, JournalConflict } from './faults/journal-conflict.ts';
import { JournalUnavailable } from './faults/journal-unavailable.ts';
import type { TakenOver } from './faults/taken-over.ts';
import { Notes } from './notes.ts';
import { type Book, bookOf } from './pen.ts';
import { quarantined, setAside } from './quarantine.ts';
import { type Fold, foldWalked, type Replayed } from './records/fold.ts';
import { Insertion } from './records/insertion.ts';
import { guildSpan, keyOf, SHOW_KINDS, seqName } from './records/key.ts';
import {
  type Anchor,
  beginning,
  checkRecord,
  type JournalRecord,
  lastSeqOf,
  type ReadRecord,
  sealRecord,
} from './records/record.ts';
import { endAt, endBefore } from './records/record-end.ts';
import { Snapshots } from './records/snapshot.ts';
import { endWithin, pointOf, recordsWith, walk } from './records/walk.ts';
import { Rewordings } from './rewordings.ts';
import { isFound, type Reword, rewriteGuild } from './rewriting.ts';
import type { Scrubbing } from './scrubbing.ts';
import type { Row, Store } from './stores/store.ts';

/** After one snapshot; a journal of before there were archives is put away over many. */
const ARCHIVES_AT_ONCE = 20;

export interface GuildJournalOptions {
  readonly store: Store;
  readonly guild: GuildId;
  readonly stateVersion: number;
  readonly scrubbing: Scrubbing;
  readonly archiving: ArchivingRule;
  /** Told where the journal ends, whenever that has changed durably. */
  readonly onHead?: (seq: number) => void;
}

export class GuildJournal<E, S> {
  readonly guild: GuildId;
  readonly notes: Notes;
  readonly #store: Store;
  readonly #book: Book;
  readonly #snapshots: Snapshots<S>;
  readonly #scrubbing: Scrubbing;
  readonly #archiving: ArchivingRule;
  readonly #turnstile = new Turnstile();
  /** Where the next record joins on; null until it was looked up. */
  #head: Anchor | null = null;
  readonly #insertion: Insertion;
  /** Found by replay: no record is put behind a bad one. */
  #corruption: CorruptJournal | null = null;
  #closed = false;
  readonly #rewordings = new Rewordings();
  readonly #onHead: (seq: number) => void;

  constructor(options: GuildJournalOptions) {
    const { store, guild, stateVersion, scrubbing, archiving, onHead = () => {} } = options;
    this.#scrubbing = scrubbing;
    this.#archiving = archiving;
    this.guild = guild;
    this.#onHead = onHead;
    this.#store = store;
    this.#book = bookOf(store, guild);
    this.notes = new Notes(this.#book);
    this.#insertion = new Insertion(this.#book);
    this.#snapshots = new Snapshots(this.#book, stateVersion);
  }

  /**
   * Makes this process the guild's one writer, before it reads how things stand: an older one writes nothing after this.
   * Throws TakenOver where this process was the writer, and another has taken the guild over since.
   */
  take(): Promise<void> {
    return this.#inTurn(() => this.#book.pen.take());
  }

  /** Told once, when a write finds that another process has taken the guild over; that and every later one throws. */
  whenTakenOver(tell: (fault: TakenOver) => void): void {
    this.#book.pen.whenTakenOver(tell);
  }

  /** The last event written; 0 for none. Throws CorruptJournal when the last record does not check out. */
  head(): Promise<Point> {
    return this.#inTurn(async () => pointOf(await this.#findHead()));
  }

  /**
   * Resolves when the record is durable: one write, no other. Records appended at once go in in the order of the calls.
   * Throws TakenOver, JournalConflict (gap, overlap, second writer), CorruptJournal, JournalUnavailable (then the very
   * same record may be appended again), RangeError.
   */
  async append(record: JournalRecord<E>): Promise<void> {
    checkRecord(record);
    await this.#inTurn(() => this.#append(record));
  }

  /**
   * Keeps the state after event `seq`, which must be the last of a record. The state is read before this returns, what
   * is large of it in `slices` one after another: what is appended meanwhile goes in between two of them.
   */
  async snapshot(state: S, seq: number, slices: Iterable<unknown> = []): Promise<void> {
    const kept = JSON.stringify(state);
    const asOfNow = (json: string) => JSON.parse(this.#rewordings.reworded(json, seq));
    let count = 0;
    for (const slice of slices) {
      const number = count++;
      await this.#inTurn(async () => {
        const rest: unknown = asOfNow(JSON.stringify(slice));
        await this.#snapshots.saveSlice({ at: await this.#endAt(seq), number, rest });
      });
    }
    const olderSeq = await this.#inTurn(async () =>
      this.#snapshots.save({ state: asOfNow(kept), at: await this.#endAt(seq), slices: count }),
    );
    await this.#archive(olderSeq);
  }

  /**
   * The state now, or after the last record that ends at or before event `upToSeq`: the newest good snapshot and
   * every event after it. Throws CorruptJournal.
   */
  replay(fold: Fold<E, S>, upToSeq?: number): Promise<Replayed<S>> {
    return this.#inTurn(() => this.#replay(fold, upToSeq));
  }

  /** Where a walk to event `upToSeq` may start: the state of the newest good snapshot at or before it, or the beginning. */
  nearest(
    fold: Pick<Fold<E, S>, 'start' | 'read'>,
    upToSeq: number,
  ): Promise<Pick<Replayed<S>, 'state' | 'seq'>> {
    return this.#inTurn(async () => {
      const snapshot = await this.#snapshots.load(fold.read, upToSeq);
      return snapshot === null
        ? { state: fold.start(), seq: 0 }
        : { state: snapshot.state, seq: snapshot.at.seq };
    });
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

  /** How often it was rewritten: what was read on both sides of that does not go together. */
  get rewritings(): number {
    return this.#rewordings.count;
  }

  /**
   * Every record from event `fromSeq` on by its first event, and what it says where it has the text in it. Not in turn
   * with what is written, and without a look at the chain.
   */
  recordsWith(
    text: string,
    fromSeq: number,
  ): AsyncGenerator<{ readonly seq: number; readonly record: JournalRecord<E> | null }> {
    this.#checkOpen();
    return recordsWith<E>(this.#store, { guild: this.guild, fromSeq, text });
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
      await setAside(this.#book, seq);
      this.#beginAnew(at);
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
      await this.#scrubbing.after(() => rewriteGuild(this.#book, reword));
      this.#rewordings.add({ upToSeq, reword });
      // Its checksum may be another one.
      this.#head = null;
      this.#insertion.forget();
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

  /** Deletes all of it for good: records, snapshots, notes, what was set aside, and whose turn it was to write. */
  erase(): Promise<void> {
    const spans = SHOW_KINDS.map((kind) => guildSpan(kind, this.guild));
    const { pen } = this.#book;
    return this.#inTurn(async () => {
      await this.#scrubbing.after(() => pen.drop(spans));
      await pen.release();
      this.#beginAnew(null);
    });
  }

  /** Puts away what is old by now, up to the older snapshot at most: a start reads from there. */
  async #archive(olderSeq: number): Promise<void> {
    for (let count = 0; count < ARCHIVES_AT_ONCE; count++) {
      const isMore = await this.#inTurn(async () => {
        const beforeSeq = Math.min(olderSeq, (this.#head?.seq ?? 0) - this.#archiving.keptEvents);
        return archiveOldest(this.#book, { beforeSeq, records: this.#archiving.recordsEach });
      });
      if (!isMore) return;
    }
  }

  /** The journal ends there now; null: at its beginning, as far as is known. */
  #beginAnew(head: Anchor | null): void {
    this.#head = head;
    this.#insertion.forget();
    this.#corruption = null;
    this.#onHead(head?.seq ?? 0);
  }

  async #append(record: JournalRecord<E>): Promise<void> {
    if (this.#corruption !== null) throw this.#corruption;
    const head = await this.#findHead();
    if (record.firstSeq > head.seq + 1) throw this.#conflict('gap', record.firstSeq, head);
    if (record.firstSeq <= head.seq) throw this.#conflict('overlap', record.firstSeq, head);
    // A store that was away may have come back as an older copy of itself: nothing is put behind a gap.
    if (!(await this.#insertion.isStillThere(head))) throw this.#conflict('went-back', head.seq + 1, head);
    const { text, checksum } = sealRecord(record, head.checksum);
    const row = { key: keyOf('records', this.guild, seqName(record.firstSeq)), text };
    if ((await this.#insertion.insert(row)) === 'taken')
      throw this.#conflict('second-writer', record.firstSeq, head);
    this.#head = { seq: lastSeqOf(record), atMs: record.atMs, checksum };
    this.#onHead(this.#head.seq);
  }

  async #replay(fold: Fold<E, S>, upToSeq?: number): Promise<Replayed<S>> {
    const snapshot = await this.#snapshots.load(fold.read, upToSeq);
    const from = snapshot?.at ?? beginning(this.guild);
    const state = snapshot === null ? fold.start() : snapshot.state;
    try {
      const folded = await foldWalked(this.#walk(from), { fold, state, at: from, upToSeq });
      if (upToSeq === undefined) this.#head = folded.at;
      return { state: folded.state, ...pointOf(folded.at), fromSeq: from.seq };
    } catch (error) {
      if (error instanceof CorruptJournal) this.#corruption = error;
      throw error;
    }
  }

  async #findHead(): Promise<Anchor> {
    this.#head ??= await this.#walkToEnd(await this.#newestEnd());
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
    const from = await this.#newestEnd(seq);
    const end = from.seq === seq ? from : await endWithin(this.#walk(from), seq);
    if (end !== undefined) return end;
    throw new RangeError(
      `Guild ${this.guild}: event ${seq} is no record's last, so the show cannot go back to it.`,
    );
  }

  /** Where a walk may begin: at the newest snapshot, or at the beginning. */
  async #newestEnd(upToSeq?: number): Promise<Anchor> {
    return (await this.#snapshots.newest(upToSeq))?.at ?? beginning(this.guild);
  }

  async #walkToEnd(from: Anchor): Promise<Anchor> {
    return (await endWithin(this.#walk(from))) ?? from;
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
