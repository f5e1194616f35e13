// Writes to SQLite, one transaction at a time: those that come while the disk is busy with one share the next, so that many
// floors wait for a slow disk once and not each in its turn. SQLite's own lock would let them wait one by one, each in a
// thread of Node's few (four), and files, names and pictures with them. https://www.sqlite.org/faq.html#q19
type Rows = readonly unknown[];
export type Query = (sql: string, parameters?: readonly unknown[]) => Promise<Rows>;

interface Write {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  readonly isAlone: boolean;
  readonly resolve: (rows: Rows) => void;
  readonly reject: (error: unknown) => void;
}

/** In one transaction. */
const WRITES_MAX = 32;

export class SharedCommits {
  readonly #query: Query;
  readonly #waiting: Write[] = [];
  #working: Promise<void> | null = null;
  /** As many as failed together go one by one after that: nobody fails again for another's sake. */
  #oneByOne = 0;

  /** `query` is a connection that nobody else writes through. */
  constructor(query: Query) {
    this.#query = query;
  }

  /** Durable when it resolves. Where the transaction fails, all that share it reject, and none of them is written. */
  write(sql: string, parameters: readonly unknown[] = []): Promise<Rows> {
    return this.#enqueue({ sql, parameters, isAlone: false });
  }

  /** What SQLite does outside of transactions only. */
  writeAlone(sql: string): Promise<Rows> {
    return this.#enqueue({ sql, parameters: [], isAlone: true });
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#working !== null) await this.#working;
  }

  #enqueue(write: Omit<Write, 'resolve' | 'reject'>): Promise<Rows> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ ...write, resolve, reject });
      this.#working ??= this.#work();
    });
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) await this.#commit(this.#next());
    this.#working = null;
  }

  #next(): readonly Write[] {
    if (this.#oneByOne > 0) {
      this.#oneByOne -= 1;
      return this.#waiting.splice(0, 1);
    }
    const alone = this.#waiting.findIndex(({ isAlone }) => isAlone);
    return this.#waiting.splice(0, alone === -1 ? WRITES_MAX : Math.min(Math.max(1, alone), WRITES_MAX));
  }

  async #commit(writes: readonly Write[]): Promise<void> {
    try {
      const results = await this.#together(writes);
      for (const [index, { resolve }] of writes.entries()) resolve(results[index] ?? []);
    } catch (error) {
      if (writes.length > 1) this.#oneByOne = writes.length;
      for (const { reject } of writes) reject(error);
    }
  }

  async #together(writes: readonly Write[]): Promise<readonly Rows[]> {
    const [only] = writes;
    // A statement by itself is a transaction.
    if (only !== undefined && writes.length === 1) return [await this.#query(only.sql, only.parameters)];
    const results: Rows[] = [];
    await this.#query('BEGIN IMMEDIATE');
    try {
      for (const { sql, parameters } of writes) results.push(await this.#query(sql, parameters));
      await this.#query('COMMIT');
    } catch (error) {
      // A full disk has ended the transaction already, and then there is nothing to take back.
      await this.#query('ROLLBACK').catch(() => undefined);
      throw error;
    }
    return results;
  }
}
