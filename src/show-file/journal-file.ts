// A journal as a file: NDJSON, one event a line (`seq`, `round`, `atMs`, `type`, facts). The first line of a record
// ends with its cause (null where it kept none) and a seal over every byte of the record's lines, so that a changed
// byte is noticed at its step. Written with its SHA-256 as it goes; read with the line of whatever is wrong.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { CausedRecord, ShowEvent } from '../show/events/event.ts';
import type { Cause } from '../show/intents/intent.ts';
import { LineFile, reasonOf } from './line-file.ts';

/** An event as its line tells it. */
export interface FileEvent {
  readonly seq: number;
  readonly round: number;
  readonly atMs: number;
  readonly event: ShowEvent;
}

export interface FileRecord {
  /** In a file from before records were sealed, one event: which of them were one step is not told. */
  readonly lines: readonly [FileEvent, ...FileEvent[]];
  /** Null where the record kept none: it can be folded and not played again. */
  readonly cause: Cause | null;
  /** Whether every byte is as it was written; `none` in a file from before records were sealed. */
  readonly seal: 'whole' | 'broken' | 'none';
}

/** A file that cannot be read as a journal; the message is one sentence with the line, if there is one. */
export class JournalFileFault extends Error {
  override readonly name = 'JournalFileFault';
}

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
  async write({ firstSeq, atMs, events, cause }: CausedRecord): Promise<void> {
    const [first = '', ...others] = events.map((event, index) => {
      this.#round = roundAt(this.#round, event);
      const line = lineOf({ seq: firstSeq + index, round: this.#round, atMs, event });
      return JSON.stringify(index === 0 ? { ...line, cause: cause ?? null } : line);
    });
    const unsealed = Buffer.from(first);
    const seal = sealOf([unsealed, ...others.map((line) => Buffer.from(line))]);
    await this.#lines.writeLine(first.slice(0, -1) + sealing(seal));
    for (const line of others) await this.#lines.writeLine(line);
    if (events.some(({ type }) => type === 'episodeClosed')) this.#round = 0;
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

/** No fact of an event has the name of what its line says beside it. */
type NoneOf<Name extends string> = { readonly [Each in Name]?: never };

function lineOf({ seq, round, atMs, event }: FileEvent) {
  const { type, ...facts }: ShowEvent & NoneOf<'seq' | 'atMs' | 'cause' | 'seal'> = event;
  // An event's own round, where it has one, is the line's.
  return { seq, round, atMs, type, ...facts, ...('round' in event ? { round: event.round } : {}) };
}

/** Of a record's lines, the first without its seal. Whoever changes them on purpose can seal anew. */
function sealOf(lines: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex').slice(0, 16);
}

/** How a first line ends. */
const sealing = (seal: string): string => `,"seal":"${seal}"}`;

const SEALING_BYTES = sealing('0'.repeat(16)).length;

interface ParsedLine {
  readonly bytes: Buffer;
  readonly line: FileEvent;
  /** What was written of it, whether it makes sense or not; undefined: nothing. */
  readonly cause: unknown;
  readonly seal: unknown;
}

/** Throws JournalFileFault. */
export async function* readJournalFile(path: string): AsyncGenerator<FileRecord> {
  let number = 0;
  let record: [ParsedLine, ...ParsedLine[]] | undefined;
  for await (const bytes of linesOf(path)) {
    number += 1;
    const parsed = parseLine(bytes, number, path);
    if (record !== undefined && isMarked(record[0]) && !isMarked(parsed)) {
      record.push(parsed);
      continue;
    }
    if (record !== undefined) yield recordOf(record);
    record = [parsed];
  }
  if (record === undefined) throw new JournalFileFault(`${path} is empty: there is no journal to replay.`);
  yield recordOf(record);
}

/** Either of both marks a record's beginning, so that one changed byte of a mark does not hide it. */
const isMarked = ({ cause, seal }: ParsedLine): boolean => cause !== undefined || seal !== undefined;

function recordOf(parsed: readonly [ParsedLine, ...ParsedLine[]]): FileRecord {
  const [first, ...others] = parsed;
  const cause = isCause(first.cause) ? first.cause : null;
  return { lines: [first.line, ...others.map(({ line }) => line)], cause, seal: sealIn(parsed) };
}

function sealIn(parsed: readonly [ParsedLine, ...ParsedLine[]]): FileRecord['seal'] {
  const [first, ...others] = parsed;
  if (!isMarked(first)) return 'none';
  if (first.cause === undefined) return 'broken';
  const unsealed = Buffer.concat([first.bytes.subarray(0, -SEALING_BYTES), Buffer.from('}')]);
  const seal = sealOf([unsealed, ...others.map(({ bytes }) => bytes)]);
  const sealed = Buffer.concat([unsealed.subarray(0, -1), Buffer.from(sealing(seal))]);
  return sealed.equals(first.bytes) ? 'whole' : 'broken';
}

/** What the rules make of it is theirs to say. */
const isCause = (cause: unknown): cause is Cause => typeof cause === 'object' && cause !== null;

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Lines that passed through a Windows editor or mail end with both, and are none the worse for it. */
const withoutReturn = (line: Buffer): Buffer =>
  line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;

/** As bytes: two that are no text would read as the same sign. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const input = createReadStream(path);
  let begun: Buffer[] = [];
  try {
    for await (const chunk of input as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
        yield withoutReturn(Buffer.concat([...begun, chunk.subarray(from, end)]));
        begun = [];
        from = end + 1;
      }
      if (from < chunk.length) begun.push(chunk.subarray(from));
    }
    if (begun.length > 0) yield withoutReturn(Buffer.concat(begun));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new JournalFileFault(`Cannot read ${path}: ${reasonOf(error)}.`);
  } finally {
    input.destroy();
  }
}

function parseLine(bytes: Buffer, number: number, path: string): ParsedLine {
  const fault = (what: string) => new JournalFileFault(`${path}, line ${number}: ${what}.`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(bytes.toString());
  } catch {
    throw fault('no JSON, so this is no journal or a damaged one');
  }
  if (typeof parsed !== 'object' || parsed === null) throw fault('no event');
  const { seq, atMs, round, cause, seal, ...rest } = parsed as Record<string, unknown>;
  if (seq !== number) throw fault(`event ${number} was expected, this is ${JSON.stringify(seq)}`);
  if (typeof atMs !== 'number' || typeof rest['type'] !== 'string')
    throw fault('an event needs atMs and type');
  if (typeof round !== 'number') throw fault('an event needs its round');
  if (number === 1 && rest['type'] !== 'showCreated') {
    throw fault('a journal begins with showCreated, so the beginning is missing');
  }
  const own = Object.hasOwn(HAS_OWN_ROUND, rest['type']) ? { round } : {};
  const event = { ...rest, ...own } as unknown as ShowEvent;
  return { bytes, line: { seq, round, atMs, event }, cause, seal };
}

const HAS_OWN_ROUND = {
  roundStarted: true,
  roundClosed: true,
  thoughtLeaked: true,
  threadMoved: true,
  answerGiven: true,
  afterHoursBegan: true,
  questionPut: true,
} as const satisfies Record<Extract<ShowEvent, { readonly round: number }>['type'], true>;
