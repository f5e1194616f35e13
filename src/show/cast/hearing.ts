// Who hears whom: those who stand in the same room, and the last thing each said there
// since the listener's own last turn.

import type { PerformerId } from '../ids.ts';
import type { Show } from '../state/show.ts';
import type { Performer, Room } from './cast.ts';

export interface Heard {
  readonly id: PerformerId;
  readonly name: string;
  readonly speech: string;
}

export const presentIn = (show: Pick<Show, 'cast' | 'rooms'>, room: Room): readonly Performer[] =>
  show.cast.filter(({ id }) => show.rooms[id] === room);

/** Oldest to newest; the last is the one to answer. */
export function heardBy(show: Show, listener: PerformerId): readonly Heard[] {
  const room = show.rooms[listener];
  const turns = show.episode?.turns ?? [];
  if (room === undefined) return [];
  const lastOwn = turns.findLast(({ performer }) => performer === listener)?.number ?? 0;
  return presentIn(show, room)
    .filter(({ id }) => id !== listener)
    .flatMap(({ id, name }) => {
      const last = turns.findLast(
        (turn) => turn.performer === id && turn.room === room && turn.number > lastOwn,
      );
      return last === undefined ? [] : [{ id, name, speech: last.speech, number: last.number }];
    })
    .sort((one, other) => one.number - other.number)
    .map(({ id, name, speech }) => ({ id, name, speech }));
}
