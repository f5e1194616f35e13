// Plays a journal again, without any mind: folds its events, holds every episode's seed against its commitment,
// and lets the rules write the same events from the decisions and wishes that the journal recorded.

import { isDeepStrictEqual } from 'node:util';
import { apply } from '../show/apply.ts';
import type { ShowEvent } from '../show/event.ts';
import type { Deck } from '../show/headlines.ts';
import type { Intent } from '../show/intent.ts';
import { checkInvariants } from '../show/invariants.ts';
import { emptyShow, type Show } from '../show/show.ts';
import { step } from '../show/step.ts';
import { intentBehind } from './intent-behind.ts';
import type { NumberedEvent } from './journal-file.ts';
import { sha256 } from './run.ts';

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
  let show = emptyShow(first?.type === 'showCreated' ? first.guild : emptyShowGuild());
  let at = 0;
  while (at < all.length) {
    const length = recordLength(show, all, { at, deck, mismatches });
    for (const { event, atMs } of all.slice(at, at + length)) show = apply(show, event, atMs);
    checkInvariants(show);
    at += length;
  }
  const episodes = all.filter(({ event }) => event.type === 'episodeClosed').length;
  return { show, events: all.length, episodes, mismatches };
}

const emptyShowGuild = (): never => {
  throw new Error('the journal does not begin with showCreated, so its beginning is missing');
};

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
          all.slice(at, at + 2).map(({ event }) => event),
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
    mismatches.push(
      `event ${here.seq + index}: the journal has ${recorded?.type ?? 'no more'}, the rules write another ${event.type}`,
    );
    return Math.max(1, index + 1);
  }
  return written.length;
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
