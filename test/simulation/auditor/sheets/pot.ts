import type { PoolOpened } from '../../../../src/show/events/parlour.ts';
// One market of bets that is not settled yet.

export interface Stake {
  readonly viewer: string;
  readonly outcome: string;
  readonly chips: bigint;
}

export interface Pot {
  readonly id: string;
  readonly kind: NonNullable<PoolOpened['kind']>;
  seed: bigint;
  readonly outcomes: readonly string[];
  /** In the order of the bets; whoever bets again goes to the end. */
  stakes: readonly Stake[];
  locked: boolean;
  /** The thread that it is on, and the round that decides it; null: the whole episode. */
  readonly on: { readonly thread: string; readonly decidedIn: number } | null;
}
