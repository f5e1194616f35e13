// One kind of record, by id, in memory, every change handed on to be kept. Records are replaced, never mutated.

/** Takes every change: the record, or null when it is gone. */
export type Keeper = (key: string, value: unknown) => void;

export class Table<T extends { readonly id: string }> {
  readonly name: string;
  readonly #rows = new Map<string, T>();
  readonly #keep: Keeper;

  constructor(name: string, keep: Keeper) {
    this.name = name;
    this.#keep = keep;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(id: string): T | undefined {
    return this.#rows.get(id);
  }

  all(): T[] {
    return [...this.#rows.values()];
  }

  where(matches: (row: T) => boolean): T[] {
    return this.all().filter(matches);
  }

  put(row: T): T {
    this.#rows.set(row.id, row);
    this.#keep(`${this.name}:${row.id}`, row);
    return row;
  }

  remove(id: string): T | undefined {
    const row = this.#rows.get(id);
    if (row === undefined) return undefined;
    this.#rows.delete(id);
    this.#keep(`${this.name}:${id}`, null);
    return row;
  }

  /** Takes a record read from disk. */
  restore(row: T): void {
    this.#rows.set(row.id, row);
  }
}
