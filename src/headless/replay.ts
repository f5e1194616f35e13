// Plays a journal again, without any mind: folds its events, holds every episode's seed against its commitment,
// and lets the rules write the same events from the decisions and wishes that the journal recorded.

import { isDeepStrictEqual } from 'node:util';
import { sha256 } from '../offstage/secret.ts';
import { apply } from '../show/apply.ts';
import type { ShowEvent } from '../show/events/event.ts';
import { guildId } from '../show/ids.ts';
import type { Intent } from '../show/intents/intent.ts';
import { checkInvariants } from '../show/invariants.ts';
import type { Deck } from '../show/market/headlines.ts';
import { emptyShow, type Show } from '../show/state/show.ts';
import { step } from '../show/step.ts';
import { INTENT_SHOWN_BY, intentBehind } from './intent-behind.ts';
import type { NumberedEvent } from './journal-file.ts';

export interface ReplayResult {
  readonly show: Show;
  readonly events: number;
  readonly episodes: number;
  /** What does not match, in words, each with its event; empty: all of it matches. */
  readonly mismatches: readonly string[];
}

export async function replay(
  events: AsyncIterable<NumberedEvent> | Iterable<NumberedEvent>,
  deck: Deck,
): Promise<ReplayResult> {
  const all: NumberedEvent[] = [];
  for await (const event of events) all.push(event);
  const mismatches = [...brokenCommitments(all)];
  const first = all[0]?.event;
  let show = emptyShow(first?.type === 'showCreated' ? first.guild : guildId('0'));
  let at = 0;
  while (at < all.length) {
    try {
      const length = recordLength(show, all, { at, deck, mismatches });
      for (const { event, atMs } of all.slice(at, at + length)) show = apply(show, event, atMs);
      checkInvariants(show);
      at += length;
    } catch (error) {
      // Facts that no rule can have written may break anything: where they do, the replay ends and says so.
      const why = error instanceof Error ? error.message : String(error);
      mismatches.push(`event ${all[at]?.seq}: the journal cannot be played on from here (${why})`);
      break;
    }
  }
  const episodes = all.filter(({ event }) => event.type === 'episodeClosed').length;
  return { show, events: all.length, episodes, mismatches };
}

/** How many events the step at `at` wrote; where the rules disagree, that is said once and the events are folded. */
function recordLength(
  show: Show,
  all: readonly NumberedEvent[],
  { at, deck, mismatches }: { at: number; deck: Deck; mismatches: string[] },
): number {
  const here = all[at];
  const intent =
    here === undefined
      ? undefined
      : intentBehind(
          all.slice(at, at + INTENT_SHOWN_BY).map(({ event }) => event),
          here.atMs,
        );
  if (here === undefined || intent === undefined) {
    mismatches.push(`event ${here?.seq}: nothing in the rules begins with ${here?.event.type}`);
    return 1;
  }
  const written = rewrite(show, intent, deck);
  if (typeof written === 'string') {
    mismatches.push(`event ${here.seq}: the rules refuse this ${intent.type} (${written})`);
    return 1;
  }
  for (const [index, event] of written.entries()) {
    const recorded = all[at + index]?.event;
    if (isDeepStrictEqual(JSON.parse(JSON.stringify(event)), recorded)) continue;
    mismatches.push(`event ${here.seq + index}: ${difference(recorded, event)}`);
    return Math.max(1, index + 1);
  }
  return written.length;
}

function difference(recorded: ShowEvent | undefined, written: ShowEvent): string {
  if (recorded === undefined) return `the journal ends within a step; the rules go on with ${written.type}`;
  if (recorded.type !== written.type)
    return `the journal has ${recorded.type}, the rules write ${written.type}`;
  const facts = (event: ShowEvent): Record<string, unknown> => JSON.parse(JSON.stringify(event));
  const [have, want] = [facts(recorded), facts(written)];
  const names = [...new Set([...Object.keys(have), ...Object.keys(want)])];
  const differing = names.filter((name) => !isDeepStrictEqual(have[name], want[name]));
  return `the rules write another ${recorded.type} (${differing.join(', ')})`;
}

function rewrite(show: Show, intent: Intent, deck: Deck): readonly ShowEvent[] | string {
  const outcome = step(show, intent, deck);
  return outcome.ok ? outcome.events : outcome.rejection.reason;
}

function* brokenCommitments(all: readonly NumberedEvent[]): Generator<string> {
  for (const { seq, event } of all) {
    if (event.type === 'episodeOpened' && sha256(event.seed) !== event.commitment) {
      yield `event ${seq}: the seed of episode ${event.episode} is not the one that was committed to`;
    }
  }
}
