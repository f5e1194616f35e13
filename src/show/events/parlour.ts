// What happens in the betting parlour: pools opened, bet in, locked, settled and voided, the leak pot, the best
// tipster; and what each makes of the show.

import type { InteractionId, PerformerId, ViewerId } from '../ids.ts';
import type { ChipPostings } from '../ledger.ts';
import { threadIn } from '../parlour/pool-id.ts';
import type { Payout } from '../parlour/settlement.ts';
import { ofSeason } from '../parlour/tipster-record.ts';
import { handled, withViewers } from '../parlour/viewers.ts';
import { NO_WAGERS, type OutcomeId, type Pool, type PoolKind, type Stood } from '../parlour/wagers.ts';
import type { Show } from '../state/show.ts';
import { withEpisode } from '../state/show.ts';
import type { Viewer } from '../state/viewer.ts';
import type { Folds } from './fold.ts';
import { unchanged } from './fold.ts';

export interface PoolOpened {
  readonly type: 'poolOpened';
  readonly pool: string;
  /** Absent in journals of the time when who wins was the only market. */
  readonly kind?: PoolKind;
  /** Of a market on a thread. */
  readonly on?: Stood;
  readonly outcomes: readonly OutcomeId[];
  readonly seedChips: number;
  readonly chipPostings: ChipPostings;
}
export interface WagerPlaced {
  readonly type: 'wagerPlaced';
  readonly pool: string;
  readonly viewer: ViewerId;
  readonly interaction: InteractionId;
  readonly outcome: OutcomeId;
  /** Where the stake stood before, if it moved. */
  readonly movedFrom: OutcomeId | null;
  readonly addedChips: number;
  readonly stakeChips: number;
  readonly chipPostings: ChipPostings;
}
export interface WagerWithdrawn {
  readonly type: 'wagerWithdrawn';
  readonly pool: string;
  readonly viewer: ViewerId;
  readonly interaction: InteractionId;
  readonly outcome: OutcomeId;
  readonly stakeChips: number;
  readonly chipPostings: ChipPostings;
}
export interface PoolLocked {
  readonly type: 'poolLocked';
  readonly pool: string;
}
export interface PoolSettled {
  readonly type: 'poolSettled';
  readonly pool: string;
  /** Those that came true; more than one in a dead heat. */
  readonly outcomes: readonly OutcomeId[];
  readonly refunded: boolean;
  readonly payouts: readonly Payout[];
  readonly trayChips: number;
  readonly chipPostings: ChipPostings;
}
/** An admin called a market off; everybody is refunded. The entry for whoever audits. */
export interface PoolVoided {
  readonly type: 'poolVoided';
  readonly pool: string;
  readonly by: ViewerId;
  readonly why: string;
  readonly payouts: readonly Payout[];
  readonly trayChips: number;
  readonly chipPostings: ChipPostings;
}
/** Every wallet holds the first grant again, every open stake is gone with the rest. The entry for whoever audits. */
export interface EconomyReset {
  readonly type: 'economyReset';
  readonly by: ViewerId;
  readonly interaction: InteractionId;
  readonly wallets: number;
  readonly refundedPools: readonly string[];
  readonly chipPostings: ChipPostings;
}
export interface LeakFed {
  readonly type: 'leakFed';
  readonly viewer: ViewerId;
  readonly interaction: InteractionId;
  readonly chips: number;
  readonly potChips: number;
  readonly chipPostings: ChipPostings;
}
/** The pot is full: this was thought in private. Its chips go to the house tray. */
export interface ThoughtLeaked {
  readonly type: 'thoughtLeaked';
  readonly performer: PerformerId;
  readonly round: number;
  readonly thought: string;
  readonly chipPostings: ChipPostings;
}
/** The season's best bettor, with what the bets brought less what they cost. */
export interface TipsterNamed {
  readonly type: 'tipsterNamed';
  readonly season: number;
  readonly viewer: ViewerId;
  readonly profitChips: number;
}

export type ParlourEvent =
  | PoolOpened
  | WagerPlaced
  | WagerWithdrawn
  | PoolLocked
  | PoolSettled
  | PoolVoided
  | EconomyReset
  | LeakFed
  | ThoughtLeaked
  | TipsterNamed;

/** A pool whose chips have gone where they belong. */
const EMPTIED = { wagers: NO_WAGERS, seedChips: 0 } as const;

export const parlourFolds = {
  poolOpened: (show, { pool: id, kind = 'winner', outcomes, seedChips, on }) => {
    const pool: Pool = {
      ...{ id, kind, outcomes, seedChips, wagers: NO_WAGERS, locked: false, voidedBecause: null },
      ...(on === undefined ? {} : { on }),
    };
    return withEpisode(show, ({ pools }) => ({ pools: [...pools, pool] }));
  },
  wagerPlaced: (show, { pool, viewer, interaction, outcome, stakeChips: chips }) =>
    withPool(handled(show, interaction), pool, ({ wagers }) => ({
      wagers: wagers.with({ viewer, outcome, chips }),
    })),
  wagerWithdrawn: (show, { pool, viewer, interaction }) =>
    withPool(handled(show, interaction), pool, ({ wagers }) => ({
      wagers: wagers.without(viewer),
    })),
  poolLocked: (show, { pool }) => {
    const locked = withPool(show, pool, () => ({ locked: true }));
    // The lock of a thread's market is its own, and moves no other.
    if (threadIn(pool) !== undefined) return locked;
    return withEpisode(locked, ({ locksAtMs }) => ({ locksAtMs: Math.min(locksAtMs, show.atMs) }));
  },
  poolSettled: (show, { pool, payouts, outcomes }) =>
    withPool(tipped(show, payouts), pool, ({ on }) => ({
      ...{ ...EMPTIED, locked: true },
      ...(on === undefined ? {} : { settled: outcomes }),
    })),
  poolVoided: (show, { pool, why: voidedBecause }) =>
    withPool(show, pool, () => ({ ...EMPTIED, locked: true, voidedBecause })),
  economyReset: (show, { interaction }) => levelled(handled(show, interaction)),
  leakFed: (show, { interaction }) => handled(show, interaction),
  thoughtLeaked: unchanged,
  tipsterNamed: unchanged,
} satisfies Folds<ParlourEvent>;

function tipped(show: Show, payouts: readonly Payout[]): Show {
  const { number } = show.season;
  function* counted(): Generator<readonly [ViewerId, (viewer: Viewer) => Pick<Viewer, 'tipster'>]> {
    for (const { viewer, stakeChips, paidChips } of payouts)
      yield [
        viewer,
        (known) => {
          const record = ofSeason(known.tipster, number);
          const profitChips = record.profitChips + paidChips - stakeChips;
          return { tipster: { ...record, profitChips, betsSettled: record.betsSettled + 1 } };
        },
      ];
  }
  return withViewers(show, counted());
}

function levelled(show: Show): Show {
  const tipster = ofSeason({ season: 0, profitChips: 0, betsSettled: 0, bailOuts: 0 }, show.season.number);
  const viewers = show.viewers.map((viewer) => ({ ...viewer, tipster }));
  if (show.episode === null) return { ...show, viewers };
  return withEpisode({ ...show, viewers }, ({ pools }) => ({
    pools: pools.map((pool) => ({ ...pool, ...EMPTIED })),
  }));
}

function withPool(show: Show, id: string, change: (pool: Pool) => Partial<Pool>): Show {
  return withEpisode(show, ({ pools }) => ({
    pools: pools.map((pool) => (pool.id === id ? { ...pool, ...change(pool) } : pool)),
  }));
}
