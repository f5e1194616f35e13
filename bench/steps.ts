// What one step of the rules costs: a run's journal is played again, cause by cause, and each `step` is timed.

import { loadAssets } from '../src/assets.ts';
import { intentOf } from '../src/show/advance.ts';
import { applied } from '../src/show/apply.ts';
import type { CausedRecord } from '../src/show/events/event.ts';
import { guildId } from '../src/show/ids.ts';
import { emptyShow } from '../src/show/state/show.ts';
import { step } from '../src/show/step.ts';

/** Microseconds of each step; `records` are a journal from its first event, with every cause. */
export function stepUsOf(records: readonly CausedRecord[]): readonly number[] {
  const { deck } = loadAssets();
  const tookUs: number[] = [];
  let show = emptyShow(guildId('1'));
  for (const { atMs, cause } of records) {
    if (cause === undefined) continue;
    const startedMs = performance.now();
    const outcome = step(show, intentOf(cause, atMs), deck);
    tookUs.push((performance.now() - startedMs) * 1000);
    if (!outcome.ok) throw new Error(`${cause.type} was refused: ${outcome.rejection.reason}`);
    show = outcome.after ?? applied(show, { events: outcome.events, atMs });
  }
  return tookUs;
}
