// Puts a guild's old records into archives, an archive at a time, and takes them out again where a restore goes back
// into one. A crash in between leaves a record in both places: readers take it from the archive, and the next archive
// clears it away.
import type { GuildId } from '../show/ids.ts';
import type { Book } from './pen.ts';
import { packed, unpacked } from './records/archive.ts';
import { guildSpan, keyOf, only, type Span, seqName, seqOf, spanFrom, spanTo } from './records/key.ts';
import { readRecord } from './records/record.ts';
import type { Store } from './stores/store.ts';

/** What stays out of archives, and how many records go into one. */
export interface ArchivingRule {
  readonly keptEvents: number;
  readonly recordsEach: number;
}

/**
 * A show is read from its snapshot on, a recap or a what-if from the bell of an episode of late: those come by without
 * opening an archive. Two hundred records open in a few milliseconds.
 */
export const ARCHIVING: ArchivingRule = { keptEvents: 20_000, recordsEach: 200 };

interface Archiving {
  /** Records that end before this event may go. */
  readonly beforeSeq: number;
  readonly records: number;
}

/** The oldest records into one archive; false where too few of them are left, or one of them is damaged. */
export async function archiveOldest(
  { store, guild, pen }: Book,
  { beforeSeq, records }: Archiving,
): Promise<boolean> {
  const doneSeq = await archivedTo(store, guild);
  // Behind a damaged archive nothing is archived: it would hide what is wrong.
  if (doneSeq === null) return false;
  if (doneSeq > 0) await pen.drop([recordsTo(guild, doneSeq)]);
  const span = spanFrom('records', guild, doneSeq + 1);
  const rows = await store.scan({ ...span, order: 'ascending', limit: records });
  const [first] = rows;
  // A damaged one stays where whoever mends it looks for it.
  const ends = rows.map(({ text }) => readRecord(text)?.end.seq ?? Number.POSITIVE_INFINITY);
  const lastSeq = Math.max(...ends);
  if (first === undefined || rows.length < records || lastSeq >= beforeSeq) return false;
  const key = keyOf('archives', guild, seqName(seqOf(first.key)));
  const inserted = await pen.insert({ key, text: await packed({ lastSeq, rows }) });
  if (inserted === 'taken') return false;
  await pen.drop([recordsTo(guild, lastSeq)]);
  return true;
}

/** Takes the records out of the archive in which events lie on both sides of the end of `seq`. */
export async function openAcross({ store, guild, pen }: Book, seq: number): Promise<void> {
  const span = { ...spanTo('archives', guild, seq), from: guildSpan('archives', guild).from };
  const [row] = await store.scan({ ...span, order: 'descending', limit: 1 });
  const archive = row === undefined ? null : await unpacked(guild, row.text);
  if (row === undefined || archive === null || archive.lastSeq <= seq) return;
  await pen.put(...archive.rows);
  await pen.drop([only(row.key)]);
}

/** The last event that is in an archive; 0 where none is, null where it is damaged. */
export async function archivedTo(store: Store, guild: GuildId): Promise<number | null> {
  const [row] = await store.scan({ ...guildSpan('archives', guild), order: 'descending', limit: 1 });
  if (row === undefined) return 0;
  return (await unpacked(guild, row.text))?.lastSeq ?? null;
}

const recordsTo = (guild: GuildId, seq: number): Span => ({
  ...spanTo('records', guild, seq),
  from: guildSpan('records', guild).from,
});
