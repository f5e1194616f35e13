// A journal as a file: NDJSON, one event a line (`seq`, `round`, `atMs`, `type`, facts). The first line of a record
// ends with the record's cause, which carries a seal over itself, its number and its time: what the rules would write
// the same way all the same shows a changed byte too. Written with its SHA-256 as it goes; read with the line of
// whatever is wrong.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CausedRecord, ShowEvent } from '../show/events/event.ts';
import type { Cause } from '../show/intents/intent.ts';
import { LineFile, reasonOf } from './line-file.ts';

export interface NumberedEvent {
  readonly seq: number;
  readonly atMs: number;
  readonly event: ShowEvent;
  /** With the first event of a record that kept it. */
  readonly cause?: Cause;
}

/** An event as its line tells it. */
export interface ReadEvent extends NumberedEvent {
  readonly round: number;
  /** Whether the cause, its number and its time are as they were written; left out where there is no cause. */
  readonly seal?: 'whole' | 'broken';
}

/** A file that cannot be read as a journal; the message is one sentence with the line, if there is one. */
export class JournalFileFault extends Error {
  override readonly name = 'JournalFileFault';
}

/** A record's events, each with its number. */
export const numbered = ({ firstSeq, atMs, events, cause }: CausedRecord): readonly NumberedEvent[] =>
  events.map((event, index) => {
    const one = { seq: firstSeq + index, atMs, event };
    return index === 0 && cause !== undefined ? { ...one, cause } : one;
  });

/** The round of an event's line: what a step writes after the start of a round belongs to that round. */
export const roundAt = (before: number, event: ShowEvent): number =>
  event.type === 'roundStarted' ? event.round : before;

export class JournalFile {
  readonly #lines: LineFile;
  #round = 0;

  private constructor(lines: LineFile) {
    this.#lines = lines;
  }

  /** Without a path the bytes are only counted into the checksum. Throws LineFileFault. */
  static async create(path: string | null): Promise<JournalFile> {
    return new JournalFile(await LineFile.create(path));
  }

  /** The next record of a show, from its first on; its lines' rounds follow from those before. Throws LineFileFault. */
  async writeRecord(record: CausedRecord): Promise<void> {
    for (const each of numbered(record)) {
      this.#round = roundAt(this.#round, each.event);
      await this.write(each, this.#round);
    }
    if (record.events.some(({ type }) => type === 'episodeClosed')) this.#round = 0;
  }

  /** Throws LineFileFault. */
  async write({ seq, atMs, event, cause }: NumberedEvent, round: number): Promise<void> {
    const { type, ...facts }: ShowEvent & NoneOf<'seq' | 'atMs' | 'cause'> = event;
    const line = { seq, round, atMs, type, ...facts, ...roundOf(event) };
    const sealed = cause === undefined ? {} : { cause: { ...cause, seal: sealOf({ seq, atMs, cause }) } };
    await this.#lines.write({ ...line, ...sealed });
  }

  /** Flushes the file. Returns the SHA-256 of its bytes in hexadecimal. Throws LineFileFault. */
  close(): Promise<string> {
    return this.#lines.close();
  }

  /** Lets go of the file as it is. */
  abandon(): void {
    this.#lines.abandon();
  }
}

/** Against bytes that changed by themselves; whoever changes them on purpose can seal anew. */
const sealOf = (sealed: Required<Pick<NumberedEvent, 'seq' | 'atMs' | 'cause'>>): string =>
  createHash('sha256')
    .update(JSON.stringify([sealed.seq, sealed.atMs, sealed.cause]))
    .digest('hex')
    .slice(0, 16);

/** No fact of an event has the name of what its line says beside it. */
type NoneOf<Name extends string> = { readonly [Each in Name]?: never };

/** An event's own round, where it has one, is the line's. */
const roundOf = (event: ShowEvent) => ('round' in event ? { round: event.round } : {});

/** Throws JournalFileFault. */
export async function* readJournalFile(path: string): AsyncGenerator<ReadEvent> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    yield parseLine(line, number, path);
  }
  if (number === 0) throw new JournalFileFault(`${path} is empty: there is no journal to replay.`);
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const input = createReadStream(path, 'utf8');
  try {
    await once(input, 'open');
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new JournalFileFault(`Cannot read ${path}: ${reasonOf(error)}.`);
  } finally {
    input.destroy();
  }
}

function parseLine(line: string, number: number, path: string): ReadEvent {
  const fault = (what: string) => new JournalFileFault(`${path}, line ${number}: ${what}.`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw fault('no JSON, so this is no journal or a damaged one');
  }
  if (typeof parsed !== 'object' || parsed === null) throw fault('no event');
  const { seq, atMs, round, cause, ...rest } = parsed as Record<string, unknown>;
  if (seq !== number) throw fault(`event ${number} was expected, this is ${JSON.stringify(seq)}`);
  if (typeof atMs !== 'number' || typeof rest['type'] !== 'string')
    throw fault('an event needs atMs and type');
  if (typeof round !== 'number') throw fault('an event needs its round');
  if (number === 1 && rest['type'] !== 'showCreated') {
    throw fault('a journal begins with showCreated, so the beginning is missing');
  }
  const own = rest['type'] in HAS_OWN_ROUND ? { round } : {};
  const read = { seq, round, atMs, event: { ...rest, ...own } as unknown as ShowEvent };
  if (cause === undefined) return read;
  if (typeof cause !== 'object' || cause === null) throw fault('what led to the event is no intent');
  const { seal, ...written } = cause as Record<string, unknown>;
  const wished = written as unknown as Cause;
  return {
    ...read,
    cause: wished,
    seal: seal === sealOf({ seq, atMs, cause: wished }) ? 'whole' : 'broken',
  };
}

const HAS_OWN_ROUND = {
  roundStarted: true,
  roundClosed: true,
  thoughtLeaked: true,
} as const satisfies Record<Extract<ShowEvent, { readonly round: number }>['type'], true>;
