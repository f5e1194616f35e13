// What writes of a guild. An epoch, one row of the database, is taken when the guild's floor opens; every write checks
// within its own transaction that the row is still ours. So a process that was stopped, or cut off, and comes back when
// another has opened the floor writes nothing more, however long it was away: no clock has a say in it.
// https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html (fencing)
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { GuildId } from '../show/ids.ts';
import { HoldLost } from './faults/hold-lost.ts';
import { type Reign, TakenOver } from './faults/taken-over.ts';
import { keyOf, only, type Span } from './records/key.ts';
import { seal, unseal } from './records/seal.ts';
import type { Row, Store } from './stores/store.ts';

/** What is stored of one guild: read from the store, written with the pen. */
export interface Book {
  readonly store: Store;
  readonly guild: GuildId;
  readonly pen: Pen;
}

export const bookOf = (store: Store, guild: GuildId): Book => ({ store, guild, pen: new Pen(store, guild) });

const WHO = `pid ${process.pid} on ${hostname()}`;

export class Pen {
  readonly #store: Store;
  readonly #guild: GuildId;
  readonly #key: string;
  /** The epoch's row as this process wrote it. */
  #hold: Promise<Row> | null = null;
  #takenOver: TakenOver | null = null;
  #tell: (fault: TakenOver) => void = () => {};

  constructor(store: Store, guild: GuildId) {
    this.#store = store;
    this.#guild = guild;
    this.#key = keyOf('epochs', guild, 'writer');
  }

  /**
   * Makes this process the one that writes of the guild; the first write does so too. Ours already, it stays so.
   * Throws TakenOver where this process had it and lost it.
   */
  async take(): Promise<void> {
    const before = this.#hold;
    const hold = await this.#held();
    if (before === null) return;
    if ((await this.#read())?.text !== hold.text) throw await this.#lose(hold);
  }

  /** Told once, when a write finds that another process has taken the guild over. */
  whenTakenOver(tell: (fault: TakenOver) => void): void {
    this.#tell = tell;
  }

  // Each of these throws TakenOver, and then has written nothing.

  insert(row: Row): Promise<'inserted' | 'taken'> {
    return this.#write((hold) => this.#store.insert(row, hold));
  }

  put(...rows: readonly Row[]): Promise<void> {
    return this.#write((hold) => this.#store.put(rows, hold));
  }

  move(spans: readonly Span[], prefix: string): Promise<void> {
    return this.#write((hold) => this.#store.move(spans, prefix, hold));
  }

  overwrite(spans: readonly Span[], rows: () => AsyncIterable<Row>): Promise<void> {
    return this.#write((hold) => this.#store.overwrite(spans, rows(), hold));
  }

  drop(spans: readonly Span[]): Promise<void> {
    return this.#write((hold) => this.#store.drop(spans, hold));
  }

  /** With nothing left of the guild, nobody's turn is left either; the next write begins anew. */
  async release(): Promise<void> {
    const hold = await this.#held();
    // Where somebody was quicker, the row is theirs.
    await this.#store.replace(hold, null);
    this.#hold = null;
  }

  async #write<T>(work: (hold: Row) => Promise<T>): Promise<T> {
    const hold = await this.#held();
    try {
      return await work(hold);
    } catch (error) {
      if (!(error instanceof HoldLost)) throw error;
      throw await this.#lose(hold);
    }
  }

  #held(): Promise<Row> {
    if (this.#takenOver !== null) return Promise.reject(this.#takenOver);
    this.#hold ??= this.#take().catch((error: unknown) => {
      this.#hold = null;
      throw error;
    });
    return this.#hold;
  }

  async #take(): Promise<Row> {
    for (;;) {
      const before = await this.#read();
      const epoch = (before === undefined ? 0 : (reignOf(before)?.epoch ?? 0)) + 1;
      // What was damaged, or erased, counts from one again: the id tells such epochs apart.
      const { text } = seal({ epoch, by: WHO, id: randomUUID() });
      const row = { key: this.#key, text };
      const isOurs =
        before === undefined
          ? (await this.#store.insert(row, null)) === 'inserted'
          : await this.#store.replace(before, text);
      if (isOurs) return row;
    }
  }

  async #lose(hold: Row): Promise<TakenOver> {
    if (this.#takenOver !== null) return this.#takenOver;
    // Only for the message: that the epoch is over is known.
    const now = await this.#read().catch(() => undefined);
    const ours = reignOf(hold) ?? { epoch: 0, by: WHO };
    const theirs = now === undefined ? null : reignOf(now);
    this.#takenOver ??= new TakenOver(this.#guild, { ours, theirs });
    this.#tell(this.#takenOver);
    this.#tell = () => {};
    return this.#takenOver;
  }

  async #read(): Promise<Row | undefined> {
    const [row] = await this.#store.scan({ ...only(this.#key), order: 'ascending', limit: 1 });
    return row;
  }
}

/** Null where it does not check out. */
function reignOf({ text }: Row): Reign | null {
  const body = unseal(text)?.body;
  return body === undefined ? null : { epoch: Number(body['epoch']), by: String(body['by']) };
}
