// How far each guild's show is known to have been written, in a small file of its own beside the data: so that a
// database that was emptied, deleted, or put back older is noticed. It never runs ahead of the database.
import { readFile, rename, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GuildId } from '../show/ids.ts';
import { faultCode } from './faults/journal-unavailable.ts';
import { seal, unseal } from './records/seal.ts';

/**
 * Four calls to the disk a write, which would otherwise wait in one line with the records themselves: written behind
 * every record, a thousand bets in a second took several times as long to be durable.
 */
const EVERY_MS = 500;

export class LastSeen {
  readonly #file: string;
  readonly #warn: (error: Error) => void;
  readonly #seqs: Map<GuildId, number>;
  #changed = false;
  #writing: Promise<void> | null = null;
  readonly #closing = new AbortController();

  private constructor(
    file: string,
    { seqs, warn }: { seqs: Map<GuildId, number>; warn: (error: Error) => void },
  ) {
    this.#file = file;
    this.#seqs = seqs;
    this.#warn = warn;
  }

  /** A file that is damaged begins anew and says so; one that was never written is empty. */
  static async open(file: string, warn: (error: Error) => void): Promise<LastSeen> {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if (faultCode(error) !== 'ENOENT') warn(beginsAnew(file, error));
      return null;
    });
    const body = text === null ? {} : unseal(text)?.body;
    if (body === undefined) warn(beginsAnew(file));
    // The checksum vouches for the rest: these are the numbers #write wrote.
    const shows = (body?.['shows'] ?? {}) as Readonly<Record<GuildId, number>>;
    return new LastSeen(file, { seqs: new Map(Object.entries(shows) as [GuildId, number][]), warn });
  }

  /** The last event of every guild, as far as it is known. */
  get shows(): ReadonlyMap<GuildId, number> {
    return new Map(this.#seqs);
  }

  /** The guild's journal ends at this event; 0 where it was erased. Does not wait for the file. */
  note(guild: GuildId, seq: number): void {
    if (seq === 0) this.#seqs.delete(guild);
    else this.#seqs.set(guild, seq);
    this.#changed = true;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
    });
  }

  /** Resolves when the file says all that was noted. */
  async close(): Promise<void> {
    this.#closing.abort();
    while (this.#writing !== null) await this.#writing;
  }

  /** One write at a time, and a while later one more for all that came meanwhile. Never rejects: the show does not depend on it. */
  async #write(): Promise<void> {
    while (this.#changed) {
      this.#changed = false;
      try {
        await writeFile(`${this.#file}.new`, seal({ shows: Object.fromEntries(this.#seqs) }).text);
        await rename(`${this.#file}.new`, this.#file);
        await this.#rest();
      } catch (error) {
        this.#warn(
          new Error(`${this.#file} could not be written; the next event tries again.`, { cause: error }),
        );
        return;
      }
    }
  }

  /** Not while closing, and it keeps no process alive. */
  async #rest(): Promise<void> {
    const { signal } = this.#closing;
    await sleep(EVERY_MS, undefined, { ref: false, signal }).catch(() => undefined);
  }
}

const beginsAnew = (file: string, cause?: unknown): Error =>
  new Error(`${file} cannot be read and begins anew: a database that was lost before now goes unnoticed.`, {
    cause,
  });
