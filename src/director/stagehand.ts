// Brings journalled steps onto the stage, one after another, for as long as it takes: nothing is left out. It
// remembers how far every word was told, and after a crash goes on there.

import type { Logger } from 'pino';
import { CorruptJournal } from '../journal/faults/corrupt-journal.ts';
import { CorruptNote } from '../journal/faults/corrupt-note.ts';
import type { GuildJournal } from '../journal/guild-journal.ts';
import type { ShowEvent } from '../show/events/event.ts';
import { inSlices } from '../show/state/kept-show.ts';
import type { Show } from '../show/state/show.ts';
import { pause } from '../waiting/pause.ts';
import { Turnstile } from '../waiting/turnstile.ts';
import { HeldUp, setbackOf } from './held-up/held-up.ts';
import type { Clock, Performance, Stage } from './ports.ts';

const BEHIND_MAX = 12;
const PERFORMED = 'performed';
/** What is read after a restart beside the snapshot, on a server of not too many members. */
const SNAPSHOT_EVERY_EVENTS = 2_000;
/** A snapshot of many members takes as long as reading so many of their events. */
const SNAPSHOT_MEMBERS_PER_EVENT = 4;
const AGAIN_AFTER_MS = 500;
const AGAIN_AFTER_MS_MAX = 15_000;
/** Tries of a step that fails by a fault of our own. */
const OWN_FAULTS_MAX = 2;

export interface StagehandOptions {
  readonly stage: Stage;
  readonly journal: GuildJournal<ShowEvent, Show>;
  readonly clock: Clock;
  readonly log: Logger;
  /** A step cannot be shown for a fault of our own: no waiting will mend it. */
  readonly onBroken: (error: unknown) => void;
}

/** A step whose turn is over, and of which a line may still wait for its channel's budget. */
interface Owed extends Performance {
  told: boolean;
}

export interface Beginning {
  readonly endSeq: number;
  /** The last event before the round in which stands what was written so many steps before the newest round. */
  readonly lastBefore: (steps: number) => Promise<number>;
}

export class Stagehand {
  readonly #options: StagehandOptions;
  readonly #turnstile = new Turnstile();
  readonly #marks = new Turnstile();
  readonly #stopping = new AbortController();
  /** Oldest first. */
  readonly #owed: Owed[] = [];
  readonly #tellings = new Set<Promise<void>>();
  /** Those whose turn has not come, the oldest first. */
  readonly #queued: Performance[] = [];
  #shownSeq = 0;
  #snapshotSeq = 0;
  /** Why the step whose turn it is could not be shown so far; null where it goes smoothly. */
  #stuckBecause: string | null = null;

  constructor(options: StagehandOptions) {
    this.#options = options;
  }

  /** Performances of which something has not been told yet. */
  get waiting(): number {
    return this.#queued.length + this.#owed.length;
  }

