// A table of as many rows as there are members: who changes one touches no other, and whoever holds the table of before
// still has it. Rows keep the order in which they came, which the rules depend on, but are put in it only when they are
// asked for: at bells, and for snapshots.

import { Map as PersistentMap } from 'immutable';

interface Row<Value> {
  /** Counts up from row to row. */
  readonly place: number;
  readonly value: Value;
}

/** A table while several of its rows change at once. */
interface Changing<Key, Value> {
  get(key: Key): Value | undefined;
  /** In the place that the key has, or behind all others; undefined takes the row away. */
  set(key: Key, value: Value | undefined): void;
}

/** Tables are equal that have the same rows in the same order. */
export class Table<Key extends string, Value> {
  // Hidden, so that nothing but the rows is compared.
  readonly #rows: PersistentMap<Key, Row<Value>>;
  readonly #nextPlace: number;

  private constructor(rows: PersistentMap<Key, Row<Value>>, nextPlace: number) {
    this.#rows = rows;
    this.#nextPlace = nextPlace;
  }

  static of<Key extends string, Value>(entries: Iterable<readonly [Key, Value]>): Table<Key, Value> {
    return new Table<Key, Value>(PersistentMap(), 0).changed((rows) => {
      for (const [key, value] of entries) rows.set(key, value);
    });
  }

  get size(): number {
    return this.#rows.size;
  }

  get(key: Key): Value | undefined {
    return this.#rows.get(key)?.value;
  }

  /** In the place that its key has, or behind all others. */
  with(key: Key, value: Value): Table<Key, Value> {
    const place = this.#rows.get(key)?.place;
    const rows = this.#rows.set(key, { place: place ?? this.#nextPlace, value });
    return new Table(rows, this.#nextPlace + Number(place === undefined));
  }

  /** Behind all others, wherever it was. */
  withLast(key: Key, value: Value): Table<Key, Value> {
    return new Table(this.#rows.set(key, { place: this.#nextPlace, value }), this.#nextPlace + 1);
  }

  without(key: Key): Table<Key, Value> {
    return new Table(this.#rows.delete(key), this.#nextPlace);
  }

  changed(change: (rows: Changing<Key, Value>) => void): Table<Key, Value> {
    let next = this.#nextPlace;
    const rows = this.#rows.withMutations((changing) => {
      change({
        get: (key) => changing.get(key)?.value,
        set: (key, value) => {
          if (value === undefined) changing.delete(key);
          else changing.set(key, { place: changing.get(key)?.place ?? next++, value });
        },
      });
    });
    return new Table(rows, next);
  }

  /** Every row changed, in its place. */
  map(change: (value: Value) => Value): Table<Key, Value> {
    return new Table(
      this.#rows.map(({ place, value }) => ({ place, value: change(value) })),
      this.#nextPlace,
    );
  }

  /** In no order. */
  *values(): IterableIterator<Value> {
    for (const { value } of this.#rows.values()) yield value;
  }

  /** In no order. */
  *entries(): IterableIterator<[Key, Value]> {
    for (const [key, { value }] of this.#rows) yield [key, value];
  }

  *[Symbol.iterator](): IterableIterator<[Key, Value]> {
    const rows = [...this.#rows].sort(([, one], [, other]) => one.place - other.place);
    for (const [key, { value }] of rows) yield [key, value];
  }
}
