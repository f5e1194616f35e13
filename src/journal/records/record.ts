// A record is what one step produced. Each is sealed together with the checksum of the record before it, so the
// records of a guild form a chain in which a changed, missing or swapped one is noticed.
import type { GuildId } from '../../show/ids.ts';
import { type Sealed, seal, sha256, unseal } from './seal.ts';

export interface JournalRecord<E> {
  /** The number of its first event; a guild's events are numbered from 1 without gap. */
  readonly firstSeq: number;
  readonly atMs: number;
  /** Never empty; JSON in and out. */
  readonly events: readonly E[];
  /** What led to it, JSON in and out; absent in records from before it was kept. */
  readonly cause?: unknown;
}

/** The end of a record: where the next one must join on. */
export interface Anchor {
  /** The number of the last event; 0 before the first. */
  readonly seq: number;
  readonly atMs: number;
  /** The checksum of the record that ends here. */
  readonly checksum: string;
}

/** Where a guild's first record joins on: each guild's own, so that no guild's records fit another's journal. */
export const beginning = (guild: GuildId): Anchor => ({
  seq: 0,
  atMs: 0,
  checksum: sha256(`bullpen ${guild}`),
});

export const lastSeqOf = ({ firstSeq, events }: JournalRecord<unknown>): number =>
  firstSeq + events.length - 1;

/** A record without a cause is sealed as it was before there were any: what is undefined is not in the text. */
export function sealRecord(record: JournalRecord<unknown>, previous: string): Sealed {
  const { firstSeq, atMs, events, cause } = record;
  return seal({ previous, firstSeq, atMs, events, cause });
}

export interface ReadRecord<E> {
  readonly record: JournalRecord<E>;
  readonly previous: string;
  readonly end: Anchor;
}

/** What the text was sealed from; null when a byte of it changed since. */
export function readRecord<E>(text: string): ReadRecord<E> | null {
  const unsealed = unseal(text);
  if (unsealed === null) return null;
  // The checksum vouches for the rest: these are the fields sealRecord wrote.
  const { previous, ...record } = unsealed.body as unknown as JournalRecord<E> & { previous: string };
  return {
    record,
    previous,
    end: { seq: lastSeqOf(record), atMs: record.atMs, checksum: unsealed.checksum },
  };
}

/** Throws a RangeError for a record that no journal could hold. */
export function checkRecord({ firstSeq, atMs, events }: JournalRecord<unknown>): void {
  if (!Number.isSafeInteger(firstSeq) || firstSeq < 1) {
    throw new RangeError(`A record's firstSeq must be a whole number from 1 on, not ${firstSeq}.`);
  }
  if (!Number.isSafeInteger(atMs))
    throw new RangeError(`A record's atMs must be whole milliseconds, not ${atMs}.`);
  if (events.length === 0) throw new RangeError(`The record at event ${firstSeq} has no events.`);
}
