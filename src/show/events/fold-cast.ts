// Applies who joined, was recast or left. Whoever leaves is removed from all that is kept by id.

import type { PairKey, Relations } from '../cast/relation.ts';
import type { Show } from '../state/show.ts';
import type { CastEvent, PerformerRetired } from './cast-events.ts';

export function applyCastEvent(show: Show, event: CastEvent): Show {
  switch (event.type) {
    case 'performerAdded': {
      const { performer } = event;
      const rooms = { ...show.rooms, [performer.id]: performer.home };
      return { ...show, cast: [...show.cast, performer], rooms };
    }
    case 'performerEdited': {
      const { performer } = event;
      const before = show.cast.find(({ id }) => id === performer.id);
      const moved = before?.home !== performer.home;
      return {
        ...show,
        cast: show.cast.map((other) => (other.id === performer.id ? performer : other)),
        rooms: moved ? { ...show.rooms, [performer.id]: performer.home } : show.rooms,
      };
    }
    case 'performerRetired':
      return retired(show, event);
  }
}

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
