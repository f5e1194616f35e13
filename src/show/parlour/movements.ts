// What moved a wallet of late, for its owner to read: every event with chips in it leaves a line, the newest ten stay.

import type { ShowEvent } from '../events/event.ts';
import type { ViewerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import type { MovementKind } from './movement.ts';
import { withViewer } from './viewers.ts';

export const MOVEMENTS_KEPT = 10;

/** The show with the event's movements in the wallets' histories. */
export function withMovements(show: Show, event: ShowEvent, atMs: number): Show {
  const kind = kindOf(event);
  if (kind === undefined || !('chipPostings' in event)) return show;
  const pool = 'pool' in event ? event.pool : null;
  const sums = new Map<ViewerId, number>();
  for (const { account, amount } of event.chipPostings) {
    if (!account.startsWith('wallet:')) continue;
    const viewer = account.slice('wallet:'.length) as ViewerId;
    sums.set(viewer, (sums.get(viewer) ?? 0) + amount);
  }
  return [...sums].reduce(
    (state, [viewer, chips]) =>
      withViewer(state, viewer, ({ movements }) => ({
        movements: [...movements, { atMs, kind, chips, pool }].slice(-MOVEMENTS_KEPT),
      })),
    show,
  );
}

function kindOf(event: ShowEvent): MovementKind | undefined {
  switch (event.type) {
    case 'chipsGranted':
      return event.reason;
    case 'wagerPlaced':
      return 'staked';
    case 'wagerWithdrawn':
      return 'withdrawn';
    case 'poolSettled':
      return event.refunded ? 'refunded' : 'won';
    case 'poolVoided':
      return 'voided';
    case 'economyReset':
      return 'reset';
    case 'leakFed':
      return 'leak';
    default:
      return undefined;
  }
}
