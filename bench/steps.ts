// What one step of the rules costs: a run's journal is played again, intent by intent, and each `step` is timed.

import { loadAssets } from '../src/assets.ts';
import { intentBehind } from '../src/headless/intent-behind.ts';
import type { NumberedEvent } from '../src/headless/journal-file.ts';
import { applied } from '../src/show/apply.ts';
import { guildId } from '../src/show/ids.ts';
import { emptyShow } from '../src/show/state/show.ts';
import { step } from '../src/show/step.ts';

/** Microseconds of each step; `events` are a whole journal from its first event. Throws where it is none. */
export function stepUsOf(events: readonly NumberedEvent[]): readonly number[] {
  const { deck } = loadAssets();
  const tookUs: number[] = [];
  let show = emptyShow(guildId('1'));
  for (let at = 0; at < events.length; ) {
    const next = events.slice(at, at + 2);
    const atMs = next[0]?.atMs ?? show.atMs;
    const intent = intentBehind(
      next.map(({ event }) => event),
      atMs,
    );
    if (intent === undefined) throw new Error(`event ${at + 1}: no intent begins here`);
    const startedMs = performance.now();
    const outcome = step(show, intent, deck);
    tookUs.push((performance.now() - startedMs) * 1000);
    if (!outcome.ok) throw new Error(`${intent.type} was refused: ${outcome.rejection.reason}`);
    show = outcome.after ?? applied(show, { events: outcome.events, atMs });
    at += outcome.events.length;
  }
  return tookUs;
}
