// Plays a journal again, without any mind: folds its events, holds every episode's seed against its commitment,
// and lets the rules write the events of each record anew from the cause that the record kept.

import { isDeepStrictEqual } from 'node:util';
import { sha256 } from '../offstage/secret.ts';
import { intentOf } from '../show/advance.ts';
import { apply } from '../show/apply.ts';
import type { ShowEvent } from '../show/events/event.ts';
import { guildId } from '../show/ids.ts';
import type { Cause, Intent } from '../show/intents/intent.ts';
import { checkInvariants } from '../show/invariants.ts';
import type { Deck } from '../show/market/headlines.ts';
import { emptyShow, type Show } from '../show/state/show.ts';
import { step } from '../show/step.ts';
import { type NumberedEvent, type ReadEvent, roundAt } from './journal-file.ts';

export interface ReplayResult {
  readonly show: Show;
  readonly events: number;
  readonly episodes: number;
  /** Events from before causes were kept, at the journal's beginning: the rules could not be asked about them. */
  readonly foldedOnly: number;
  /** What does not match, in words, each with its event; empty: all of it matches. */
  readonly mismatches: readonly string[];
}

/** What is known of an event alone counts; of a file's line, its round and its cause's seal are looked at too. */
export type Replayable = NumberedEvent & Partial<ReadEvent>;

export async function replay(
  events: AsyncIterable<Replayable> | Iterable<Replayable>,
  deck: Deck,
): Promise<ReplayResult> {
  const again = new Replay(deck);
  for await (const record of recordsOf(events)) {
    if (!again.play(record)) break;
  }
  return again.result();
}

/** A record begins with its cause. What comes before the first of them is taken an event at a time. */
async function* recordsOf(
  events: AsyncIterable<Replayable> | Iterable<Replayable>,
): AsyncGenerator<readonly [Replayable, ...Replayable[]]> {
  let record: [Replayable, ...Replayable[]] | undefined;
  for await (const event of events) {
    if (record?.[0].cause !== undefined && event.cause === undefined) {
      record.push(event);
      continue;
    }
    if (record !== undefined) yield record;
    record = [event];
  }
  if (record !== undefined) yield record;
}

class Replay {
  readonly #deck: Deck;
  readonly #mismatches: string[] = [];
  #show: Show | undefined;
  #events = 0;
  #episodes = 0;
  #foldedOnly = 0;
  /** Since when the books do not balance; within a step of which only the events are known they need not. */
  #unsound: { readonly seq: number; readonly why: string } | undefined;

  constructor(deck: Deck) {
    this.#deck = deck;
  }

  result(): ReplayResult {
    this.#insistSound();
    return {
      show: this.#show ?? emptyShow(guildId('0')),
      events: this.#events,
      episodes: this.#episodes,
      foldedOnly: this.#foldedOnly,
      mismatches: this.#mismatches,
    };
  }

  /** False where the journal cannot be played on from here: facts that no rule can have written break anything. */
  play(record: readonly [Replayable, ...Replayable[]]): boolean {
    const [first] = record;
    const show =
      this.#show ?? emptyShow(first.event.type === 'showCreated' ? first.event.guild : guildId('0'));
    this.#look(record, show);
    if (first.cause === undefined) this.#foldedOnly += 1;
    else {
      this.#insistSound();
      this.#rewrite(show, first.cause, record);
    }
    return this.#fold(show, record);
  }

  /** What a line says beside its facts. Of events without a cause it is not known which of them were one step. */
  #look(record: readonly [Replayable, ...Replayable[]], show: Show): void {
    const [first] = record;
    const isStep = first.cause !== undefined;
    if (first.seal === 'broken')
      this.#differs(first.seq, 'its cause or its time was changed after it was written');
    let here = show.episode?.round ?? 0;
    for (const { seq, event, round, atMs } of record) {
      here = roundAt(here, event);
      if (isStep && round !== undefined && !('round' in event) && round !== here)
        this.#differs(seq, `it is of round ${here}, not of ${round}`);
      if (atMs !== first.atMs) this.#differs(seq, 'its time is another than that of its step');
      if (event.type === 'episodeOpened' && sha256(event.seed) !== event.commitment)
        this.#differs(seq, `the seed of episode ${event.episode} is not the one that was committed to`);
    }
  }

  /** Where the rules disagree, that is said once a record; the events are folded as they are. */
  #rewrite(show: Show, cause: Cause, record: readonly [Replayable, ...Replayable[]]): void {
    const [{ seq: firstSeq, atMs }] = record;
    const written = this.#written(show, intentOf(cause, atMs));
    if (typeof written === 'string') {
      this.#differs(firstSeq, written);
      return;
    }
    for (let index = 0; index < Math.max(written.length, record.length); index++) {
      const difference = differenceOf(record[index]?.event, written[index], cause.type);
      if (difference === undefined) continue;
      this.#differs(firstSeq + index, difference);
      return;
    }
  }

  #written(show: Show, intent: Intent): readonly ShowEvent[] | string {
    try {
      const outcome = step(show, intent, this.#deck);
      return outcome.ok
        ? outcome.events
        : `the rules refuse this ${intent.type} (${outcome.rejection.reason})`;
    } catch (error) {
      return `the rules cannot take this ${intent.type} (${wordsOf(error)})`;
    }
  }

  #fold(before: Show, record: readonly Replayable[]): boolean {
    let show = before;
    for (const { seq, event, atMs } of record) {
      try {
        show = apply(show, event, atMs);
      } catch (error) {
        this.#differs(seq, `the journal cannot be played on from here (${wordsOf(error)})`);
        return false;
      }
      this.#events += 1;
      if (event.type === 'episodeClosed') this.#episodes += 1;
    }
    this.#show = show;
    return this.#balance(show, record);
  }

  #balance(show: Show, record: readonly Replayable[]): boolean {
    const seq = record[0]?.seq ?? 0;
    try {
      checkInvariants(show);
      this.#unsound = undefined;
    } catch (error) {
      this.#unsound ??= { seq, why: wordsOf(error) };
    }
    if (record[0]?.cause === undefined || this.#unsound === undefined) return true;
    this.#insistSound();
    return false;
  }

  #insistSound(): void {
    if (this.#unsound === undefined) return;
    const { seq, why } = this.#unsound;
    this.#differs(seq, `the journal cannot be played on from here (${why})`);
    this.#unsound = undefined;
  }

  #differs(seq: number, how: string): void {
    this.#mismatches.push(`event ${seq}: ${how}`);
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function differenceOf(
  recorded: ShowEvent | undefined,
  written: ShowEvent | undefined,
  intent: Intent['type'],
): string | undefined {
  if (written === undefined) return `the rules write no ${recorded?.type} after this ${intent}`;
  if (recorded === undefined) return `the step is over in the journal; the rules go on with ${written.type}`;
  if (recorded.type !== written.type)
    return `the journal has ${recorded.type}, the rules write ${written.type}`;
  // As it would come back from a file: what is undefined is not there.
  const want = JSON.parse(JSON.stringify(written)) as ShowEvent;
  if (isDeepStrictEqual(recorded, want)) return undefined;
  const [have, wanted]: readonly Readonly<Record<string, unknown>>[] = [{ ...recorded }, { ...want }];
  const names = new Set([...Object.keys(have ?? {}), ...Object.keys(wanted ?? {})]);
  const differing = [...names].filter((name) => !isDeepStrictEqual(have?.[name], wanted?.[name]));
  return `the rules write another ${recorded.type} (${differing.join(', ')})`;
}
