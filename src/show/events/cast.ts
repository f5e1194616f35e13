// What changes in the cast, between episodes: who joins, who is recast, who leaves; and what each makes of the show.
// Whoever leaves is removed from all that is kept by id.

import type { Performer } from '../cast/cast.ts';
import type { PairKey, Relations } from '../cast/relation.ts';
import type { PerformerId, ViewerId } from '../ids.ts';
import type { MoneyPostings } from '../ledger.ts';
import type { Show } from '../state/show.ts';
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

export type CastEvent = PerformerAdded | PerformerEdited | PerformerRetired;

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
  performerRetired: retired,
} satisfies Folds<CastEvent>;

function retired(show: Show, { performer, name }: PerformerRetired): Show {
  const { [performer]: _room, ...rooms } = show.rooms;
  const { [performer]: _position, ...positions } = show.positions;
  const viewers = Object.entries(show.viewers).map(
    ([id, viewer]) =>
      [id, { ...viewer, follows: viewer.follows.filter((followed) => followed !== performer) }] as const,
  );
  return {
    ...show,
    cast: show.cast.filter(({ id }) => id !== performer),
    former: { ...show.former, [performer]: name },
    rooms,
    positions,
    relations: without(show.relations, performer),
    viewers: Object.fromEntries(viewers),
  };
}

const without = (relations: Relations, performer: string): Relations =>
  Object.fromEntries(
    (Object.entries(relations) as [PairKey, Relations[PairKey]][]).filter(
      ([key]) => !key.split('|').includes(performer),
    ),
  ) as Relations;
