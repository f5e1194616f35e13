// Applies what the viewers did: grants, follows, chaos votes, wagers.

import type {
  BallotCast,
  ChaosClosed,
  ChaosOpened,
  ChipsGranted,
  Followed,
  HeadlineProposed,
  PoolLocked,
  PoolOpened,
  PoolSettled,
  ViewerSeen,
  WagerPlaced,
  WagerWithdrawn,
} from '../event.ts';
import type { InteractionId, PerformerId, ViewerId } from '../ids.ts';
import type { Show, Viewer } from '../show.ts';
import type { Pool } from '../wagers.ts';
import { withEpisode } from './episode.ts';

const HANDLED_MAX = 500;
const STRANGER: Viewer = { lastSeenMs: 0, grantedOn: '', follows: [] };

type AudienceEvent =
  | ViewerSeen
  | ChipsGranted
  | Followed
  | ChaosOpened
  | HeadlineProposed
  | BallotCast
  | ChaosClosed
  | PoolOpened
  | WagerPlaced
  | WagerWithdrawn
  | PoolLocked
  | PoolSettled;

export function applyAudienceEvent(show: Show, event: AudienceEvent, atMs: number): Show {
  switch (event.type) {
    case 'viewerSeen':
      return withViewer(show, event.viewer, () => ({ lastSeenMs: atMs }));
    case 'chipsGranted':
      return withViewer(show, event.viewer, () => ({ lastSeenMs: atMs, grantedOn: event.day }));
    case 'followed':
      return withViewer(show, event.viewer, ({ follows }) => ({
        follows: [...without(follows, event.performer), event.performer],
      }));
    case 'unfollowed':
      return withViewer(show, event.viewer, ({ follows }) => ({
        follows: without(follows, event.performer),
      }));
    case 'chaosOpened':
      return { ...show, chaos: event.vote };
    case 'headlineProposed':
      return withChaos(show, (vote) => ({ ...vote, options: [...vote.options, event.option] }));
    case 'ballotCast':
      return withChaos(show, (vote) => ({
        ...vote,
        ballots: { ...vote.ballots, [event.viewer]: event.option },
      }));
    case 'chaosClosed': {
      const ended = { ...show, chaos: null, chaosReadyAtMs: event.readyAtMs };
      return event.passed === null ? ended : withEpisode(ended, () => ({ striking: event.passed }));
    }
    default:
      return applyPoolEvent(show, event);
  }
}

function applyPoolEvent(
  show: Show,
  event: PoolOpened | WagerPlaced | WagerWithdrawn | PoolLocked | PoolSettled,
): Show {
  switch (event.type) {
    case 'poolOpened': {
      const { pool: id, outcomes, seedChips } = event;
      return withPool(show, () => ({ id, outcomes, seedChips, wagers: [], locked: false }));
    }
    case 'wagerPlaced': {
      const { viewer, outcome, stakeChips: chips } = event;
      return withPool(handled(show, event.interaction), ({ wagers }) => ({
        wagers: [...wagers.filter((wager) => wager.viewer !== viewer), { viewer, outcome, chips }],
      }));
    }
    case 'wagerWithdrawn':
      return withPool(handled(show, event.interaction), ({ wagers }) => ({
        wagers: wagers.filter(({ viewer }) => viewer !== event.viewer),
      }));
    case 'poolLocked':
      return withPool(show, () => ({ locked: true }));
    case 'poolSettled':
      return withPool(show, () => ({ wagers: [], seedChips: 0, locked: true }));
  }
}

const without = (ids: readonly PerformerId[], gone: PerformerId): readonly PerformerId[] =>
  ids.filter((id) => id !== gone);

function withViewer(show: Show, viewer: ViewerId, change: (viewer: Viewer) => Partial<Viewer>): Show {
  const known = show.viewers[viewer] ?? STRANGER;
  return { ...show, viewers: { ...show.viewers, [viewer]: { ...known, ...change(known) } } };
}

function withChaos(show: Show, change: (vote: NonNullable<Show['chaos']>) => Show['chaos']): Show {
  if (show.chaos === null) throw new Error('this event needs an open chaos vote');
  return { ...show, chaos: change(show.chaos) };
}

const withPool = (show: Show, change: (pool: Pool) => Partial<Pool>): Show =>
  withEpisode(show, ({ pool }) => ({ pool: { ...pool, ...change(pool) } }));

const handled = (show: Show, interaction: InteractionId): Show => ({
  ...show,
  handled: [...show.handled, interaction].slice(-HANDLED_MAX),
});
