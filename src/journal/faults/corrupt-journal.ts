// A guild's journal does not check out. Nothing was changed; the error says which record, what is wrong with it,
// and from where the show could go on (see GuildJournal.restoreTo).
import type { GuildId } from '../../show/ids.ts';

export type CorruptionReason =
  /** A byte of it changed since it was written. */
  | 'changed'
  /** The record that should be here is gone. */
  | 'missing'
  /** It is intact, but was written after another record than the one before it. */
  | 'unlinked';

/** A point of the show: after event `seq`, at `atMs`. */
export interface Point {
  readonly seq: number;
  readonly atMs: number;
}

export interface Corruption {
  readonly guild: GuildId;
  readonly firstSeq: number;
  readonly reason: CorruptionReason;
  readonly lastGood: Point | null;
  readonly goodThrough: Point | null;
}

const says: Record<CorruptionReason, string> = {
  changed: 'was changed after it was written',
  missing: 'is missing',
  unlinked: 'does not follow the record before it',
};

export class CorruptJournal extends Error {
  override readonly name = 'CorruptJournal';
  readonly guild: GuildId;
  /** The first event of the bad record. */
  readonly firstSeq: number;
  readonly reason: CorruptionReason;
  /** The newest snapshot that checks out; null when there is none. */
  readonly lastGood: Point | null;
  /** The last record that checks out, often later than `lastGood`; null when not even the first does. */
  readonly goodThrough: Point | null;

  constructor(corruption: Corruption) {
    super(sentence(corruption));
    this.guild = corruption.guild;
    this.firstSeq = corruption.firstSeq;
    this.reason = corruption.reason;
    this.lastGood = corruption.lastGood;
    this.goodThrough = corruption.goodThrough;
  }
}

function sentence({ guild, firstSeq, reason, lastGood, goodThrough }: Corruption): string {
  const snapshot =
    lastGood === null ? 'there is no snapshot' : `the last good snapshot is at event ${lastGood.seq}`;
  const good =
    goodThrough === null ? 'no event before it is good' : `events are good through ${goodThrough.seq}`;
  return `Guild ${guild}: the record at event ${firstSeq} ${says[reason]}; ${good}, and ${snapshot}.`;
}
