// What the viewers are known by: their visits and grants, whom they follow, the limits that they set themselves; and
// what each makes of the show.

import { withoutMember } from '../audience/questions.ts';
import type { InteractionId, PerformerId, ViewerId } from '../ids.ts';
import type { ChipPostings } from '../ledger.ts';
import type { Headline } from '../market/headlines.ts';
import { ofSeason } from '../parlour/tipster-record.ts';
import { handled, withViewer } from '../parlour/viewers.ts';
import type { Show } from '../state/show.ts';
import { withEpisode } from '../state/show.ts';
import type { Folds } from './fold.ts';

export interface ViewerSeen {
  readonly type: 'viewerSeen';
  readonly viewer: ViewerId;
}
export interface ChipsGranted {
  readonly type: 'chipsGranted';
  readonly viewer: ViewerId;
  readonly reason: 'first' | 'daily' | 'bailOut';
  readonly chips: number;
  readonly day: string;
  readonly chipPostings: ChipPostings;
}
export interface Followed {
  readonly type: 'followed';
  readonly viewer: ViewerId;
  readonly performer: PerformerId;
}
export interface Unfollowed {
  readonly type: 'unfollowed';
  readonly viewer: ViewerId;
  readonly performer: PerformerId;
}
export interface LimitsSet {
  readonly type: 'limitsSet';
  readonly viewer: ViewerId;
  /** As asked; null: not touched, 0: lifted. */
  readonly capChips: number | null;
  readonly lockDays: number | null;
  /** As they are from now on. */
  readonly stakeCapChips: number | null;
  readonly lockedUntilMs: number | null;
}
/** A member is nobody from now on; whatever they held is back in the mint. */
export interface ViewerErased {
  readonly type: 'viewerErased';
  readonly viewer: ViewerId;
  readonly interaction: InteractionId;
  readonly chipPostings: ChipPostings;
}

export type ViewerEvent = ViewerSeen | ChipsGranted | Followed | Unfollowed | LimitsSet | ViewerErased;

export const viewerFolds = {
  viewerSeen: (show, { viewer }, atMs) => withViewer(show, viewer, () => ({ lastSeenMs: atMs })),
  chipsGranted: (show, { viewer, reason, day }, atMs) => {
    if (reason !== 'bailOut') return withViewer(show, viewer, () => ({ lastSeenMs: atMs, grantedOn: day }));
    return withViewer(show, viewer, (known) => {
      const record = ofSeason(known.tipster, show.season.number);
      const tipster = { ...record, bailOuts: record.bailOuts + 1 };
      return { lastSeenMs: atMs, bailedOutOn: day, tipster };
    });
  },
  followed: (show, { viewer, performer }) =>
    withViewer(show, viewer, ({ follows }) => ({ follows: [...without(follows, performer), performer] })),
  unfollowed: (show, { viewer, performer }) =>
    withViewer(show, viewer, ({ follows }) => ({ follows: without(follows, performer) })),
  limitsSet: (show, { viewer, stakeCapChips, lockedUntilMs }) =>
    withViewer(show, viewer, () => ({ stakeCapChips, lockedUntilMs })),
  viewerErased: (show, { viewer, interaction }) => erased(handled(show, interaction), viewer),
} satisfies Folds<ViewerEvent>;

function erased(show: Show, viewer: ViewerId): Show {
  const { chaos, motion, episode } = show;
  const after: Show = {
    ...show,
    viewers: show.viewers.without(viewer),
    ...(show.castWishes === undefined
      ? {}
      : { castWishes: show.castWishes.filter(({ wish }) => wish.viewer !== viewer) }),
    held: show.held.filter(({ by }) => by !== viewer),
    verdicts: show.verdicts.filter((verdict) => verdict.viewer !== viewer),
    heldHeadline: show.heldHeadline && unsigned(show.heldHeadline, viewer),
    chaos:
      chaos === null
        ? null
        : {
            ...chaos,
            options: chaos.options.map((option) =>
              option.by === viewer ? { headline: option.headline, by: null } : option,
            ),
            ballots: omit(chaos.ballots, viewer),
          },
    motion: motion === null ? null : { ...motion, ballots: omit(motion.ballots, viewer) },
  };
  if (episode === null) return after;
  return withEpisode(after, ({ pools, chair, published, striking, questions, backings }) => ({
    ...withoutMember({ questions, backings }, viewer),
    striking: striking && unsigned(striking, viewer),
    published: published.map((news) => ({ ...news, headline: unsigned(news.headline, viewer) })),
    pools: pools.map((pool) => ({
      ...pool,
      wagers: pool.wagers.without(viewer),
    })),
    chair: chair?.viewer === viewer ? null : chair,
  }));
}

/** Its author's name goes, the headline stays. */
function unsigned(headline: Headline, viewer: ViewerId): Headline {
  const { signedBy, ...nameless } = headline;
  return signedBy === viewer ? nameless : headline;
}

function omit<Value>(
  table: Readonly<Record<ViewerId, Value>>,
  gone: ViewerId,
): Readonly<Record<ViewerId, Value>> {
  const { [gone]: _, ...rest } = table;
  return rest;
}

const without = (ids: readonly PerformerId[], gone: PerformerId): readonly PerformerId[] =>
  ids.filter((id) => id !== gone);
