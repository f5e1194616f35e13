// What the auditor knows of a member besides chips: whom they follow, the limits they set themself, the season's bets.

export interface Member {
  readonly follows: Set<string>;
  /** The most that may be staked at a time; null: no cap. */
  capChips: bigint | null;
  lockedUntilMs: number | null;
  /** Of this season: what settled bets brought less what they cost. */
  profit: bigint;
  settled: number;
  bailOuts: number;
  /** 0: never, or that was not answered. */
  askedAtMs: number;
}

export const newMember = (): Member => ({
  follows: new Set(),
  capChips: null,
  lockedUntilMs: null,
  profit: 0n,
  settled: 0,
  bailOuts: 0,
  askedAtMs: 0,
});
