// What was deleted may still stand in the database's files. Having it gone from there may lock a table that other shows
// share: so it is done for all erasures together, an hour after the first of them. That it is owed is written down, for
// whoever opens the journal next where this process does not come to it.
import { randomUUID } from 'node:crypto';
import type { Timers } from '../waiting/pause.ts';
import { Turnstile } from '../waiting/turnstile.ts';
import { within } from '../waiting/within.ts';
import { only } from './records/key.ts';
import type { Row, Store } from './stores/store.ts';

const HOUR_MS = 3_600_000;
/** A table that others have locked is left to the next start. */
const CLOSE_WITHIN_MS = 4_000;
const OWED = { from: 'scrub:', below: 'scrub;' };
const OWED_MAX = 1_000;

export interface ScrubbingOptions {
  readonly store: Store;
  /** Without one, it is done at the end alone. */
  readonly clock: Timers | undefined;
  readonly warn: (error: Error) => void;
}

export class Scrubbing {
  readonly #options: ScrubbingOptions;
  readonly #turnstile = new Turnstile();
  /** What says that something was deleted since this process last scrubbed. */
  #owes: Row | null = null;
  #cancel = () => {};
  #closed = false;

  constructor(options: ScrubbingOptions) {
    this.#options = options;
  }

  /** Sees to what an earlier process still owed. */
  async resume(): Promise<void> {
    try {
      const owed = await this.#owed();
      if (owed.length === 0 || this.#closed) return;
      this.#payAt(Math.min(...owed.map(({ text }) => Number(text) || 0)) + HOUR_MS);
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Does work after which old texts may still stand in the files: owed before it, lest a crash forgets it. */
  async after(work: () => Promise<void>): Promise<void> {
    await this.#owe();
    await work();
    // A scrub in between may have come too early for it.
    await this.#owe();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#cancel();
    if (this.#owes === null) return;
    const { clock, warn } = this.#options;
    const work = this.#pay().catch((error: unknown) => warn(asError(error)));
    await (clock === undefined ? work : within(clock, CLOSE_WITHIN_MS, work));
  }

  async #owe(): Promise<void> {
    if (this.#owes !== null) return;
    const { store } = this.#options;
    const nowMs = this.#nowMs();
    const row = { key: `${OWED.from}${randomUUID()}`, text: String(nowMs) };
    await store.insert(row, null);
    this.#owes = row;
    this.#payAt(nowMs + HOUR_MS);
  }

  #payAt(timeMs: number): void {
    if (this.#closed) return;
    this.#cancel();
    const pay = () => void this.#pay().catch((error: unknown) => this.#failed(error));
    this.#cancel = this.#options.clock?.at(timeMs, pay) ?? (() => {});
  }

  /** Our own, and with it what another process has come by no hour later: it may have ended. */
  #pay(): Promise<void> {
    return this.#turnstile.run(async () => {
      const { store } = this.#options;
      const ours = this.#owes;
      this.#owes = null;
      const dueMs = this.#nowMs() - HOUR_MS;
      const others = (await this.#owed()).filter(({ text }) => !(Number(text) > dueMs));
      const owed = ours === null ? others : [ours, ...others];
      if (owed.length === 0) return;
      await store.scrub();
      await store.drop(
        owed.map(({ key }) => only(key)),
        null,
      );
    });
  }

  #owed(): Promise<readonly Row[]> {
    return this.#options.store.scan({ ...OWED, order: 'ascending', limit: OWED_MAX });
  }

  #failed(error: unknown): void {
    if (this.#closed) return;
    this.#options.warn(asError(error));
    this.#payAt(this.#nowMs() + HOUR_MS);
  }

  #nowMs(): number {
    return this.#options.clock?.nowMs() ?? Date.now();
  }
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
