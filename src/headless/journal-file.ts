// A journal as a file: NDJSON, one event a line (`seq`, `round`, `atMs`, `type`, facts).
// Written with its SHA-256 as it goes; read with the line of whatever is wrong.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { ShowEvent } from '../show/event.ts';

export interface NumberedEvent {
  readonly seq: number;
  readonly atMs: number;
  readonly event: ShowEvent;
}

/** A file that cannot be written or read as a journal; the message is one sentence with the line, if there is one. */
export class JournalFileFault extends Error {
  override readonly name = 'JournalFileFault';
}

export class JournalFile {
  readonly #hash = createHash('sha256');
  readonly #stream: WriteStream | null;

  private constructor(stream: WriteStream | null) {
    this.#stream = stream;
  }

  /** Without a path the bytes are only counted into the checksum. Throws JournalFileFault. */
  static async create(path: string | null): Promise<JournalFile> {
    if (path === null) return new JournalFile(null);
    const stream = createWriteStream(path);
    try {
      await once(stream, 'open');
    } catch (error) {
      throw new JournalFileFault(
        `Cannot write ${path}: ${reasonOf(error)}. Name a file in a folder you may write to.`,
      );
    }
    return new JournalFile(stream);
  }

  async write({ seq, atMs, event }: NumberedEvent, round: number): Promise<void> {
    const { type, ...facts } = event;
    const line = `${JSON.stringify({ seq, round, atMs, type, ...facts, ...roundOf(event) })}\n`;
    this.#hash.update(line);
    if (this.#stream !== null && !this.#stream.write(line)) await once(this.#stream, 'drain');
  }

  /** Flushes the file. Returns the SHA-256 of its bytes in hexadecimal. */
  async close(): Promise<string> {
    if (this.#stream !== null) {
      this.#stream.end();
      await finished(this.#stream);
    }
    return this.#hash.digest('hex');
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

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const words: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
  };
  return words[String(code)] ?? (error instanceof Error ? error.message : String(error));
}
