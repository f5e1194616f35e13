// An admin starts the chips anew: open stakes are gone, tray and pot are empty, and everybody holds the first grant.

import type { ShowEvent } from '../../events/event.ts';
import type { ViewerId } from '../../ids.ts';
import type { ChipAccount, ChipPostings } from '../../ledger.ts';
import { balanceOf, transfer } from '../../ledger.ts';
import { CHIPS_FIRST_GRANT } from '../../parlour/grants.ts';
import type { Pool } from '../../parlour/wagers.ts';
import { poolAccount, walletOf } from '../../parlour/wagers.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { handledFault } from '../guards.ts';
import type { ResetEconomy } from './parlour-intents.ts';

export function resetEconomy(show: Show, intent: ResetEconomy): Outcome<ShowEvent> {
  const { viewer: by, interaction } = intent;
  const fault = handledFault(show, interaction);
  if (fault !== undefined) return reject(fault);
  const pools = show.episode?.pools ?? [];
  const known = [...show.viewers].flatMap(([id, { grantedOn }]) => (grantedOn === '' ? [] : [id]));
  const refunds = pools.flatMap((pool) =>
    [...pool.wagers].flatMap(({ viewer, chips }) =>
      transfer<ChipAccount>(poolAccount(pool), walletOf(viewer), chips),
    ),
  );
  const seeds = pools.flatMap((pool) => transfer<ChipAccount>(poolAccount(pool), 'mint', pool.seedChips));
  const boxes = (['tray', 'leak'] as const).flatMap((box) =>
    transfer<ChipAccount>(box, 'mint', balanceOf(show.chips, box)),
  );
  return accept({
    type: 'economyReset',
    by,
    interaction,
    wallets: known.length,
    refundedPools: pools.filter(({ wagers }) => wagers.size > 0).map(({ id }) => id),
    chipPostings: [...refunds, ...seeds, ...boxes, ...levelled(show, pools, known)],
  });
}

/** Each wallet from what it will hold with its stakes back to the first grant. */
function levelled(show: Show, pools: readonly Pool[], viewers: readonly ViewerId[]): ChipPostings {
  const stakes = new Map<ViewerId, number>();
  for (const { viewer, chips } of pools.flatMap(({ wagers }) => [...wagers])) {
    stakes.set(viewer, (stakes.get(viewer) ?? 0) + chips);
  }
  return viewers.flatMap((viewer) => {
    const held = balanceOf(show.chips, walletOf(viewer)) + (stakes.get(viewer) ?? 0);
    return transfer<ChipAccount>('mint', walletOf(viewer), CHIPS_FIRST_GRANT - held);
  });
}
