// The disk under the database: what was written can be read at once, and survives a crash only when it was synced. A
// crash keeps some first part of what was not, never a later write without the earlier ones.

import type { Span } from '../../../../src/journal/records/key.ts';
import type { Row, Scan } from '../../../../src/journal/stores/store.ts';

/** A row's text from now on; undefined: the row is gone. */
export type Change = readonly [key: string, text: string | undefined];

/** One write, and what was there before it. */
export interface Written {
  readonly before: readonly Change[];
}

export class Disk {
  readonly #rows = new Map<string, string>();
  /** In the order of their bytes; null: to be sorted again. */
  #keys: string[] | null = [];
  readonly #unsynced: Written[] = [];

  get(key: string): string | undefined {
    return this.#rows.get(key);
  }

  scan({ from, below, order, limit }: Scan): readonly Row[] {
    const keys = this.keysIn([{ from, below }]);
    const wanted = order === 'ascending' ? keys.slice(0, limit) : keys.reverse().slice(0, limit);
    return wanted.map((key) => ({ key, text: this.#rows.get(key) ?? '' }));
  }

  keysIn(spans: readonly Span[]): string[] {
    this.#keys ??= [...this.#rows.keys()].sort();
    return this.#keys.filter((key) => spans.some(({ from, below }) => key >= from && key < below));
  }

  write(changes: readonly Change[]): Written {
    const before = changes.map(([key]): Change => [key, this.#rows.get(key)]);
    for (const change of changes) this.#put(change);
    const written = { before };
    this.#unsynced.push(written);
    return written;
  }

  /** This write is there for good, and all before it. */
  sync(written: Written): void {
    const index = this.#unsynced.indexOf(written);
    if (index >= 0) this.#unsynced.splice(0, index + 1);
  }

  get unsynced(): number {
    return this.#unsynced.length;
  }

  /** Of what was not synced, only the first `kept` writes were in time. */
  crash(kept: number): void {
    for (const { before } of this.#unsynced.splice(0).slice(kept).reverse())
      for (const change of before.toReversed()) this.#put(change);
  }

  /** A bit of a row is not what it was any more. */
  rot(key: string): void {
    const text = this.#rows.get(key);
    if (text === undefined) return;
    const middle = text.length >> 1;
    const bit = String.fromCharCode(text.charCodeAt(middle) ^ 1);
    this.#rows.set(key, text.slice(0, middle) + bit + text.slice(middle + 1));
  }

  #put([key, text]: Change): void {
    if (this.#rows.has(key) === (text === undefined)) this.#keys = null;
    if (text === undefined) this.#rows.delete(key);
    else this.#rows.set(key, text);
  }
}
