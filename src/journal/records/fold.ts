// How a show's state comes from its events; the journal itself knows nothing of what they mean.
export interface EventStamp {
  readonly seq: number;
  readonly atMs: number;
}

export interface Fold<E, S> {
  /** The state before the first event. */
  start(): S;
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
