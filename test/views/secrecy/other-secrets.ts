// The same step with other secrets. A view that tells a secret tells something else of the two.

import type { ShowRecord } from '../../../src/show/events/event.ts';
import { otherEvent } from './other-events.ts';
import { otherShow } from './other-show.ts';
import type { Seen } from './seen.ts';

export function withOtherSecrets(seen: Seen): Seen {
  const { episode } = seen.show;
  const other = (record: ShowRecord): ShowRecord => ({
    ...record,
    events: record.events.map((event) => otherEvent(event, episode)),
  });
  return {
    ...seen,
    show: otherShow(seen.show, episode),
    before: otherShow(seen.before, episode),
    record: other(seen.record),
    records: seen.records.map(other),
  };
}
