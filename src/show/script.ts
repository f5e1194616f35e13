// A step being written: each event is applied as it is emitted, so that the next rule sees its effect.

import { apply } from './apply.ts';
import type { ShowEvent } from './events/event.ts';
import type { Outcome } from './rejection.ts';
import type { Show } from './state/show.ts';

export class Script {
  show: Show;
  readonly atMs: number;
  readonly events: ShowEvent[] = [];

  constructor(show: Show, atMs: number) {
    this.show = show;
    this.atMs = atMs;
  }

  emit(...events: readonly ShowEvent[]): void {
    for (const event of events) {
      this.events.push(event);
      this.show = apply(this.show, event, this.atMs);
    }
  }

  /** The step as written. */
  done(): Outcome<ShowEvent> {
    return { ok: true, events: this.events, after: this.show };
  }
}
