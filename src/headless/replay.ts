// Plays a journal again, without any mind: folds its events, holds every episode's seed against its commitment,
// and lets the rules write the events of each record anew from the cause that the record kept.

import { isDeepStrictEqual } from 'node:util';
import { sha256 } from '../offstage/secret.ts';
import { intentOf } from '../show/advance.ts';
import { apply } from '../show/apply.ts';
import type { EventOf, ShowEvent } from '../show/events/event.ts';
import { guildId } from '../show/ids.ts';
import type { Cause, Intent } from '../show/intents/intent.ts';
import { checkInvariants } from '../show/invariants.ts';
import type { Deck } from '../show/market/headlines.ts';
import { emptyShow, type Show } from '../show/state/show.ts';
import { step } from '../show/step.ts';
import { type FileRecord, roundAt } from '../show-file/journal-file.ts';

/** A stretch of events, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export interface ReplayResult {
  readonly show: Show;
  readonly events: number;
  readonly episodes: number;
  /** Events that have no cause, in order: the rules could not be asked about them. */
  readonly foldedOnly: readonly Stretch[];
  /** What does not match, in words, each with its event; empty: all of it matches. */
  readonly mismatches: readonly string[];
}

export async function replay(
  records: AsyncIterable<FileRecord> | Iterable<FileRecord>,
  deck: Deck,
): Promise<ReplayResult> {
  const again = new Replay(deck);
  for await (const record of records) {
    if (!again.play(record)) break;
  }
  return again.result();
}

class Replay {
  readonly #deck: Deck;
  readonly #mismatches: string[] = [];
  #show: Show | undefined;
  #events = 0;
  #episodes = 0;
  readonly #foldedOnly: Stretch[] = [];
  #unsealed = 0;
  /** The latest event of which a difference was told. */
  #lastNamed = 0;
  /** Since when the books do not balance; where it is not known which events were one step they need not always. */
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
  play(record: FileRecord): boolean {
    const { lines, cause } = record;
    const [first] = lines;
    const show =
      this.#show ?? emptyShow(first.event.type === 'showCreated' ? first.event.guild : guildId('0'));
    this.#look(record, show);
    if (cause === null) this.#noteFolded(record);
    else {
      this.#insistSound();
      this.#rewrite(show, cause, lines);
    }
    const goesOn = this.#fold(show, record);
    if (record.seal === 'broken' && this.#lastNamed < first.seq)
      this.#differs(first.seq, 'a byte of its step was changed after it was written');
    return goesOn;
  }

  /** A file's records are sealed, or none of them is. */
  #look({ lines, seal }: FileRecord, show: Show): void {
    const [first] = lines;
    if (seal === 'none') this.#unsealed += 1;
    else if (this.#unsealed > 0) {
      this.#differs(1, `it has no seal, and event ${first.seq} has one`);
      this.#unsealed = 0;
    }
    let here = show.episode?.round ?? 0;
    for (const { seq, event, round, atMs } of lines) {
      here = roundAt(here, event);
      if (seal !== 'none' && !('round' in event) && round !== here)
        this.#differs(seq, `it is of round ${here}, not of ${round}`);
      if (atMs !== first.atMs) this.#differs(seq, 'its time is another than that of its step');
      if (event.type === 'episodeOpened' && !isCommittedTo(event))
        this.#differs(seq, `the seed of episode ${event.episode} is not the one that was committed to`);
    }
  }

  #noteFolded({ lines }: FileRecord): void {
    const [first, last] = [lines[0].seq, lines[0].seq + lines.length - 1];
    const before = this.#foldedOnly.at(-1);
    if (before?.last !== first - 1) this.#foldedOnly.push({ first, last });
    else this.#foldedOnly.splice(-1, 1, { first: before.first, last });
  }

  /** Where the rules disagree, that is said once a record; the events are folded as they are. */
  #rewrite(show: Show, cause: Cause, lines: FileRecord['lines']): void {
    const [{ seq: firstSeq, atMs }] = lines;
    const written = this.#written(show, intentOf(cause, atMs));
    if (typeof written === 'string') {
      this.#differs(firstSeq, written);
      return;
    }
    for (let index = 0; index < Math.max(written.length, lines.length); index++) {
      const difference = differenceOf(lines[index]?.event, written[index], cause.type);
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

  #fold(before: Show, record: FileRecord): boolean {
    let show = before;
    for (const { seq, event, atMs } of record.lines) {
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

  #balance(show: Show, { lines: [{ seq }], seal }: FileRecord): boolean {
    try {
      checkInvariants(show);
      this.#unsound = undefined;
    } catch (error) {
      this.#unsound ??= { seq, why: wordsOf(error) };
    }
    if (seal === 'none' || this.#unsound === undefined) return true;
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
    this.#lastNamed = Math.max(this.#lastNamed, seq);
  }
}

/** A file may hold no seed at all. */
const isCommittedTo = ({ seed, commitment }: EventOf<'episodeOpened'>): boolean =>
  typeof seed === 'string' && sha256(seed) === commitment;

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
