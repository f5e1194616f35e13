// A viewer's entry in the show: what is known of a stranger, and how an event changes it.

import type { InteractionId, ViewerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import type { Viewer } from '../state/viewer.ts';

const HANDLED_MAX = 500;

const STRANGER: Viewer = {
  lastSeenMs: 0,
  grantedOn: '',
  bailedOutOn: '',
  stakeCapChips: null,
  lockedUntilMs: null,
  tipster: { season: 0, profitChips: 0, betsSettled: 0, bailOuts: 0 },
  movements: [],
  follows: [],
};

export const viewerOf = (show: Pick<Show, 'viewers'>, viewer: ViewerId): Viewer =>
  show.viewers.get(viewer) ?? STRANGER;

export function withViewer(show: Show, viewer: ViewerId, change: (viewer: Viewer) => Partial<Viewer>): Show {
  const known = viewerOf(show, viewer);
  return { ...show, viewers: show.viewers.with(viewer, { ...known, ...change(known) }) };
}

/** What an event changes of a viewer, when they were here aside. */
type Amendment = Omit<Partial<Viewer>, 'lastSeenMs'>;

/** Of many viewers at once, in order: a bell pays out a hundred thousand bets. */
export function withViewers(
  show: Show,
  amendments: Iterable<readonly [ViewerId, (viewer: Viewer) => Amendment]>,
): Show {
  function* changes(): Generator<readonly [ViewerId, (known: Viewer | undefined) => Viewer]> {
    for (const [id, amend] of amendments) yield [id, (known = STRANGER) => ({ ...known, ...amend(known) })];
  }
  return { ...show, viewers: show.viewers.amended(changes()) };
}

/** The interaction has moved chips: delivered again, it moves none. */
export const handled = (show: Show, interaction: InteractionId): Show => ({
  ...show,
  handled: [...show.handled, interaction].slice(-HANDLED_MAX),
});
