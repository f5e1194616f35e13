// How the pools of an episode ended, of the open one as far as they have, read back from its records: what receipts are written from, however long
// ago it was. A market that was called off is among them.

import type { ShowRecord } from '../../show/events/event.ts';
import { marketIn } from '../../show/parlour/pool-id.ts';
import type { Payout } from '../../show/parlour/settlement.ts';
import type { MarketId, OutcomeId } from '../../show/parlour/wagers.ts';

export interface Settlement {
  readonly market: MarketId;
  /** Those that came true. */
  readonly outcomes: readonly OutcomeId[];
  /** Nobody was right, or it was called off. */
  readonly refunded: boolean;
  /** Why an admin called it off; null: it was played. */
  readonly calledOffBecause: string | null;
  readonly payouts: readonly Payout[];
  /** All chips in the pool. */
  readonly totalChips: number;
}

/** In the order in which they ended; a pool of a kind that is not known here any more is left out. */
export function settlementsOf(records: readonly ShowRecord[]): readonly Settlement[] {
  return records.flatMap(({ events }) =>
    events.flatMap((event): readonly Settlement[] => {
      if (event.type !== 'poolSettled' && event.type !== 'poolVoided') return [];
      const market = marketIn(event.pool);
      if (market === undefined) return [];
      const { payouts, trayChips } = event;
      const totalChips = payouts.reduce((sum, { paidChips }) => sum + paidChips, trayChips);
      const end =
        event.type === 'poolVoided'
          ? { outcomes: [], refunded: true, calledOffBecause: event.why }
          : { outcomes: event.outcomes, refunded: event.refunded, calledOffBecause: null };
      return [{ market, ...end, payouts, totalChips }];
    }),
  );
}
