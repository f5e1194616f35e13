// A member becomes nobody: chips and open stakes go back to the mint, so that the books balance and nothing is won by
// coming again with a first grant; ballots, follows, limits and the tipster's record go with them. What was said in the
// member's name stays, without the name.

import type { ShowEvent } from '../../events/event.ts';
import type { ChipAccount } from '../../ledger.ts';
import { balanceOf, transfer } from '../../ledger.ts';
import { poolAccount, wagerOf, walletOf } from '../../parlour/wagers.ts';
import type { Outcome } from '../../rejection.ts';
import { accept, reject } from '../../rejection.ts';
import type { Show } from '../../state/show.ts';
import { handledFault } from '../guards.ts';
import type { EraseViewer } from './parlour-intents.ts';

/** Paused, asleep or closed: it is done at any time. */
export function eraseViewer(show: Show, { viewer, interaction }: EraseViewer): Outcome<ShowEvent> {
  const fault = handledFault(show, interaction);
  if (fault !== undefined) return reject(fault);
  const wallet = walletOf(viewer);
  const stakes = (show.episode?.pools ?? []).flatMap((pool) =>
    transfer<ChipAccount>(poolAccount(pool), 'mint', wagerOf(pool, viewer)?.chips ?? 0),
  );
  const held = transfer<ChipAccount>(wallet, 'mint', balanceOf(show.chips, wallet));
  return accept({ type: 'viewerErased', viewer, interaction, chipPostings: [...stakes, ...held] });
}
