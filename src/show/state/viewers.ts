// Everybody whom the show knows, in the order in which they came, and when anybody was here last.

import type { ViewerId } from '../ids.ts';
import { Table } from '../table.ts';
import type { Viewer } from './viewer.ts';

/** As JSON it is a record of the viewers by their ids. */
export class Viewers {
  static readonly NOBODY = new Viewers(Table.of<ViewerId, Viewer>([]), 0);

  readonly known: Table<ViewerId, Viewer>;
  /** When anybody of them was here last; 0: nobody ever. */
  readonly lastSeenMs: number;

  private constructor(known: Table<ViewerId, Viewer>, lastSeenMs: number) {
    this.known = known;
    this.lastSeenMs = lastSeenMs;
  }

  /** Of entries in the order of their coming. */
  static of(entries: Iterable<readonly [ViewerId, Viewer]>): Viewers {
    return Viewers.NOBODY.joinedBy(entries);
  }

  /** By newcomers, in the order of their coming. */
  joinedBy(entries: Iterable<readonly [ViewerId, Viewer]>): Viewers {
    let latestMs = this.lastSeenMs;
    const known = this.known.changed((rows) => {
      for (const [id, viewer] of entries) {
        rows.set(id, viewer);
        latestMs = Math.max(latestMs, viewer.lastSeenMs);
      }
    });
    return new Viewers(known, latestMs);
  }

  get size(): number {
    return this.known.size;
  }

  get(id: ViewerId): Viewer | undefined {
    return this.known.get(id);
  }

  with(id: ViewerId, viewer: Viewer): Viewers {
    const before = this.known.get(id);
    const known = this.known.with(id, viewer);
    const goesBack = before?.lastSeenMs === this.lastSeenMs && viewer.lastSeenMs < before.lastSeenMs;
    return new Viewers(known, goesBack ? latestOf(known) : Math.max(this.lastSeenMs, viewer.lastSeenMs));
  }

  /** Many of them changed at once, one after another, in all but when they were here; newcomers come behind the others. */
  amended(changes: Iterable<readonly [ViewerId, (known: Viewer | undefined) => Viewer]>): Viewers {
    const known = this.known.changed((rows) => {
      for (const [id, change] of changes) rows.set(id, change(rows.get(id)));
    });
    return new Viewers(known, this.lastSeenMs);
  }

  without(id: ViewerId): Viewers {
    const gone = this.known.get(id);
    if (gone === undefined) return this;
    const known = this.known.without(id);
    // Only who was the last of all can have left another last.
    return new Viewers(known, gone.lastSeenMs === this.lastSeenMs ? latestOf(known) : this.lastSeenMs);
  }

  /** Each of them changed, in their order. */
  map(change: (viewer: Viewer) => Viewer): Viewers {
    const known = this.known.map(change);
    return new Viewers(known, latestOf(known));
  }

  /** In no order. */
  values(): IterableIterator<Viewer> {
    return this.known.values();
  }

  [Symbol.iterator](): IterableIterator<[ViewerId, Viewer]> {
    return this.known[Symbol.iterator]();
  }

  toJSON(): Readonly<Record<ViewerId, Viewer>> {
    return Object.fromEntries(this.known);
  }
}

/** When anybody was here last, looked for among all. */
export function latestOf(viewers: { values(): Iterable<Pick<Viewer, 'lastSeenMs'>> }): number {
  let latestMs = 0;
  for (const { lastSeenMs } of viewers.values()) latestMs = Math.max(latestMs, lastSeenMs);
  return latestMs;
}
