// The wagers of one pool in the order of betting, one a viewer at most, and what they come to: every member may have one,
// and what is staked on each outcome is a running sum.

import { Map as PersistentMap } from 'immutable';
import type { ViewerId } from '../ids.ts';
import { Table } from '../table.ts';

export interface PlacedWager<Outcome extends string> {
  readonly viewer: ViewerId;
  readonly outcome: Outcome;
  readonly chips: number;
}

/** As JSON it is the list of the wagers. */
export class PlacedWagers<Outcome extends string> {
  readonly placed: Table<ViewerId, PlacedWager<Outcome>>;
  /** Whole chips by outcome; none of those that nobody is on. */
  readonly staked: PersistentMap<Outcome, number>;

  private constructor(placed: Table<ViewerId, PlacedWager<Outcome>>, staked: PersistentMap<Outcome, number>) {
    this.placed = placed;
    this.staked = staked;
  }

  /** In the order of betting, of each viewer one. */
  static of<Outcome extends string>(wagers: Iterable<PlacedWager<Outcome>>): PlacedWagers<Outcome> {
    return new PlacedWagers<Outcome>(Table.of([]), PersistentMap()).joinedBy(wagers);
  }

  /** By those of viewers who have none yet, behind all others. */
  joinedBy(wagers: Iterable<PlacedWager<Outcome>>): PlacedWagers<Outcome> {
    const staked = this.staked.asMutable();
    const placed = this.placed.changed((rows) => {
      for (const wager of wagers) {
        rows.set(wager.viewer, wager);
        staked.update(wager.outcome, 0, (chips) => chips + wager.chips);
      }
    });
    return new PlacedWagers(placed, staked.asImmutable());
  }

  get size(): number {
    return this.placed.size;
  }

  of(viewer: ViewerId): PlacedWager<Outcome> | undefined {
    return this.placed.get(viewer);
  }

  /** Whole chips on that outcome. */
  on(outcome: Outcome): number {
    return this.staked.get(outcome, 0);
  }

  get totalChips(): number {
    return this.staked.reduce((sum, chips) => sum + chips, 0);
  }

  /** With it instead of the viewer's earlier one, and behind all others. */
  with(wager: PlacedWager<Outcome>): PlacedWagers<Outcome> {
    const before = this.of(wager.viewer);
    const others = before === undefined ? this.staked : moved(this.staked, before, -before.chips);
    return new PlacedWagers(this.placed.withLast(wager.viewer, wager), moved(others, wager, wager.chips));
  }

  without(viewer: ViewerId): PlacedWagers<Outcome> {
    const gone = this.of(viewer);
    if (gone === undefined) return this;
    return new PlacedWagers(this.placed.without(viewer), moved(this.staked, gone, -gone.chips));
  }

  *[Symbol.iterator](): IterableIterator<PlacedWager<Outcome>> {
    for (const [, wager] of this.placed) yield wager;
  }

  toJSON(): readonly PlacedWager<Outcome>[] {
    return [...this];
  }
}

function moved<Outcome extends string>(
  staked: PersistentMap<Outcome, number>,
  { outcome }: PlacedWager<Outcome>,
  chips: number,
): PersistentMap<Outcome, number> {
  const after = staked.get(outcome, 0) + chips;
  return after === 0 ? staked.delete(outcome) : staked.set(outcome, after);
}
