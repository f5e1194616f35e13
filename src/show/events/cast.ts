// What changes in the cast, between episodes: who joins, who is recast, who leaves; what is wanted until then; and what
// each makes of the show.
// Whoever leaves is removed from what is played with, and kept aside as they were.

import type { Retired } from '../cast/career.ts';
import { findPerformer, type Performer } from '../cast/cast.ts';
import { isAboutTheSame, type WaitingCastWish } from '../cast/cast-wish.ts';
import type { PairKey, Relation, Relations } from '../cast/relation.ts';
import type { PerformerId, ViewerId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';
import { plotWithout } from '../plot/plot.ts';
import { episodeCount, type Show } from '../state/show.ts';
import type { Folds } from './fold.ts';

export interface PerformerAdded {
  readonly type: 'performerAdded';
  readonly by: ViewerId;
  readonly performer: Performer;
  /** A trader's first money. */
  readonly postings: MoneyPostings;
}
export interface PerformerEdited {
  readonly type: 'performerEdited';
  readonly by: ViewerId;
  /** The whole card, as it is from now on. */
  readonly performer: Performer;
}
export interface PerformerRetired {
  readonly type: 'performerRetired';
  readonly by: ViewerId;
  readonly performer: PerformerId;
  /** So that the farewell can be said by name. */
  readonly name: string;
  /** What the trader had goes back to where it was issued. */
  readonly postings: MoneyPostings;
}
/** Somebody who had left is back, as they were. */
export interface PerformerRecalled {
  readonly type: 'performerRecalled';
  readonly by: ViewerId;
  readonly performer: Performer;
  /** A trader's first money. */
  readonly postings: MoneyPostings;
}

/** In the middle of an episode: it waits for the next opening bell. */
export interface CastWished {
  readonly type: 'castWished';
  readonly by: ViewerId;
  readonly waiting: WaitingCastWish;
}
export interface CastWishWithdrawn {
  readonly type: 'castWishWithdrawn';
  readonly by: ViewerId;
  readonly wish: string;
}
/** At the opening bell, behind what came of the wishes. */
export interface CastWishesDone {
  readonly type: 'castWishesDone';
  /** Names of those of whom nothing came: the cast had changed meanwhile. */
  readonly dropped: readonly string[];
}

/** What changes the cast. */
export type RecastEvent = PerformerAdded | PerformerEdited | PerformerRetired | PerformerRecalled;
export type CastEvent = RecastEvent | CastWished | CastWishWithdrawn | CastWishesDone;

export const castFolds = {
  performerAdded: (show, { performer }) => ({
    ...show,
    cast: [...show.cast, performer],
    rooms: { ...show.rooms, [performer.id]: performer.home },
  }),
  performerEdited: (show, { performer }) => {
    const before = show.cast.find(({ id }) => id === performer.id);
    const moved = before?.home !== performer.home;
    return {
      ...show,
      cast: show.cast.map((other) => (other.id === performer.id ? performer : other)),
      rooms: moved ? { ...show.rooms, [performer.id]: performer.home } : show.rooms,
    };
  },
  performerRetired: retire,
  performerRecalled: recall,
  castWished: (show, { waiting }) => ({
    ...show,
    castWishes: [
      ...(show.castWishes ?? []).filter(({ wish }) => !isAboutTheSame(wish, waiting.wish)),
      waiting,
    ],
  }),
  castWishWithdrawn: (show, { wish }) => ({
    ...show,
    castWishes: (show.castWishes ?? []).filter(({ id }) => id !== wish),
  }),
  castWishesDone: (show) => ({ ...show, castWishes: [] }),
} satisfies Folds<CastEvent>;

function retire(show: Show, { performer, name }: PerformerRetired): Show {
  const card = findPerformer(show.cast, performer);
  const [own, others] = parted(show.relations, performer);
  const leaver = card && { card, relations: own, afterEpisode: episodeCount(show) };
  const { [performer]: _room, ...rooms } = show.rooms;
  const { [performer]: _position, ...positions } = show.positions;
  const viewers = show.viewers.map((viewer) =>
    viewer.follows.includes(performer)
      ? { ...viewer, follows: viewer.follows.filter((followed) => followed !== performer) }
      : viewer,
  );
  return {
    ...show,
    cast: show.cast.filter(({ id }) => id !== performer),
    former: { ...show.former, [performer]: name },
    retired: leaver === undefined ? show.retired : { ...show.retired, [performer]: leaver },
    rooms,
    positions,
    relations: others,
    plot: plotWithout(show.plot, performer),
    viewers,
  };
}

/** What they have with others, who may have left as well: that waits for these. */
function recall(show: Show, { performer }: PerformerRecalled): Show {
  const { id } = performer;
  const { [id]: leaver, ...retired } = show.retired;
  const { [id]: _name, ...former } = show.former;
  const kept: Record<PerformerId, Retired> = { ...retired };
  const relations: Record<PairKey, Relation> = {};
  for (const [pair, relation] of pairsOf(leaver?.relations ?? {})) {
    const other = otherOf(pair, id);
    const away = kept[other];
    if (away !== undefined) kept[other] = { ...away, relations: { ...away.relations, [pair]: relation } };
    else if (findPerformer(show.cast, other) !== undefined) relations[pair] = relation;
  }
  return {
    ...show,
    cast: [...show.cast, performer],
    former,
    retired: kept,
    rooms: { ...show.rooms, [id]: performer.home },
    relations: { ...show.relations, ...relations },
  };
}

/** The relations of one performer, and all others. */
function parted(relations: Relations, performer: PerformerId): readonly [Relations, Relations] {
  const isOwn = ([pair]: readonly [PairKey, Relation]): boolean => pair.split('|').includes(performer);
  const pairs = pairsOf(relations);
  return [
    Object.fromEntries(pairs.filter(isOwn)) as Relations,
    Object.fromEntries(pairs.filter((entry) => !isOwn(entry))) as Relations,
  ];
}

const pairsOf = (relations: Relations) => Object.entries(relations) as [PairKey, Relation][];

function otherOf(pair: PairKey, id: PerformerId): PerformerId {
  const [one, other] = pair.split('|') as [PerformerId, PerformerId];
  return one === id ? other : one;
}