  /** The time of the oldest step that has not been told in full; null where all are. */
  get waitingSinceMs(): number | null {
    return (this.#owed[0] ?? this.#queued[0])?.record.atMs ?? null;
  }

  /** Whether viewers could not follow a new round: the stage is many steps behind, or one cannot be shown so far. */
  get isBehind(): boolean {
    return this.waiting > BEHIND_MAX || this.#stuckBecause !== null;
  }

  /** The last event whose step had its turn: its announcements are out. */
  get shownSeq(): number {
    return this.#shownSeq;
  }

  /**
   * Goes on after the last event that was told, of a journal that ends at `endSeq`: a restore may have taken it back.
   * Where the note of how far it came is damaged, it goes on where everything was told for sure, and the log says so: no
   * round was begun while it was behind, so only the last few steps before the newest one may be untold, and what came
   * since. What of them stands already is known by its messages, and is not posted again.
   */
  async begin({ endSeq, lastBefore }: Beginning): Promise<number> {
    const noted = await this.#noted(lastBefore);
    // Or what comes now, under the numbers of what was taken back, would count as told.
    if (noted > endSeq) await this.#options.journal.notes.set(PERFORMED, { seq: endSeq });
    this.#shownSeq = Math.min(noted, endSeq);
    return this.#shownSeq;
  }

  show(performance: Performance): void {
    this.#queued.push(performance);
    void this.#turnstile.run(async () => {
      await this.#perform(performance).finally(() => {
        this.#queued.shift();
      });
    });
  }

  /** Resolves when everything so far has been told. */
  async idle(): Promise<void> {
    await this.#turnstile.idle();
    await Promise.all(this.#tellings);
    await this.#marks.idle();
  }

  /** Tries nothing anew; what is under way may end. What is untold then is told at the next start. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#turnstile.idle();
  }

  async #noted(lastBefore: Beginning['lastBefore']): Promise<number> {
    const { journal, log } = this.#options;
    let err: unknown;
    try {
      const note = await journal.notes.get(PERFORMED);
      if (note === undefined) return 0;
      if (typeof note === 'object' && note !== null && 'seq' in note && typeof note.seq === 'number')
        return note.seq;
    } catch (error) {
      if (!(error instanceof CorruptNote)) throw error;
      err = error;
    }
    const toldSeq = await lastBefore(BEHIND_MAX);
    log.error({ err, guild: journal.guild, toldSeq }, LOST_COUNT);
    return toldSeq;
  }

  async #perform(performance: Performance): Promise<void> {
    const telling = await this.#bring(performance);
    if (telling === undefined) return;
    this.#shownSeq = performance.after.seq;
    const owed: Owed = { ...performance, told: false };
    this.#owed.push(owed);
    const done = telling.told.then(() => {
      owed.told = true;
      this.#tellings.delete(done);
      return this.#marks.run(() => this.#mark());
    });
    this.#tellings.add(done);
  }

  /** Undefined where the house closes first. */
  async #bring(performance: Performance): Promise<{ readonly told: Promise<void> } | undefined> {
    const { stage, clock } = this.#options;
    const { signal } = this.#stopping;
    try {
      for (let attempt = 0; !signal.aborted; attempt++) {
        try {
          return await stage.perform(performance, signal);
        } catch (error) {
          if (signal.aborted) break;
          const waitMs = this.#setback(error, performance, attempt);
          if (attempt >= OWN_FAULTS_MAX && isOurs(error)) this.#options.onBroken(error);
          await pause(clock, { waitMs, signal });
        }
      }
      return undefined;
    } finally {
      this.#stuckBecause = null;
    }
  }

  /** How long to wait. The same reason is said once, not at every try. */
  #setback(err: unknown, { record }: Performance, attempt: number): number {
    const { log, journal } = this.#options;
    const why = err instanceof Error ? err.message : String(err);
    const waitMs =
      err instanceof HeldUp
        ? err.againAfterMs
        : Math.min(AGAIN_AFTER_MS * 2 ** Math.min(attempt, 10), AGAIN_AFTER_MS_MAX);
    const { level, facts: because } = setbackOf(err);
    const facts = { ...because, guild: journal.guild, seq: record.firstSeq, attempt, waitMs };
    if (why === this.#stuckBecause) log.debug(facts, 'a step could not be shown yet');
    else log[level](facts, 'a step could not be shown; it waits, and nothing is left out');
    this.#stuckBecause = why;
    return waitMs;
  }

  /** Notes the last step before which every word was told. */
  async #mark(): Promise<void> {
    const { journal, log } = this.#options;
    const upTo = this.#owed.findIndex(({ told }) => !told);
    const told = this.#owed.splice(0, upTo < 0 ? this.#owed.length : upTo);
    const last = told.at(-1);
    if (last === undefined) return;
    try {
      await journal.notes.set(PERFORMED, { seq: last.after.seq });
      await this.#snapshotWhenDue(told, last.after);
    } catch (err) {
      const level = this.#stopping.signal.aborted ? 'debug' : 'error';
      log[level]({ err, guild: journal.guild }, 'could not note how far the show was told');
    }
  }

  /** Only what has been told is in a snapshot, so that a restart can still tell the rest. */
  async #snapshotWhenDue(told: readonly Performance[], after: Show): Promise<void> {
    const bell = told.some(({ record }) => record.events.some(({ type }) => type === 'episodeClosed'));
    if (!bell && after.seq - this.#snapshotSeq < eventsBetweenSnapshots(after)) return;
    const { kept, slices } = inSlices(after);
    await this.#options.journal.snapshot(kept, after.seq, slices);
    this.#snapshotSeq = after.seq;
  }
}

const eventsBetweenSnapshots = ({ viewers }: Show): number =>
  Math.max(SNAPSHOT_EVERY_EVENTS, viewers.size / SNAPSHOT_MEMBERS_PER_EVENT);

/** What no outside fault looks like. */
const isOurs = (error: unknown): boolean =>
  [TypeError, RangeError, ReferenceError, CorruptJournal].some((kind) => error instanceof kind);

const LOST_COUNT = 'the note of how far the show was told is damaged and begins anew, some rounds back';
