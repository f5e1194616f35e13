// A betting pool: pari-mutuel, in whole chips. Who backs what, and with how much; who gets what is in settlement.ts.
// Every market is one of these; what differs is what its outcomes mean (pools.ts).

import type { PerformerId, ViewerId } from '../ids.ts';
import type { ChipAccount } from '../ledger.ts';
import { type PlacedWager, PlacedWagers } from './placed-wagers.ts';

/** Those of a whole episode, one of each. */
export const EPISODE_MARKETS = ['winner', 'firstBankrupt', 'headToHead', 'hypocrite'] as const;
export type EpisodeMarket = (typeof EPISODE_MARKETS)[number];
/** Those on a thread, as threads open them. */
export const THREAD_MARKETS = ['sideBet', 'pact', 'dare'] as const;
export type ThreadMarket = (typeof THREAD_MARKETS)[number];
export const POOL_KINDS = [...EPISODE_MARKETS, ...THREAD_MARKETS] as const;
export type PoolKind = (typeof POOL_KINDS)[number];

/** One market of an episode, as a wish or a button names it: `winner`, or with its thread `pact-e2t3`. */
export type MarketId = EpisodeMarket | `${ThreadMarket}-${string}`;

/** The outcome "none of them". */
export const NOBODY = 'nobody';
/** What may become of a pact or a dare. No performer can have such an id: theirs have no hyphens. */
export const VERDICTS = ['pact-holds', 'pact-breaks', 'dare-made', 'dare-failed'] as const;
export type ThreadVerdict = (typeof VERDICTS)[number];
export type OutcomeId = PerformerId | typeof NOBODY | ThreadVerdict;

export const isVerdict = (outcome: string): outcome is ThreadVerdict =>
  VERDICTS.some((verdict) => verdict === outcome);

/** The trader that an outcome names; undefined where it names none. */
export const traderIn = (outcome: OutcomeId): PerformerId | undefined =>
  outcome === NOBODY || isVerdict(outcome) ? undefined : outcome;

export type Wager = PlacedWager<OutcomeId>;
export type Wagers = PlacedWagers<OutcomeId>;
export const NO_WAGERS: Wagers = PlacedWagers.of([]);

/** What the market of a thread stands on. */
export interface Stood {
  readonly thread: string;
  /** The round that decides it: its beginning locks the bets. */
  readonly decidedInRound: number;
}

/** One market of an episode. A viewer backs one outcome of it at a time. */
export interface Pool {
  /** Such as `e2-winner` or `e2-pact-e2t3`; its chips are on the account `pool:ID`. */
  readonly id: string;
  readonly kind: PoolKind;
  readonly outcomes: readonly OutcomeId[];
  readonly wagers: Wagers;
  /** Chips that the house tray put in. */
  readonly seedChips: number;
  readonly locked: boolean;
  /** Why an admin called it off; null: it stands. */
  readonly voidedBecause: string | null;
  /** Of a thread's market. */
  readonly on?: Stood;
  /** What came true, once its chips are paid out: of a thread's market, whose episode goes on. */
  readonly settled?: readonly OutcomeId[];
}

export const walletOf = (viewer: ViewerId): ChipAccount => `wallet:${viewer}`;
export const poolAccount = (pool: Pick<Pool, 'id'>): ChipAccount => `pool:${pool.id}`;

export const stakedOn = (pool: Pool, outcome: OutcomeId): number => pool.wagers.on(outcome);

export const poolTotal = ({ wagers, seedChips }: Pool): number => seedChips + wagers.totalChips;

/** Fewer bettors in a pool could be told from its odds. */
const BETTORS_FOR_ODDS = 3;

/** Whether the odds of an open pool may be shown: with one bettor or two they would tell on whom these bet. */
export const showsOdds = ({ wagers }: Pick<Pool, 'wagers'>): boolean => wagers.size >= BETTORS_FOR_ODDS;

export const wagerOf = (pool: Pool, viewer: ViewerId): Wager | undefined => pool.wagers.of(viewer);
