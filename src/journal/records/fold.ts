// How a show's state comes from its events; the journal itself knows nothing of what they mean.
import type { Anchor, ReadRecord } from './record.ts';
import type { ReadState } from './snapshot.ts';

export interface EventStamp {
  readonly seq: number;
  readonly atMs: number;
}

export interface Fold<E, S> {
  /** The state before the first event. */
  start(): S;
  /** A state from what a snapshot kept of it; absent where that is the state itself. */
  read?: ReadState<S>;
  /** May change `state` in place or return a new one. */
  apply(state: S, event: E, stamp: EventStamp): S;
}

export interface Replayed<S> {
  readonly state: S;
  /** The last event it contains; 0 for none. */
  readonly seq: number;
  /** When that event happened; 0 for none. */
  readonly atMs: number;
  /** The snapshot it started from; 0 for the beginning. */
  readonly fromSeq: number;
}

/** A state, and the end of the last record that is in it. */
interface Folding<E, S> {
  readonly fold: Pick<Fold<E, S>, 'apply'>;
  readonly state: S;
  readonly at: Anchor;
  readonly upToSeq?: number | undefined;
}

/** The state after the records that end at or before event `upToSeq`, or after all of them. */
export async function foldWalked<E, S>(
  walked: AsyncGenerator<ReadRecord<E>>,
  { fold, state: before, at: from, upToSeq = Number.POSITIVE_INFINITY }: Folding<E, S>,
): Promise<Pick<Folding<E, S>, 'state' | 'at'>> {
  let [state, at] = [before, from];
  for await (const { record, end } of walked) {
    if (end.seq > upToSeq) break;
    for (const [index, event] of record.events.entries())
      state = fold.apply(state, event, { seq: record.firstSeq + index, atMs: record.atMs });
    at = end;
  }
  return { state, at };
}
