// One kind of record, by id, in memory, every change handed on to be kept. Records are replaced, never mutated.
// Those that belong together are found without a look at all others, so that a world of ten thousand guilds stays quick.

/** Takes every change: the record, or null when it is gone. */
export type Keeper = (key: string, value: unknown) => void;

export class Table<T extends { readonly id: string }> {
  readonly name: string;
  readonly #rows = new Map<string, T>();
  readonly #keep: Keeper;
  readonly #groupOf: ((row: T) => string) | undefined;
  readonly #groups = new Map<string, Map<string, T>>();

  /** `groupOf`: what the rows that `of` gives have in common; without it they are in no groups. */
  constructor(name: string, keep: Keeper, groupOf?: (row: T) => string) {
    this.name = name;
    this.#keep = keep;
    this.#groupOf = groupOf;
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

  /** The rows of a group, in the order in which they came to it. */
  of(group: string): T[] {
    return [...(this.#groups.get(group)?.values() ?? [])];
  }

  put(row: T): T {
    this.#set(row);
    this.#keep(`${this.name}:${row.id}`, row);
    return row;
  }

  remove(id: string): T | undefined {
    const row = this.#rows.get(id);
    if (row === undefined) return undefined;
    this.#rows.delete(id);
    this.#ungroup(row);
    this.#keep(`${this.name}:${id}`, null);
    return row;
  }

  /** Takes a record read from disk. */
  restore(row: T): void {
    this.#set(row);
  }

  #set(row: T): void {
    const before = this.#rows.get(row.id);
    if (before !== undefined && this.#groupOf?.(before) !== this.#groupOf?.(row)) this.#ungroup(before);
    this.#rows.set(row.id, row);
    if (this.#groupOf === undefined) return;
    const name = this.#groupOf(row);
    const group = this.#groups.get(name) ?? new Map<string, T>();
    this.#groups.set(name, group.set(row.id, row));
  }

  #ungroup(row: T): void {
    if (this.#groupOf === undefined) return;
    const name = this.#groupOf(row);
    const group = this.#groups.get(name);
    group?.delete(row.id);
    if (group?.size === 0) this.#groups.delete(name);
  }
}
