// Records as they come back from a file: each with its lines, and through JSON.
import type { CausedRecord } from '../../src/show/events/event.ts';
import { type FileEvent, type FileRecord, roundAt } from '../../src/show-file/journal-file.ts';

export function journalOf(records: readonly CausedRecord[]): readonly FileRecord[] {
  let round = 0;
  const told = records.map(({ firstSeq, atMs, events, cause }) => {
    const lines = events.map((event, index): FileEvent => {
      round = roundAt(round, event);
      return { seq: firstSeq + index, round, atMs, event };
    });
    if (events.some(({ type }) => type === 'episodeClosed')) round = 0;
    return { lines, cause: cause ?? null, seal: 'whole' };
  });
  return JSON.parse(JSON.stringify(told)) as readonly FileRecord[];
}
