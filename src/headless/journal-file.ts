// A journal as a file: NDJSON, one event a line (`seq`, `round`, `atMs`, `type`, facts).
// Written with its SHA-256 as it goes; read with the line of whatever is wrong.

import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ShowEvent } from '../show/events/event.ts';
import { LineFile, reasonOf } from './line-file.ts';

export interface NumberedEvent {
  readonly seq: number;
  readonly atMs: number;
  readonly event: ShowEvent;
}

/** A file that cannot be read as a journal; the message is one sentence with the line, if there is one. */
export class JournalFileFault extends Error {
  override readonly name = 'JournalFileFault';
}

export class JournalFile {
  readonly #lines: LineFile;

  private constructor(lines: LineFile) {
    this.#lines = lines;
  }

  /** Without a path the bytes are only counted into the checksum. Throws LineFileFault. */
  static async create(path: string | null): Promise<JournalFile> {
    return new JournalFile(await LineFile.create(path));
  }

  async write({ seq, atMs, event }: NumberedEvent, round: number): Promise<void> {
    const { type, ...facts } = event;
    await this.#lines.write({ seq, round, atMs, type, ...facts, ...roundOf(event) });
  }

  /** Flushes the file. Returns the SHA-256 of its bytes in hexadecimal. */
  close(): Promise<string> {
    return this.#lines.close();
  }
}

/** An event's own round, where it has one, is the line's. */
const roundOf = (event: ShowEvent) => ('round' in event ? { round: event.round } : {});

/** Throws JournalFileFault. */
export async function* readJournalFile(path: string): AsyncGenerator<NumberedEvent> {
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

function parseLine(line: string, number: number, path: string): NumberedEvent {
  const fault = (what: string) => new JournalFileFault(`${path}, line ${number}: ${what}.`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw fault('no JSON, so this is no journal or a damaged one');
  }
  if (typeof parsed !== 'object' || parsed === null) throw fault('no event');
  const { seq, atMs, round, ...rest } = parsed as Record<string, unknown>;
  if (seq !== number) throw fault(`event ${number} was expected, this is ${JSON.stringify(seq)}`);
  if (typeof atMs !== 'number' || typeof rest['type'] !== 'string')
    throw fault('an event needs atMs and type');
  if (number === 1 && rest['type'] !== 'showCreated') {
    throw fault('a journal begins with showCreated, so the beginning is missing');
  }
  const own = HAS_OWN_ROUND.has(rest['type']) ? { round } : {};
  return { seq, atMs, event: { ...rest, ...own } as unknown as ShowEvent };
}

const HAS_OWN_ROUND: ReadonlySet<string> = new Set<ShowEvent['type']>(['roundStarted', 'roundClosed']);
