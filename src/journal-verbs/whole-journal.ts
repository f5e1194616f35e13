// All shows of a journal: which there are, and which of them are damaged.
import { CorruptJournal } from '../journal/faults/corrupt-journal.ts';
import { openJournal } from '../journal/journal.ts';
import { SHOW_KINDS } from '../journal/records/key.ts';
import type { Store } from '../journal/stores/store.ts';
import type { GuildId } from '../show/ids.ts';

/** Every guild of which anything is stored. */
export async function guildsOf(store: Store): Promise<readonly GuildId[]> {
  const journal = await openJournal<unknown, unknown>({ from: store, access: 'read' });
  const all = await Promise.all(SHOW_KINDS.map((kind) => journal.guilds(kind)));
  return [...new Set(all.flat())].sort();
}

/** Reads every record of every show. */
export async function damagedIn(
  guilds: readonly GuildId[],
  store: Store,
): Promise<readonly CorruptJournal[]> {
  const journal = await openJournal<unknown, unknown>({ from: store, access: 'read' });
  const damaged: CorruptJournal[] = [];
  for (const guild of guilds) {
    try {
      await journal.guild(guild).audit();
    } catch (error) {
      if (!(error instanceof CorruptJournal)) throw error;
      damaged.push(error);
    }
  }
  return damaged;
}
