// What a performer means to do with its money, and why. The motive picks the words later.

import type { Chance } from '../../show/chance.ts';
import type { Asset } from '../../show/market/asset.ts';
import type { Conviction, Decision, Side } from '../../show/trading/decision.ts';
import type { Facts } from './facts.ts';

export type Motive =
  // Alice
  | 'trend'
  | 'tip'
  | 'fade'
  | 'stop'
  | 'stray'
  | 'steady'
  // Sarah
  | 'strike'
  | 'press'
  | 'retreat'
  | 'shelter'
  | 'wait'
  // Alex
  | 'top'
  | 'called'
  | 'dip'
  | 'fury'
  | 'rotate'
  | 'ride'
  // Mike
  | 'scoop'
  | 'panic'
  | 'chase'
  | 'stare'
  // anybody without money
  | 'broke'
  // anybody who does what it never would by itself: there are no words for why
  | 'bound';

export interface Plan extends Pick<Decision, 'trade' | 'side' | 'conviction'> {
  readonly motive: Motive;
}

export type Policy = (facts: Facts, draw: Chance) => Plan;

export const trade = (motive: Motive, asset: Asset, side: Side, conviction: Conviction): Plan => ({
  motive,
  trade: asset,
  side,
  conviction,
});

/** Keeps what is held; side and conviction repeat the book's, since the form asks for them. */
export function hold(motive: Motive, { brief }: Facts): Plan {
  return {
    motive,
    trade: 'Hold',
    side: brief.holding?.side ?? 'long',
    conviction: brief.trades.at(-1)?.conviction ?? 1,
  };
}

export const isHolding = ({ brief }: Facts, asset: Asset, side: Side): boolean =>
  brief.holding?.asset === asset && brief.holding.side === side;

/** The reading of the last news for one asset, the newest that says anything about it: -1, 0 or 1. */
export function newsOn({ brief }: Facts, asset: Asset): -1 | 0 | 1 {
  return brief.news.findLast(({ reading }) => reading[asset] !== 0)?.reading[asset] ?? 0;
}
