// Lets go of what the stage remembers of a guild that nobody looks after for now: its notes have it all, and are read again
// by whoever comes.

import type { GuildId } from '../show/ids.ts';
import type { Places } from './channels/places.ts';
import type { LivingPosts } from './floor/living-posts.ts';
import type { Memory } from './notes/memo.ts';
import type { Outbox } from './posting/outbox.ts';
import type { RoomLines } from './posting/room-lines.ts';

export interface Rememberers {
  readonly memory: Required<Pick<Memory, 'memos'>>;
  readonly places: Places;
  readonly outbox: Outbox;
  readonly rooms: RoomLines;
  readonly living: LivingPosts;
}

export const lettingGo =
  ({ memory, places, outbox, rooms, living }: Rememberers) =>
  (guild: GuildId): void => {
    const channels = Object.values(places.peek(guild).channels);
    for (const memo of memory.memos) memo.letGo(guild);
    for (const channel of channels) outbox.letGo(channel);
    rooms.letGo(guild, channels);
    living.forget(guild);
  };
