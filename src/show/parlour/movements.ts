// What moved a wallet of late, for its owner to read: every event with chips in it leaves a line, the newest ten stay.

import type { EventOf, ShowEvent } from '../events/event.ts';
import type { ViewerId } from '../ids.ts';
import { balanceOf } from '../ledger.ts';
import type { Show } from '../state/show.ts';
import type { Viewer } from '../state/viewer.ts';
import type { Movement, MovementKind } from './movement.ts';
import { viewerOf, withViewers } from './viewers.ts';
import { walletOf } from './wagers.ts';

const MOVEMENTS_KEPT = 10;

type ChipEvent = Extract<ShowEvent, { readonly chipPostings: unknown }>;
type KindOf<Event> = (event: Event) => MovementKind | null;

const nothing = (): null => null;

/** What each event that moves chips is to the wallets it touches; null where it touches none. */
const KINDS = {
  chipsGranted: ({ reason }) => reason,
  wagerPlaced: () => 'staked',
  wagerWithdrawn: () => 'withdrawn',
  poolSettled: ({ refunded }) => (refunded ? 'refunded' : 'won'),
  poolVoided: () => 'voided',
  economyReset: () => 'reset',
  leakFed: () => 'leak',
  poolOpened: nothing,
  thoughtLeaked: nothing,
  viewerErased: nothing,
} satisfies { readonly [Type in ChipEvent['type']]: KindOf<EventOf<Type>> };

/** The show with the event's movements in the wallets' histories. */
export function withMovements(show: Show, event: ShowEvent, atMs: number): Show {
  if (!('chipPostings' in event)) return show;
  const kindOf = KINDS[event.type] as KindOf<ChipEvent>;
  const kind = kindOf(event);
  if (kind === null) return show;
  const pool = 'pool' in event ? event.pool : null;
  const sums = new Map<ViewerId, number>();
  for (const { account, amount } of event.chipPostings) {
    if (!account.startsWith('wallet:')) continue;
    const viewer = account.slice('wallet:'.length) as ViewerId;
    sums.set(viewer, (sums.get(viewer) ?? 0) + amount);
  }
  return withViewers(show, movedBy(sums, { atMs, kind, pool }));
}

function* movedBy(
  sums: ReadonlyMap<ViewerId, number>,
  movement: Omit<Movement, 'chips'>,
): Generator<readonly [ViewerId, (viewer: Viewer) => Pick<Viewer, 'movements'>]> {
  for (const [viewer, chips] of sums)
    yield [
      viewer,
      ({ movements }) => ({ movements: [...movements, { ...movement, chips }].slice(-MOVEMENTS_KEPT) }),
    ];
}

/** What a wallet held after a step of the past; undefined where its history does not go back so far. */
export function balanceAfter(
  show: Pick<Show, 'viewers' | 'chips'>,
  viewer: ViewerId,
  atMs: number,
): number | undefined {
  const { movements } = viewerOf(show, viewer);
  const since = movements.filter((movement) => movement.atMs > atMs);
  if (since.length === MOVEMENTS_KEPT) return undefined;
  return since.reduce((chips, moved) => chips - moved.chips, balanceOf(show.chips, walletOf(viewer)));
}
