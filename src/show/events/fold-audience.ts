// Applies what the viewers did: grants, follows, chaos votes.

import type { PerformerId } from '../ids.ts';
import { ofSeason } from '../parlour/tipster-record.ts';
import { withViewer } from '../parlour/viewers.ts';
import type { Show } from '../state/show.ts';
import type {
  BallotCast,
  ChaosClosed,
  ChaosOpened,
  ChipsGranted,
  Followed,
  HeadlineProposed,
  Unfollowed,
  ViewerSeen,
} from './event.ts';
import { withEpisode } from './fold-episode.ts';

type AudienceEvent =
  | ViewerSeen
  | ChipsGranted
  | Followed
  | Unfollowed
  | ChaosOpened
  | HeadlineProposed
  | BallotCast
  | ChaosClosed;

export function applyAudienceEvent(show: Show, event: AudienceEvent, atMs: number): Show {
  switch (event.type) {
    case 'viewerSeen':
      return withViewer(show, event.viewer, () => ({ lastSeenMs: atMs }));
    case 'chipsGranted':
      return granted(show, event, atMs);
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
  }
}

const without = (ids: readonly PerformerId[], gone: PerformerId): readonly PerformerId[] =>
  ids.filter((id) => id !== gone);

function granted(show: Show, { viewer, reason, day }: ChipsGranted, atMs: number): Show {
  if (reason !== 'bailOut') return withViewer(show, viewer, () => ({ lastSeenMs: atMs, grantedOn: day }));
  return withViewer(show, viewer, (known) => {
    const record = ofSeason(known.tipster, show.season.number);
    const tipster = { ...record, bailOuts: record.bailOuts + 1 };
    return { lastSeenMs: atMs, bailedOutOn: day, tipster };
  });
}

function withChaos(show: Show, change: (vote: NonNullable<Show['chaos']>) => Show['chaos']): Show {
  if (show.chaos === null) throw new Error('this event needs an open chaos vote');
  return { ...show, chaos: change(show.chaos) };
}
