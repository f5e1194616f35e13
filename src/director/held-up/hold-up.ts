// A show whose records cannot be written is held up: no viewer waits in the dark, none is surprised later by a wish
// that was forgotten, and the floor hears of it once, and once more when it goes on.
import type { Logger } from 'pino';
import { isAway, type JournalUnavailable } from '../../journal/faults/journal-unavailable.ts';
import { Patience } from '../../journal/patience.ts';
import type { GuildId } from '../../show/ids.ts';
import type { Turnstile } from '../../waiting/turnstile.ts';
import type { Clock, Stage } from '../ports.ts';
import { FloorHeldUp } from './floor-held-up.ts';

/** Well before an answer would have to be deferred. */
const HELD_UP_AFTER_MS = 1_000;
/** A flicker is not worth a word on the floor. */
const SAID_AFTER_MS = 4_000;
/** Attempts between two lines of the log: about five minutes. */
const LOGGED_EVERY = 60;

interface Wish {
  underWay: boolean;
  readonly giveUp: (error: FloorHeldUp) => void;
}

export interface HoldUpOptions {
  readonly guild: GuildId;
  readonly queue: Turnstile;
  readonly stage: Pick<Stage, 'heldUp'>;
  readonly clock: Clock;
  readonly log: Logger;
}

export class HoldUp {
  readonly #options: HoldUpOptions;
  readonly #patience: Patience;
  readonly #wishes = new Set<Wish>();
  #sinceMs: number | null = null;
  /** Whether the floor heard of it. */
  #said: Promise<boolean> = Promise.resolve(false);
  #isStopping = false;
  /** Whether the last write was given up with its store away: it may have been done. */
  #inDoubt = false;
  /** Calls off what the hold-up would begin or say next. */
  #cancel: (() => void) | null = null;

  constructor(options: HoldUpOptions) {
    this.#options = options;
    this.#patience = new Patience(options.clock);
  }

  /**
   * A viewer's wish in its turn. Throws FloorHeldUp at once while nothing can be written: what waited for its turn is
   * never done then; what is being written already is done as soon as it can be.
   */
  wish<T>(job: () => Promise<T>): Promise<T> {
    const { guild, queue } = this.#options;
    if (this.#sinceMs !== null) return Promise.reject(new FloorHeldUp(guild, 'nothingTaken'));
    return new Promise<T>((resolve, giveUp) => {
      const wish: Wish = { underWay: false, giveUp };
      this.#wishes.add(wish);
      const judged = queue.run(() => {
        if (!this.#wishes.has(wish)) throw new FloorHeldUp(guild, 'nothingTaken');
        wish.underWay = true;
        return this.#judged(job);
      });
      judged.finally(() => this.#wishes.delete(wish)).then(resolve, giveUp);
    });
  }

  async #judged<T>(job: () => Promise<T>): Promise<T> {
    this.#inDoubt = false;
    try {
      return await job();
    } catch (error) {
      throw this.#inDoubt ? new FloorHeldUp(this.#options.guild, 'inDoubt') : error;
    }
  }

  /** Does the writing for as long as it takes: a store that is away is no reason to stop. */
  write(work: () => Promise<void>): Promise<void> {
    this.#expect();
    return this.rewrite(work);
  }

  /** Writing that may take its time where all is well: only a store that is away holds the show up. */
  async rewrite(work: () => Promise<void>): Promise<void> {
    try {
      await this.#patience.until(work, (err, attempt) => {
        this.#expect();
        this.#log(err, attempt);
      });
      this.#end('written');
    } catch (error) {
      this.#inDoubt = isAway(error);
      this.#end('given up');
      throw error;
    }
  }

  /** Since when nothing can be written; null: it can. */
  get sinceMs(): number | null {
    return this.#sinceMs;
  }

  /** Waits for the store no longer. */
  stop(): void {
    this.#isStopping = true;
    this.#patience.stop();
  }

  #log(err: JournalUnavailable, attempt: number): void {
    if (attempt % LOGGED_EVERY !== 0) return;
    const { guild, log } = this.#options;
    log.warn({ err, guild, attempt }, 'the journal cannot be written: the show waits, and goes on by itself');
  }

  #expect(): void {
    const { clock } = this.#options;
    this.#cancel ??= clock.at(clock.nowMs() + HELD_UP_AFTER_MS, () => this.#begin());
  }

  #begin(): void {
    const { guild, stage, clock } = this.#options;
    this.#sinceMs = clock.nowMs();
    for (const { underWay, giveUp } of this.#wishes) {
      const fate = this.#isStopping ? 'inDoubt' : 'waits';
      giveUp(new FloorHeldUp(guild, underWay ? fate : 'nothingTaken'));
    }
    this.#wishes.clear();
    this.#cancel = clock.at(clock.nowMs() + SAID_AFTER_MS, () => {
      this.#said = stage.heldUp(guild, 'heldUp');
    });
  }

  #end(outcome: 'written' | 'given up'): void {
    this.#cancel?.();
    this.#cancel = null;
    if (this.#sinceMs === null) return;
    const { guild, stage, clock, log } = this.#options;
    const heldUpMs = clock.nowMs() - this.#sinceMs;
    const said = this.#said;
    this.#sinceMs = null;
    this.#said = Promise.resolve(false);
    if (outcome === 'given up') return;
    log.warn({ guild, heldUpMs }, 'the journal can be written again: the show goes on');
    void said.then((wasSaid) => wasSaid && stage.heldUp(guild, 'goesOn'));
  }
}
