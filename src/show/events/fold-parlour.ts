// Applies what the betting parlour did: pools opened, bet in, locked, settled and voided, limits, the leak pot.

import { kindOf } from '../parlour/pools.ts';
import { settledPool } from '../parlour/settled-pool.ts';
import { ofSeason } from '../parlour/tipster-record.ts';
import { handled, withViewer } from '../parlour/viewers.ts';
import type { Payout, Pool } from '../parlour/wagers.ts';
import type { Show } from '../state/show.ts';
import type { PoolLocked, PoolOpened, PoolSettled, WagerPlaced, WagerWithdrawn } from './event.ts';
import { withEpisode } from './fold-episode.ts';
import type { ParlourEvent } from './parlour-events.ts';

type PoolEvent = PoolOpened | WagerPlaced | WagerWithdrawn | PoolLocked | PoolSettled;

export function applyParlourEvent(show: Show, event: PoolEvent | ParlourEvent): Show {
  switch (event.type) {
    case 'limitsSet': {
      const { stakeCapChips, lockedUntilMs } = event;
      return withViewer(show, event.viewer, () => ({ stakeCapChips, lockedUntilMs }));
    }
    case 'leakFed':
      return handled(show, event.interaction);
    case 'thoughtLeaked':
    case 'tipsterNamed':
      return show;
    case 'poolVoided':
      return withPool(show, event.pool, () => ({
        wagers: [],
        seedChips: 0,
        locked: true,
        voidedBecause: event.why,
      }));
    case 'economyReset':
      return emptied(handled(show, event.interaction));
    default:
      return applyPoolEvent(show, event);
  }
}

function applyPoolEvent(show: Show, event: PoolEvent): Show {
  switch (event.type) {
    case 'poolOpened':
      return opened(show, event);
    case 'wagerPlaced': {
      const { viewer, outcome, stakeChips: chips } = event;
      return withPool(handled(show, event.interaction), event.pool, ({ wagers }) => ({
        wagers: [...wagers.filter((wager) => wager.viewer !== viewer), { viewer, outcome, chips }],
      }));
    }
    case 'wagerWithdrawn':
      return withPool(handled(show, event.interaction), event.pool, ({ wagers }) => ({
        wagers: wagers.filter(({ viewer }) => viewer !== event.viewer),
      }));
    case 'poolLocked':
      return withEpisode(
        withPool(show, event.pool, () => ({ locked: true })),
        ({ locksAtMs }) => ({ locksAtMs: Math.min(locksAtMs, show.atMs) }),
      );
    case 'poolSettled':
      return settled(show, event);
  }
}

function opened(show: Show, { pool: id, kind = 'winner', outcomes, seedChips }: PoolOpened): Show {
  const pool: Pool = { id, kind, outcomes, seedChips, wagers: [], locked: false, voidedBecause: null };
  return withEpisode(show, ({ pools }) => ({ pools: [...pools, pool] }));
}

function settled(show: Show, event: PoolSettled): Show {
  const episode = show.episode?.number ?? 0;
  const kind = kindOf(event.pool) ?? 'winner';
  const earlier = show.settled?.episode === episode ? show.settled.pools : [];
  const pools = [...earlier, settledPool(show.chips, { ...event, kind })];
  const paid = event.payouts.reduce(tipped, { ...show, settled: { episode, pools } });
  return withPool(paid, event.pool, () => ({ wagers: [], seedChips: 0, locked: true }));
}

const tipped = (show: Show, { viewer, stakeChips, paidChips }: Payout): Show =>
  withViewer(show, viewer, (known) => {
    const record = ofSeason(known.tipster, show.season.number);
    const profitChips = record.profitChips + paidChips - stakeChips;
    return { tipster: { ...record, profitChips, betsSettled: record.betsSettled + 1 } };
  });

function emptied(show: Show): Show {
  const tipster = ofSeason({ season: 0, profitChips: 0, betsSettled: 0, bailOuts: 0 }, show.season.number);
  const viewers = Object.fromEntries(
    Object.entries(show.viewers).map(([id, viewer]) => [id, { ...viewer, tipster }]),
  );
  if (show.episode === null) return { ...show, viewers };
  const pools = show.episode.pools.map((pool) => ({ ...pool, wagers: [], seedChips: 0 }));
  return { ...show, viewers, episode: { ...show.episode, pools } };
}

function withPool(show: Show, id: string, change: (pool: Pool) => Partial<Pool>): Show {
  return withEpisode(show, ({ pools }) => ({
    pools: pools.map((pool) => (pool.id === id ? { ...pool, ...change(pool) } : pool)),
  }));
}
