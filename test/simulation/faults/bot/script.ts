// What viewers are told of a step, as this simulation's stage tells it: who speaks, thinks or rules is told where that is
// heard, and everything else on the floor. Each event is marked with its number, by which the auditor knows it.

import type { Performance } from '../../../../src/director/ports.ts';
import type { Performer, Room } from '../../../../src/show/cast/cast.ts';
import { findPerformer } from '../../../../src/show/cast/cast.ts';
import type { ShowEvent } from '../../../../src/show/events/event.ts';
import type { PerformerId } from '../../../../src/show/ids.ts';

/** `§12@1700000000000·turnTaken·Buy!`: the event's number and time, what it is, and words. */
const marked = (at: { seq: number; atMs: number }, what: string, words: string): string =>
  `§${at.seq}@${at.atMs}·${what}·${words}`;

export interface Spoken {
  readonly seq: number;
  readonly room: Room;
  readonly performer: Performer;
  readonly text: string;
}

export interface Script {
  readonly lines: readonly Spoken[];
  /** Of all other events, in one message; empty where there are none. */
  readonly news: string;
  /** For who follows a performer alone. */
  readonly thoughts: string;
}

export function scriptOf({ record, before }: Performance): Script {
  const lines: Spoken[] = [];
  const [news, thoughts]: [string[], string[]] = [[], []];
  for (const [index, event] of record.events.entries()) {
    const seq = record.firstSeq + index;
    const at = { seq, atMs: record.atMs };
    const said = saidBy(event);
    const performer = said && findPerformer(before.cast, said.by);
    if (said === undefined || performer === undefined) news.push(marked(at, event.type, ''));
    else lines.push({ seq, room: said.room, performer, text: marked(at, event.type, said.words) });
    if (event.type === 'turnTaken') thoughts.push(marked(at, 'thought', event.decision.thought));
  }
  return { lines, news: news.join('\n'), thoughts: thoughts.join('\n') };
}

interface Said {
  readonly by: PerformerId;
  readonly room: Room;
  readonly words: string;
}

function saidBy(event: ShowEvent): Said | undefined {
  if (event.type === 'turnTaken')
    return { by: event.performer, room: event.room, words: event.decision.speech };
  if (event.type !== 'supervised') return undefined;
  return { by: event.performer, room: event.room, words: event.supervision.speech };
}
