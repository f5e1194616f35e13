// What one step tells in several posts. The opening bell first does what was wished of the cast: whoever comes, goes or
// changes has a post of their own, with their card, and the bell's own post comes after them.

import { applied } from '../../show/apply.ts';
import type { RecastEvent } from '../../show/events/cast.ts';
import type { ShowEvent } from '../../show/events/event.ts';
import type { Step } from './step.ts';

export const RECASTS = [
  'performerAdded',
  'performerEdited',
  'performerRetired',
  'performerRecalled',
] as const satisfies readonly RecastEvent['type'][];

const isRecast = ({ type }: ShowEvent): boolean => RECASTS.some((known) => known === type);

/** In the order in which they happened; the step itself where there is but one. */
export function actsOf(step: Step): readonly Step[] {
  const { record, after } = step;
  const recasts = record.events.findIndex((event) => !isRecast(event));
  const acts: Step[] = [];
  let { before } = step;
  for (const [index, event] of record.events.slice(0, Math.max(0, recasts)).entries()) {
    const now = applied(before, { events: [event], atMs: record.atMs });
    const part = { ...record, firstSeq: record.firstSeq + index, events: [event] };
    acts.push({ record: part, before, after: now });
    before = now;
  }
  const rest = {
    ...record,
    firstSeq: record.firstSeq + acts.length,
    events: record.events.slice(acts.length),
  };
  return [...acts, { record: rest, before, after }];
}
