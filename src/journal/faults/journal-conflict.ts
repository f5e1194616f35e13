// A record that does not follow the last one. Nothing was written.
import type { GuildId } from '../../show/ids.ts';

export type ConflictReason =
  /** Events are missing between the last record and this one. */
  | 'gap'
  /** Some of its events are already in the journal. */
  | 'overlap'
  /** Another process wrote a record here since this one last looked. */
  | 'second-writer'
  /** The database was away and came back without records that had been written. */
  | 'went-back';

export interface Conflict {
  readonly guild: GuildId;
  readonly reason: ConflictReason;
  readonly firstSeq: number;
  readonly expectedSeq: number;
}

const says: Record<ConflictReason, (conflict: Conflict) => string> = {
  gap: ({ firstSeq, expectedSeq }) => `event ${expectedSeq} must come before event ${firstSeq}`,
  overlap: ({ firstSeq, expectedSeq }) => `event ${firstSeq} is already written, the next is ${expectedSeq}`,
  'second-writer': ({ firstSeq }) =>
    `another process wrote event ${firstSeq}; only one may run this guild's show`,
  'went-back': ({ firstSeq }) =>
    `the database came back without event ${firstSeq - 1}, which was written; put its newest copy back`,
};

export class JournalConflict extends Error {
  override readonly name = 'JournalConflict';
  readonly guild: GuildId;
  readonly reason: ConflictReason;
  readonly firstSeq: number;
  readonly expectedSeq: number;

  constructor(conflict: Conflict) {
    super(`Guild ${conflict.guild}: ${says[conflict.reason](conflict)}.`);
    this.guild = conflict.guild;
    this.reason = conflict.reason;
    this.firstSeq = conflict.firstSeq;
    this.expectedSeq = conflict.expectedSeq;
  }
}
