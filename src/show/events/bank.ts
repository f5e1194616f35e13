// What can happen between the bank, its desk and the traders' borrowed money; and what each makes of the show.
// The money itself is in the postings.

import type { DeskOption, DeskPosition } from '../bank/desk.ts';
import type { PerformerId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';
import type { Asset } from '../market/asset.ts';
import type { Show } from '../state/show.ts';
import { withEpisode } from '../state/show.ts';
import type { Side } from '../trading/decision.ts';
import type { Folds } from './fold.ts';
import { unchanged } from './fold.ts';

/** The round's price of borrowing: margin interest on negative cash, and the fee on a short. */
export interface CarryCharged {
  readonly type: 'carryCharged';
  readonly performer: PerformerId;
  readonly interestCents: number;
  readonly borrowFeeCents: number;
  readonly postings: MoneyPostings;
}
/** Equity has fallen under 30% of the exposure: a round to mend it. */
export interface MarginCalled {
  readonly type: 'marginCalled';
  readonly performer: PerformerId;
  readonly equityCents: number;
  readonly exposureCents: number;
}
export interface MarginRestored {
  readonly type: 'marginRestored';
  readonly performer: PerformerId;
}
/** Still under the margin a round after the call: what follows is sold at the market. */
export interface Liquidated {
  readonly type: 'liquidated';
  readonly performer: PerformerId;
  readonly equityCents: number;
  readonly exposureCents: number;
}
/** The circuit breaker cut an order, a standing exposure or a loan, or refused it. */
export interface Overruled {
  readonly type: 'overruled';
  readonly who: PerformerId | 'desk';
  readonly occasion: 'order' | 'standing' | 'loan';
  /** Null for a loan. */
  readonly bet: { readonly asset: Asset; readonly side: Side } | null;
  /** Value asked for and value allowed, in cents; 0 allowed: refused. */
  readonly askedCents: number;
  readonly allowedCents: number;
  /** What the bank has, and what the stress would have left it with. */
  readonly capitalCents: number;
  readonly stressedCents: number;
}
/** The legality check refused an order: nothing of it executes. */
export interface OrderRefused {
  readonly type: 'orderRefused';
  readonly who: PerformerId | 'desk';
  readonly asset: Asset;
  readonly why: 'marketHalted' | 'assetHalted';
}
/** The desk's book is settled up to the market's price. */
export interface DeskMarked {
  readonly type: 'deskMarked';
  readonly position: DeskPosition;
  readonly earnedCents: number;
  readonly postings: MoneyPostings;
}
export interface DeskTraded {
  readonly type: 'deskTraded';
  readonly before: DeskPosition | null;
  readonly position: DeskPosition | null;
}
export interface DeskVote {
  readonly performer: PerformerId;
  readonly option: DeskOption;
  /** The decision's conviction. */
  readonly weight: number;
}
export type TieRule = 'haltedAsset' | 'lowerRisk' | 'trackRecord' | 'alphabet' | 'chair';
/** What the traders' decisions of a round mean for the desk. */
export interface ConsensusReached {
  readonly type: 'consensusReached';
  readonly votes: readonly DeskVote[];
  readonly tally: readonly { readonly option: DeskOption; readonly weight: number }[];
  readonly outcome: DeskOption;
}
/** A tie was broken by a rule, or the executive's chair decided. */
export interface ExecutiveOverride {
  readonly type: 'executiveOverride';
  readonly rule: TieRule;
  readonly tied: readonly DeskOption[];
  readonly outcome: DeskOption;
  /** What is left to the chair of deciding against the traders; null where it did not. */
  readonly overridesLeft: number | null;
}

export type BankEvent =
  | CarryCharged
  | MarginCalled
  | MarginRestored
  | Liquidated
  | Overruled
  | OrderRefused
  | DeskMarked
  | DeskTraded
  | ConsensusReached
  | ExecutiveOverride;

export const bankFolds = {
  carryCharged: unchanged,
  overruled: unchanged,
  orderRefused: unchanged,
  consensusReached: unchanged,
  marginCalled: (show, { performer }) =>
    withEpisode(show, ({ called }) => ({ called: [...called, performer] })),
  marginRestored: noLongerCalled,
  liquidated: noLongerCalled,
  deskMarked: (show, { position: desk }) => ({ ...show, desk }),
  deskTraded: (show, { position: desk }) => ({ ...show, desk }),
  executiveOverride: (show, { overridesLeft }) => {
    if (overridesLeft === null) return show;
    return withEpisode(show, ({ chair }) => ({ chair: chair === null ? null : { ...chair, overridesLeft } }));
  },
} satisfies Folds<BankEvent>;

function noLongerCalled(show: Show, { performer }: MarginRestored | Liquidated): Show {
  return withEpisode(show, ({ called }) => ({ called: called.filter((id) => id !== performer) }));
}
