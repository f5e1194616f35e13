// A guild's notes on rows in memory: the same ones for the same rows, as of one process that alone writes there.
import { Notes } from '../../../src/journal/notes.ts';
import { bookOf } from '../../../src/journal/pen.ts';
import { MemoryStore } from '../../../src/journal/stores/memory-store.ts';
import type { Store } from '../../../src/journal/stores/store.ts';
import type { GuildId } from '../../../src/show/ids.ts';

type Place = Map<string, string> | Store;

const known = new WeakMap<Place, Map<GuildId, Notes>>();

export function notesOn(place: Place, guild: GuildId): Notes {
  const there = known.get(place) ?? new Map<GuildId, Notes>();
  known.set(place, there);
  const notes =
    there.get(guild) ?? new Notes(bookOf(place instanceof Map ? new MemoryStore(place) : place, guild));
  there.set(guild, notes);
  return notes;
}
