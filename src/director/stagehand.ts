// Brings journalled steps onto the stage, one after another, and remembers how far it came:
// after a crash it goes on there, telling the stage to look before it posts.

import type { Logger } from 'pino';
import { CorruptNote } from '../journal/corrupt-note.ts';
import type { GuildJournal } from '../journal/guild-journal.ts';
import { Turnstile } from '../journal/turnstile.ts';
import type { ShowEvent } from '../show/event.ts';
import type { Show } from '../show/show.ts';
import type { Clock, Performance, Stage } from './ports.ts';

const PERFORMED = 'performed';
const SNAPSHOT_EVERY_EVENTS = 2_000;
const TRY_AGAIN_AFTER_MS = [500, 2_000, 10_000, 30_000];

export interface StagehandOptions {
  readonly stage: Stage;
  readonly journal: GuildJournal<ShowEvent, Show>;
  readonly clock: Clock;
  readonly log: Logger;
}

export class Stagehand {
  readonly #options: StagehandOptions;
  readonly #turnstile = new Turnstile();
  #waiting = 0;
  #snapshotSeq = 0;
  #stopped = false;

  constructor(options: StagehandOptions) {
    this.#options = options;
  }

  /** Performances that have not been shown yet. */
  get waiting(): number {
    return this.#waiting;
  }

  /** The last event that has been shown. A damaged note begins anew at the journal's end: nothing is told twice. */
  async performedSeq(): Promise<number> {
    const { journal, log } = this.#options;
    const note = await journal.notes.get(PERFORMED).catch(async (err: unknown) => {
      if (!(err instanceof CorruptNote)) throw err;
      const { seq } = await journal.head();
      log.error(
        { err, guild: journal.guild, seq },
        'how far the show was shown is not known any more: it counts as shown to its end, and the last steps may be missing',
      );
      await journal.notes.set(PERFORMED, { seq });
      return { seq };
    });
    return typeof note === 'object' && note !== null && 'seq' in note && typeof note.seq === 'number'
      ? note.seq
      : 0;
  }

  show(performance: Performance): void {
    this.#waiting += 1;
    void this.#turnstile.run(async () => {
      await this.#perform(performance).finally(() => {
        this.#waiting -= 1;
      });
    });
  }

  idle(): Promise<void> {
    return this.#turnstile.idle();
  }

  stop(): void {
    this.#stopped = true;
  }

  async #perform(performance: Performance): Promise<void> {
    const { journal, log } = this.#options;
    if (this.#stopped) return;
    await this.#bring(performance);
    if (this.#stopped) return;
    try {
      await journal.notes.set(PERFORMED, { seq: performance.after.seq });
      await this.#snapshotWhenDue(performance);
    } catch (error) {
      log.error({ err: error, guild: journal.guild }, 'could not note how far the show was shown');
    }
  }

  async #bring(performance: Performance): Promise<void> {
    const { stage, log, journal } = this.#options;
    for (let attempt = 0; !this.#stopped; attempt++) {
      try {
        await stage.perform(attempt === 0 ? performance : { ...performance, again: true });
        return;
      } catch (error) {
        const waitMs = TRY_AGAIN_AFTER_MS[attempt];
        const facts = { err: error, guild: journal.guild, seq: performance.record.firstSeq, attempt };
        if (waitMs === undefined) {
          log.error(facts, 'a step could not be shown and is left out');
          return;
        }
        log.warn(facts, 'a step could not be shown; trying again');
        await this.#pause(waitMs);
      }
    }
  }

  #pause(waitMs: number): Promise<void> {
    const { clock } = this.#options;
    return new Promise((resolve) => void clock.at(clock.nowMs() + waitMs, resolve));
  }

  /** Only what has been shown is in a snapshot, so that a restart can still show the rest. */
  async #snapshotWhenDue({ after, record }: Performance): Promise<void> {
    const bell = record.events.some(({ type }) => type === 'episodeClosed');
    if (!bell && after.seq - this.#snapshotSeq < SNAPSHOT_EVERY_EVENTS) return;
    await this.#options.journal.snapshot(after, after.seq);
    this.#snapshotSeq = after.seq;
  }
}
