// The one session of a process that writes to PostgreSQL. It holds the process's claim on its shards, so a write goes
// through only while nobody else can have them; when it breaks it is opened and claimed anew before the next write.
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { Turnstile } from '../../../waiting/turnstile.ts';
import { isAway, orUnavailable } from '../../faults/journal-unavailable.ts';
import { ShardsInUse } from '../../faults/shards-in-use.ts';
import type { Shards } from '../../shards.ts';
import { Client, type Connection, type ConnectionOptions, type Statement } from './pg.ts';
import { claimShards, releaseShards } from './shard-claim.ts';

const ANSWER_WITHIN_MS = 10_000;
const CLAIM_AGAIN_AFTER_MS = 1_000;
const CLOSE_WITHIN_MS = 2_000;
/**
 * The server ends a session that it has not heard of for so long, and its claim falls: a process that hangs, is stopped,
 * or whose machine is gone keeps nobody from taking its place. PostgreSQL 14 and newer know how; the where keeps older
 * ones from being asked. What the process writes when it comes back is not this clock's matter, but the epochs'.
 * https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-IDLE-SESSION-TIMEOUT
 */
const SILENT_MS_MAX = 30_000;
const HEARD_EVERY_MS = 10_000;
const END_WHEN_SILENT = `
  SELECT set_config('idle_session_timeout', $1, false)
  WHERE current_setting('server_version_num')::int >= 140000`;

export interface WritingSessionOptions {
  readonly connection: Omit<ConnectionOptions, 'application_name'>;
  /** For messages. */
  readonly place: string;
  readonly shards: Shards;
  readonly warn: (error: Error) => void;
  /** Another process took the shards while the server was away: nothing is written any more. */
  readonly onLost: (error: ShardsInUse) => void;
}

export class WritingSession {
  readonly #options: WritingSessionOptions;
  // PostgreSQL keeps 63 bytes of a name.
  readonly #who = `bullpen ${randomBytes(4).toString('hex')} pid ${process.pid} on ${hostname()}`.slice(
    0,
    60,
  );
  readonly #line = new Turnstile();
  #connection: Connection | null = null;
  #claiming: Promise<Connection> | null = null;
  #again: NodeJS.Timeout | undefined;
  #heartbeat: NodeJS.Timeout | undefined;
  #everHeld = false;
  #lost: ShardsInUse | null = null;
  #closed = false;

  private constructor(options: WritingSessionOptions) {
    this.#options = options;
  }

  /** Throws ShardsInUse while another process has one of the shards, JournalUnavailable. */
  static async open(options: WritingSessionOptions): Promise<WritingSession> {
    const session = new WritingSession(options);
    await orUnavailable(options.place, () => session.#claimed());
    return session;
  }

  /** Rejects with JournalUnavailable, or with ShardsInUse once they are lost. */
  query(text: string, values: readonly unknown[], timeoutMs = ANSWER_WITHIN_MS): Promise<unknown[]> {
    // One statement at a time, so that each has its full time to be answered.
    return this.#line.run(() =>
      orUnavailable(this.#options.place, () => this.#ask({ text, values, query_timeout: timeoutMs })),
    );
  }

  async #ask(statement: Statement): Promise<unknown[]> {
    const connection = await this.#claimed();
    try {
      return (await connection.query(statement)).rows;
    } catch (error) {
      // The server's own word about a statement leaves the session whole; after anything else nobody knows.
      if (!isServersWord(error)) this.#drop(connection);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#again);
    clearInterval(this.#heartbeat);
    const connection = this.#connection ?? (await this.#claiming?.catch(() => null)) ?? null;
    this.#connection = null;
    if (connection === null) return;
    let giveUp: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      giveUp = setTimeout(resolve, CLOSE_WITHIN_MS);
    });
    // A server that does not answer is left alone: the operating system ends the connection with the process.
    await Promise.race([part(connection).catch(() => undefined), late]);
    clearTimeout(giveUp);
  }

  async #claimed(): Promise<Connection> {
    if (this.#lost !== null) throw this.#lost;
    if (this.#connection !== null) return this.#connection;
    this.#claiming ??= this.#claim().finally(() => {
      this.#claiming = null;
    });
    return this.#claiming;
  }

  async #claim(): Promise<Connection> {
    const { place, shards, warn } = this.#options;
    const connection = new Client({ ...this.#options.connection, application_name: this.#who });
    let ended = false;
    // Without a listener a lost connection ends the process.
    connection.on('error', warn);
    connection.on('end', () => {
      ended = true;
      if (this.#connection === connection) this.#drop(connection);
    });
    try {
      await connection.connect();
      await connection.query({ text: END_WHEN_SILENT, values: [String(SILENT_MS_MAX)] });
      await claimShards(connection, { shards, place, who: this.#who, timeoutMs: ANSWER_WITHIN_MS });
      if (ended) throw new Error('Connection terminated');
    } catch (error) {
      void connection.end().catch(() => undefined);
      if (error instanceof ShardsInUse) this.#lose(error);
      throw error;
    }
    this.#everHeld = true;
    this.#connection = connection;
    this.#letHear();
    return connection;
  }

  /** A session that waits in line is at work, and the server knows. */
  #letHear(): void {
    clearInterval(this.#heartbeat);
    if (this.#closed) return;
    this.#heartbeat = setInterval(() => {
      // Where it fails the session is dropped, and claimed anew: whoever writes next hears of it.
      if (this.#connection !== null) this.query('SELECT 1', []).catch(() => undefined);
    }, HEARD_EVERY_MS).unref();
  }

  #lose(error: ShardsInUse): void {
    this.#lost = error;
    if (this.#everHeld && !this.#closed) this.#options.onLost(error);
  }

  #drop(connection: Connection): void {
    void connection.end().catch(() => undefined);
    if (this.#connection !== connection) return;
    this.#connection = null;
    this.#claimAgainSoon();
  }

  /** Not only when there is something to write: the claim is ours as soon as the server is back. */
  #claimAgainSoon(): void {
    if (this.#closed) return;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => {
      orUnavailable(this.#options.place, () => this.#claimed()).catch((error: unknown) => {
        if (isAway(error)) this.#claimAgainSoon();
      });
    }, CLAIM_AGAIN_AFTER_MS).unref();
  }
}

/** The server ends a session some time after its connection: whoever starts next must not find it holding the claim. */
async function part(connection: Connection): Promise<void> {
  await releaseShards(connection, CLOSE_WITHIN_MS).finally(() => connection.end());
}

/** What the server says of one statement; with FATAL it ends the session itself. */
const isServersWord = (error: unknown): boolean =>
  error instanceof Error && 'severity' in error && error.severity === 'ERROR';
