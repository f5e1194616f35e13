// The tail that a restore cut off: every record and snapshot after an event, byte for byte under numbered keys.
import type { GuildId } from '../show/ids.ts';
import { openAcross } from './archiving.ts';
import type { Book } from './pen.ts';
import { guildSpan, keyOf, nameOf, spanFrom } from './records/key.ts';
import type { Row, Store } from './stores/store.ts';

const NUMBER_DIGITS = 4;

/** Moves everything after event `seq` out of the way, in one step. */
export async function setAside(book: Book, seq: number): Promise<void> {
  const { store, guild, pen } = book;
  const [newest] = await store.scan({ ...guildSpan('quarantine', guild), order: 'descending', limit: 1 });
  const number = newest === undefined ? 1 : Number.parseInt(nameOf(newest.key), 10) + 1;
  const prefix = `${keyOf('quarantine', guild, String(number).padStart(NUMBER_DIGITS, '0'))}/`;
  await openAcross(book, seq);
  const kinds = ['archives', 'records', 'snapshots', 'slices'] as const;
  await pen.move(
    kinds.map((kind) => spanFrom(kind, guild, seq + 1)),
    prefix,
  );
}

/** What was set aside: rows under their former keys, the earliest restore's first. */
export async function quarantined(store: Store, guild: GuildId): Promise<readonly Row[]> {
  const rows = await store.scan({ ...guildSpan('quarantine', guild), order: 'ascending', limit: 10_000 });
  return rows.map(({ key, text }) => ({ key: nameOf(key).slice(NUMBER_DIGITS + 1), text }));
}
