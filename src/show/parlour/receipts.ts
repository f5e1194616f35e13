// A bettor's receipts for the episode that was settled last: per bet what was staked, what the odds were, what it paid.

import type { ViewerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import type { OutcomeId, Payout, PoolKind } from './wagers.ts';

export interface Receipt extends Payout {
  readonly kind: PoolKind;
  readonly outcomes: readonly OutcomeId[];
  readonly refunded: boolean;
  /** All chips in the pool, and those on this outcome. */
  readonly totalChips: number;
  readonly backedChips: number;
  readonly balanceChips: number;
}

/** The viewer's bets of the episode that was settled last, in the pools' order; undefined for any other episode. */
export function receiptsOf(
  { settled }: Pick<Show, 'settled'>,
  viewer: ViewerId,
  episode: number,
): readonly Receipt[] | undefined {
  if (settled?.episode !== episode) return undefined;
  return settled.pools.flatMap(({ kind, outcomes, refunded, totalChips, slips }) =>
    slips
      .filter((slip) => slip.viewer === viewer)
      .map((slip) => {
        const backers = slips.filter(({ outcome }) => outcome === slip.outcome);
        const backedChips = backers.reduce((sum, { stakeChips }) => sum + stakeChips, 0);
        return { ...slip, kind, outcomes, refunded, totalChips, backedChips };
      }),
  );
}
