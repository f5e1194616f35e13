// This guild's show has been stopped by a fault. The message is for the log; viewers are told `why`, in our own words.

import { CorruptJournal } from '../journal/faults/corrupt-journal.ts';
import { JournalConflict } from '../journal/faults/journal-conflict.ts';
import { JournalInUse } from '../journal/faults/journal-in-use.ts';
import { ShardsInUse } from '../journal/faults/shards-in-use.ts';
import { TakenOver } from '../journal/faults/taken-over.ts';
import type { GuildId } from '../show/ids.ts';
import { BrokenInvariant } from '../show/invariants.ts';
import type { StandStill } from '../views/floor/standstill.ts';

export class FloorStopped extends Error {
  override readonly name = 'FloorStopped';
  readonly guild: GuildId;
  readonly why: StandStill;

  constructor(guild: GuildId, cause: Error, why: StandStill = whyOf(cause)) {
    super(`The show of guild ${guild} stands still: ${cause.message}`, { cause });
    this.guild = guild;
    this.why = why;
  }
}

const OTHER_PROCESS = [TakenOver, ShardsInUse, JournalInUse];

function whyOf(cause: Error): StandStill {
  if (cause instanceof CorruptJournal) return 'damagedRecords';
  if (OTHER_PROCESS.some((fault) => cause instanceof fault)) return 'otherProcess';
  if (cause instanceof JournalConflict)
    return cause.reason === 'went-back' ? 'damagedRecords' : 'otherProcess';
  return cause instanceof BrokenInvariant ? 'brokenRule' : 'fault';
}
