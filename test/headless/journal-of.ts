// Records as their events come back from a file: numbered, and through JSON.
import { type NumberedEvent, numbered } from '../../src/headless/journal-file.ts';
import type { CausedRecord } from '../../src/show/events/event.ts';

export const journalOf = (records: readonly CausedRecord[]): readonly NumberedEvent[] =>
  JSON.parse(JSON.stringify(records.flatMap(numbered))) as readonly NumberedEvent[];
