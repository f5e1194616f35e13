// The part of all servers that one process looks after: Discord's shards. One database serves several parts.
export interface Shards {
  readonly ids: readonly number[];
  /** The shards of all processes together. */
  readonly count: number;
}

/** Every server there is. */
export const WHOLE: Shards = { ids: [0], count: 1 };
