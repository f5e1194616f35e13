// What the floor and the rooms are told of: one journalled step.

import type { ShowRecord } from '../../show/events/event.ts';
import type { Show } from '../../show/state/show.ts';

/** One journalled step, with the show before and after it. */
export interface Step {
  readonly record: ShowRecord;
  readonly before: Show;
  readonly after: Show;
}
