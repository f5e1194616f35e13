// What the auditor goes by: the bytes on the disk, what stands in the channels, what members were answered, and how the
// show says that it stands. It reads the journal with a reader of its own.

import { type Fact, list } from '../../../../src/auditor/fact.ts';
import type { ShowEvent } from '../../../../src/show/events/event.ts';
import type { Finding } from './finding.ts';

/** A message of the bot. */
export interface ToldMessage {
  readonly place: string;
  readonly text: string;
}

export interface PressEvidence {
  readonly type: string;
  readonly interaction: string | null;
  readonly viewer: string | null;
  readonly answers: readonly string[];
}

export interface Evidence {
  /** The journal's rows by their keys, sorted. */
  readonly rows: readonly { readonly key: string; readonly text: string }[];
  /** Oldest first. */
  readonly told: readonly ToldMessage[];
  readonly presses: readonly PressEvidence[];
  /** The show's own balances: as it stands at the end, and as it stands after one more restart. */
  readonly balances: readonly Balances[];
  /** What became of the last hours, when nothing went wrong any more. */
  readonly ending: Ending;
}

export interface Balances {
  readonly when: string;
  readonly money: Readonly<Partial<Record<string, number>>>;
  readonly chips: Readonly<Partial<Record<string, number>>>;
}

export interface Ending {
  /** Why the show stands still; null: it does not. */
  readonly stopped: string | null;
  /** Whether a round or a bell came once all was well. */
  readonly wentOn: boolean;
  /** Steps of which something was still not told at the very end. */
  readonly untold: number;
}

export interface Written {
  readonly seq: number;
  readonly atMs: number;
  readonly event: ShowEvent;
  readonly fact: Fact;
}

/** Every event in its order; what cannot be read is a finding. */
export function eventsIn({ rows }: Pick<Evidence, 'rows'>): {
  readonly events: readonly Written[];
  readonly findings: readonly Finding[];
} {
  const events: Written[] = [];
  const findings: Finding[] = [];
  for (const { key, text } of rows) {
    const body = parsed(text);
    const [firstSeq, atMs] = [Number(body['firstSeq']), Number(body['atMs'])];
    if (firstSeq !== events.length + 1) {
      findings.push({ kind: 'records damaged', seq: events.length + 1, detail: `${key} does not follow` });
      break;
    }
    for (const each of list(body['events'])) {
      const [event, fact] = [each as ShowEvent, each as Fact];
      events.push({ seq: events.length + 1, atMs, event, fact });
    }
  }
  return { events, findings };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
