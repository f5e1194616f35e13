// Another running Bullpen writes these servers' shows into this database, or divides its servers differently.
export class ShardsInUse extends Error {
  override readonly name = 'ShardsInUse';

  /** `who`: how the other one calls itself; `what`: which part it has, or how it divides them. */
  constructor(place: string, { who, what }: { readonly who: string; readonly what: string }) {
    super(
      `Another Bullpen (${who}) ${what} in ${place}. ` +
        'Stop it first; or give each process its own SHARDS, and all of them the same SHARD_COUNT.',
    );
  }
}
