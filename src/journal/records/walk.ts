// Walks a guild's records in order and vouches for each: intact, in its place, and joined to the one before.
import type { GuildId } from '../../show/ids.ts';
import { type CorruptionReason, CorruptJournal, type Point } from '../faults/corrupt-journal.ts';
import type { Store } from '../stores/store.ts';
import { recordRows } from './archive.ts';
import { seqOf } from './key.ts';
import { type Anchor, type ReadRecord, readRecord } from './record.ts';

export interface Walk {
  readonly guild: GuildId;
  readonly from: Anchor;
  /** Asked for the error's sake, if there is one. */
  readonly lastGood: () => Promise<Point | null>;
}

/** The records after `from`. Throws CorruptJournal at the first that does not check out. */
export async function* walk<E>(store: Store, { guild, from, lastGood }: Walk): AsyncGenerator<ReadRecord<E>> {
  let at = from;
  const corrupt = async (firstSeq: number, reason: CorruptionReason) => {
    const goodThrough = at.seq === 0 ? null : pointOf(at);
    return new CorruptJournal({ guild, firstSeq, reason, lastGood: await lastGood(), goodThrough });
  };
  for await (const row of recordRows(store, guild, from.seq + 1)) {
    const expectedSeq = at.seq + 1;
    const seq = seqOf(row.key);
    if (!(seq <= expectedSeq)) throw await corrupt(expectedSeq, 'missing');
    const read = readRecord<E>(row.text);
    if (read === null) throw await corrupt(seq, 'changed');
    if (seq !== expectedSeq || read.record.firstSeq !== seq || read.previous !== at.checksum) {
      throw await corrupt(seq, 'unlinked');
    }
    yield read;
    at = read.end;
  }
}

/** Of a guild's records from event `fromSeq` on, those that have a text in them: the others are not even parsed. */
export async function* recordsWith<E>(
  store: Store,
  { guild, fromSeq, text }: { readonly guild: GuildId; readonly fromSeq: number; readonly text: string },
): AsyncGenerator<{ readonly seq: number; readonly record: ReadRecord<E>['record'] | null }> {
  for await (const row of recordRows(store, guild, fromSeq)) {
    // A damaged one is the replay's to report.
    const record = row.text.includes(text) ? (readRecord<E>(row.text)?.record ?? null) : null;
    yield { seq: seqOf(row.key), record };
  }
}

export const pointOf = ({ seq, atMs }: Anchor): Point => ({ seq, atMs });

/** The end of the record that ends at `seq`, or without one of the last; undefined where none does. */
export async function endWithin(
  walked: AsyncGenerator<ReadRecord<unknown>>,
  seq?: number,
): Promise<Anchor | undefined> {
  let last: Anchor | undefined;
  for await (const { end } of walked) {
    if (seq !== undefined && end.seq >= seq) return end.seq === seq ? end : undefined;
    last = end;
  }
  return seq === undefined ? last : undefined;
}
