// A wish becomes a record and the show after it, checked: what a floor journals, and what it stands on from then on.
// What `step` has applied already is not folded again; a fold of the record gives the same show.

import { applied } from './apply.ts';
import type { ShowRecord } from './events/event.ts';
import type { Intent } from './intents/intent.ts';
import { checkInvariants } from './invariants.ts';
import type { Deck } from './market/headlines.ts';
import type { Rejection } from './rejection.ts';
import type { Show } from './state/show.ts';
import { step } from './step.ts';

export type Advance =
  | { readonly ok: true; readonly record: ShowRecord; readonly after: Show }
  | { readonly ok: false; readonly rejection: Rejection };

/** Throws `BrokenInvariant`: then nothing of the step may be journalled. */
export function advance(show: Show, intent: Intent, deck: Deck): Advance {
  const outcome = step(show, intent, deck);
  if (!outcome.ok) return outcome;
  const record = {
    firstSeq: show.seq + 1,
    atMs: Math.max(intent.atMs, show.atMs),
    events: outcome.events,
  };
  const after = outcome.after ?? applied(show, record);
  checkInvariants(after);
  return { ok: true, record, after };
}
