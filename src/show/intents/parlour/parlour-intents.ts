// What viewers want of the betting parlour, and its admins: bets, limits, the leak pot, whom one follows.

import type { InteractionId, PerformerId } from '../../ids.ts';
import type { MarketId, OutcomeId } from '../../parlour/wagers.ts';
import type { At, ByViewer } from '../at.ts';

/** A viewer did something, anything: first grant, daily grant, and the floor wakes. */
export interface Visit extends ByViewer {
  readonly type: 'visit';
  /** Today in the guild's time zone, `YYYY-MM-DD`. */
  readonly today: string;
}
export interface Follow extends ByViewer {
  readonly type: 'follow';
  readonly performer: PerformerId;
}
export interface Unfollow extends ByViewer {
  readonly type: 'unfollow';
  readonly performer: PerformerId;
}
export interface PlaceWager extends ByViewer {
  readonly type: 'placeWager';
  readonly interaction: InteractionId;
  /** Default: who wins. */
  readonly market?: MarketId;
  readonly outcome: OutcomeId;
  readonly chips: number;
  /** Of a bet on another outcome of that market: it stays, or moves if it is on just that one. Default: it moves. */
  readonly otherBet?: 'stays' | { readonly movesFrom: OutcomeId };
}
export interface WithdrawWager extends ByViewer {
  readonly type: 'withdrawWager';
  readonly interaction: InteractionId;
  /** Default: who wins. */
  readonly market?: MarketId;
}
export interface LockPool extends At {
  readonly type: 'lockPool';
}
/** A question to a trader, who owes an answer. */
export interface AskTrader extends ByViewer {
  readonly type: 'askTrader';
  readonly performer: PerformerId;
  /** Filtered by the stage already. */
  readonly text: string;
}
/** To know too what somebody else has asked: one of those that wait. */
export interface BackQuestion extends ByViewer {
  readonly type: 'backQuestion';
  readonly question: string;
}
/** What is null stays as it is. */
export interface LimitStakes extends ByViewer {
  readonly type: 'limitStakes';
  /** 0 lifts the cap. */
  readonly capChips: number | null;
  readonly lockDays: number | null;
}
/** Chips for the pot that buys a private thought of the leader. */
export interface FeedLeak extends ByViewer {
  readonly type: 'feedLeak';
  readonly interaction: InteractionId;
  readonly chips: number;
}
/** An admin calls a market off. */
export interface VoidPool extends ByViewer {
  readonly type: 'voidPool';
  readonly market: MarketId;
  /** For all to read. */
  readonly why: string;
}
/** An admin gives everybody the first grant again. */
export interface ResetEconomy extends ByViewer {
  readonly type: 'resetEconomy';
  readonly interaction: InteractionId;
}
/** A member is to be nobody: nothing that is theirs stays. */
export interface EraseViewer extends ByViewer {
  readonly type: 'eraseViewer';
  readonly interaction: InteractionId;
}

export type ParlourIntent =
  | Visit
  | Follow
  | Unfollow
  | PlaceWager
  | WithdrawWager
  | LockPool
  | LimitStakes
  | FeedLeak
  | AskTrader
  | BackQuestion
  | VoidPool
  | ResetEconomy
  | EraseViewer;
