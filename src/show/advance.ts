// A wish becomes a record and the show after it, checked: what a floor journals, and what it stands on from then on.
// What `step` has applied already is not folded again; a fold of the record gives the same show.

import { applied } from './apply.ts';
import type { CausedRecord, ShowEvent } from './events/event.ts';
import type { Cause, Intent } from './intents/intent.ts';
import { checkStep } from './invariants.ts';
import type { Deck } from './market/headlines.ts';
import type { Rejection } from './rejection.ts';
import type { Show } from './state/show.ts';
import { step } from './step.ts';

export type Advance =
  | { readonly ok: true; readonly record: CausedRecord; readonly after: Show }
  | { readonly ok: false; readonly rejection: Rejection };

/** Throws `BrokenInvariant`: then nothing of the step may be journalled. */
export function advance(show: Show, intent: Intent, deck: Deck): Advance {
  const outcome = step(show, intent, deck);
  if (!outcome.ok) return outcome;
  const record = recordOf(show, intent, outcome.events);
  const after = outcome.after ?? applied(show, record);
  checkStep(after, outcome.events);
  return { ok: true, record, after };
}

/** What an intent has led to, with the time that `step` judged it by. */
export function recordOf(show: Show, intent: Intent, events: readonly ShowEvent[]): CausedRecord {
  const { atMs, ...cause } = intent;
  return { firstSeq: show.seq + 1, atMs: Math.max(atMs, show.atMs), events, cause };
}

/** What was wished, of a record that kept its cause. */
export const intentOf = (cause: Cause, atMs: number): Intent => ({ ...cause, atMs }) as Intent;
