// A file of JSON, one value a line, with the SHA-256 of its bytes as it goes.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A file that cannot be written; the message is one sentence. */
export class LineFileFault extends Error {
  override readonly name = 'LineFileFault';
}

export class LineFile {
  readonly #hash = createHash('sha256');
  readonly #stream: WriteStream | null;
  /** What the disk said of a write, perhaps while nobody waited for it. */
  #failure: LineFileFault | null = null;
  /** One wait for all who write while the file is full: a listener each would look like a leak. */
  #draining: Promise<unknown> | null = null;

  private constructor(stream: WriteStream | null, path: string | null) {
    this.#stream = stream;
    stream?.on('error', (error) => {
      this.#failure ??= new LineFileFault(`Cannot write ${path}: ${reasonOf(error)}.`);
    });
  }

  /** Without a path the bytes are only counted into the checksum. Throws LineFileFault. */
  static async create(path: string | null): Promise<LineFile> {
    if (path === null) return new LineFile(null, null);
    const stream = createWriteStream(path);
    try {
      await once(stream, 'open');
    } catch (error) {
      throw new LineFileFault(
        `Cannot write ${path}: ${reasonOf(error)}. Name a file in a folder you may write to.`,
      );
    }
    return new LineFile(stream, path);
  }

  /** Throws LineFileFault where the file takes no more. */
  write(value: unknown): Promise<void> {
    return this.writeLine(JSON.stringify(value));
  }

  /** A value that is JSON already. Throws LineFileFault where the file takes no more. */
  async writeLine(json: string): Promise<void> {
    if (this.#failure !== null) throw this.#failure;
    const line = `${json}\n`;
    this.#hash.update(line);
    if (this.#stream === null || this.#stream.write(line)) return;
    this.#draining ??= once(this.#stream, 'drain').finally(() => {
      this.#draining = null;
    });
    await this.#orFailure(this.#draining);
  }

  /** Flushes the file. Returns the SHA-256 of its bytes in hexadecimal. Throws LineFileFault. */
  async close(): Promise<string> {
    if (this.#failure !== null) throw this.#failure;
    if (this.#stream !== null) {
      this.#stream.end();
      await this.#orFailure(finished(this.#stream));
    }
    return this.#hash.digest('hex');
  }

  /** Lets go of the file as it is. */
  abandon(): void {
    this.#stream?.destroy();
  }

  async #orFailure(done: Promise<unknown>): Promise<void> {
    await done.catch((error: unknown) => {
      throw this.#failure ?? error;
    });
  }
}

/** What the system says of a file, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const words: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    ENOSPC: 'the disk is full',
  };
  return words[String(code)] ?? (error instanceof Error ? error.message : String(error));
}
