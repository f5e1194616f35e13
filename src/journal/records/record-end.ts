// Finds where a guild's records end without walking all of them.
import type { GuildId } from '../../show/ids.ts';
import { CorruptJournal } from '../faults/corrupt-journal.ts';
import type { Store } from '../stores/store.ts';
import { rowAt } from './archive.ts';
import { seqOf } from './key.ts';
import { type Anchor, beginning, type ReadRecord, readRecord } from './record.ts';

/** The end of the record whose last event is `seq`. Throws RangeError when no record ends there, CorruptJournal. */
export async function endAt(store: Store, guild: GuildId, seq: number): Promise<Anchor> {
  if (seq === 0) return beginning(guild);
  const holder = await recordAt(store, guild, seq);
  if (holder?.end.seq === seq) return holder.end;
  throw new RangeError(`Guild ${guild}: event ${seq} is not the last of a record.`);
}

/** The end of the record before the one that holds event `seq`, or before the last one when none holds it. */
export async function endBefore(store: Store, guild: GuildId, seq: number): Promise<Anchor> {
  const holder = await recordAt(store, guild, seq);
  const before = holder === null ? null : await recordAt(store, guild, holder.record.firstSeq - 1);
  return before?.end ?? beginning(guild);
}

async function recordAt(store: Store, guild: GuildId, seq: number): Promise<ReadRecord<unknown> | null> {
  if (seq < 1) return null;
  const row = await rowAt(store, guild, seq);
  if (row === null) return null;
  const read = readRecord(row.text);
  if (read !== null) return read;
  const firstSeq = seqOf(row.key);
  throw new CorruptJournal({ guild, firstSeq, reason: 'changed', lastGood: null, goodThrough: null });
}
