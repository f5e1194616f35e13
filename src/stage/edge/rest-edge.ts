// The one place where requests leave for Discord and answers come in. What is no answer of Discord's is thrown, never
// taken for done or refused; what fails is left alone for longer each time, one request at a time showing whether it
// is over; a ban without a term is waited out by the whole bot. So no fault is ever a hot loop.

import type { Logger } from 'pino';
import { BackOff } from './back-off.ts';
import type { DiscordTime } from './discord-time.ts';
import { HeldBack } from './held-back.ts';
import { NoAnswer } from './no-answer.ts';
import { PostInDoubt } from './post-in-doubt.ts';
import { answerAgain, assertDiscord, isRecord, type ReadAnswer, readAnswer } from './read-answer.ts';
import { type Answer, type DiscordRequest, type Init, requestOf, type Send } from './request.ts';
import { retryAfterMs } from './retry-after.ts';
import { TokenDoubt } from './token-doubt.ts';

export interface RestEdgeOptions {
  readonly send: Send;
  /** Milliseconds that only go forward; the wall clock may be set back. */
  readonly steadyMs: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly time?: DiscordTime | undefined;
  readonly log: Logger;
  /** Told once, when a token that has worked was refused every time it was tried again. */
  readonly onTokenRefused: () => void;
}

/** Before discord.js sends a failed request again, which it does at once. */
const PAUSES_MS = [250, 500, 1_000];
const TOKEN_AGAIN_MS = 1_000;
const PROBE_AGAIN_MS = 1_000;
const ROUTES_MAX = 1_000;
/** Ordinary limits in a row on one route, after which what Discord asks for is not enough. */
const LIMITS_BELIEVED = 4;
const LIMIT_MS_MAX = 60_000;

/** How requests fare, for whoever asks why nothing is happening. */
export interface EdgeHealth {
  /** Why all requests wait; null: they do not. */
  readonly heldBack: 'ban' | 'silence' | null;
  /** How often Discord asked to slow down within the last hour. */
  readonly slowdowns: number;
}

const HOUR_MS = 3_600_000;
const SLOWDOWNS_KEPT = 1_000;

export class RestEdge implements EdgeHealth {
  readonly #options: RestEdgeOptions;
  readonly #doubt: TokenDoubt;
  readonly #routes = new Map<string, BackOff>();
  readonly #limits = new Map<string, number>();
  /** Bans of the address, and Discord as a whole: failures of any route in a row. */
  readonly #whole = {
    ban: new BackOff({ freeFailures: 0, firstMs: 2_000, capMs: 300_000 }),
    silence: new BackOff({ freeFailures: 5, firstMs: 1_000, capMs: 60_000 }),
  };
  #probing = false;
  #slowdownsAtMs: readonly number[] = [];
  #sinceMs: number | undefined;

  constructor(options: RestEdgeOptions) {
    const { send, steadyMs, wait, log, onTokenRefused } = options;
    this.#options = options;
    const banLeftMs = () => Math.ceil(this.#whole.ban.waitMs(steadyMs()));
    this.#doubt = new TokenDoubt({ send, wait, banLeftMs, log, onRefused: onTokenRefused });
  }

  get heldBack(): EdgeHealth['heldBack'] {
    if (this.#whole.ban.tripped) return 'ban';
    return this.#whole.silence.tripped ? 'silence' : null;
  }

  get slowdowns(): number {
    const nowMs = this.#options.steadyMs();
    return this.#slowdownsAtMs.filter((atMs) => nowMs - atMs < HOUR_MS).length;
  }

  /** For discord.js's REST. Throws HeldBack, NoAnswer, or what the network threw. */
  readonly send: Send = async (url, init) => {
    const request = requestOf(url, init);
    this.#doubt.assertTrusted(request);
    const release = this.#admit(request);
    try {
      return await this.#exchange(request);
    } finally {
      release();
    }
  };

  /** Throws HeldBack while Discord or the route is left alone; the result ends the request's turn. */
  #admit(request: DiscordRequest): () => void {
    const nowMs = this.#options.steadyMs();
    for (const [name, why] of [
      ['ban', 'Discord turned this address away without saying for how long'],
      ['silence', 'Discord does not answer'],
    ] as const) {
      const leftMs = this.#whole[name].waitMs(nowMs);
      if (leftMs > 0) throw new HeldBack(why, leftMs);
    }
    const leftMs = this.#routes.get(request.route)?.waitMs(nowMs) ?? 0;
    if (leftMs > 0) throw new HeldBack(`Discord keeps failing at ${request.route}`, leftMs);
    const wanting = this.#whole.ban.tripped || this.#whole.silence.tripped;
    if (!wanting) return () => undefined;
    if (this.#probing) throw new HeldBack('Discord is being asked whether it answers again', PROBE_AGAIN_MS);
    this.#probing = true;
    return () => {
      this.#probing = false;
    };
  }

  async #exchange(request: DiscordRequest): Promise<Answer> {
    const read = await this.#read(request, request.init);
    if (read.status === 401 && request.authorization !== undefined) return this.#refusedToken(request, read);
    if (read.status === 429) return this.#limited(request, read);
    if (read.status >= 500) {
      await this.#failed(request, `status ${read.status}`);
      if (request.isPost) throw new PostInDoubt(read.status);
      return answerAgain(read);
    }
    await this.#judge(request, read);
    this.#succeeded(request);
    return answerAgain(read);
  }

  async #read(request: DiscordRequest, init: Init): Promise<ReadAnswer> {
    const { send, time } = this.#options;
    try {
      const read = await readAnswer(await send(request.url, init));
      time?.note(read.headers.get('date'));
      return read;
    } catch (error) {
      await this.#failed(request, error instanceof Error ? error.name : 'the network');
      throw request.isPost ? new PostInDoubt(0, error) : error;
    }
  }

  async #judge(request: DiscordRequest, read: ReadAnswer): Promise<void> {
    try {
      assertDiscord(request, read);
    } catch (error) {
      await this.#failed(request, error instanceof NoAnswer ? error.message : 'no answer');
      throw error;
    }
  }

  /** discord.js would drop the token at the first 401, and be mute for good. */
  async #refusedToken(request: DiscordRequest, first: ReadAnswer): Promise<Answer> {
    this.#doubt.refused(request);
    await this.#options.wait(TOKEN_AGAIN_MS);
    const again = await this.#read(request, request.init);
    if (again.status !== 401) {
      if (again.status !== 429 && again.status < 500) await this.#judge(request, again);
      return answerAgain(again);
    }
    const json = isRecord(first.json) ? first.json : { message: '401: Unauthorized', code: 0 };
    return answerAgain({ ...again, json, text: JSON.stringify(json) });
  }

  #limited(request: DiscordRequest, read: ReadAnswer): Answer {
    const { steadyMs, log } = this.#options;
    const askedMs = retryAfterMs(read);
    // A REST proxy says how long and nothing else; what turns an address away for good has a page to say it.
    if (askedMs === undefined || !(isRecord(read.json) || read.text === '')) {
      const { ban } = this.#whole;
      ban.failed(steadyMs(), askedMs);
      const leftMs = Math.ceil(ban.waitMs(steadyMs()));
      this.#sinceMs ??= steadyMs();
      log.warn({ waitMs: leftMs }, 'Discord turns this address away; everything waits, nothing is lost');
      throw new HeldBack('Discord turned this address away', leftMs);
    }
    this.#slowdownsAtMs = [...this.#slowdownsAtMs, steadyMs()].slice(-SLOWDOWNS_KEPT);
    this.#routes.delete(request.route);
    const inARow = (this.#limits.get(request.route) ?? 0) + 1;
    this.#limits.set(request.route, inARow);
    const grownMs = inARow <= LIMITS_BELIEVED ? 0 : 1_000 * 2 ** (inARow - LIMITS_BELIEVED);
    const waitMs = Math.max(askedMs, Math.min(grownMs, LIMIT_MS_MAX));
    // An answer to an interaction that waits is an answer too late.
    if (request.isInteractionCallback) throw new HeldBack('Discord limits the answers', waitMs);
    return answerAgain(read, { 'retry-after': String(waitMs / 1000) });
  }

  /** Counts it, and takes the breath that discord.js does not take before it tries again. */
  async #failed(request: DiscordRequest, why: string): Promise<void> {
    const { steadyMs, wait, log } = this.#options;
    const { silence } = this.#whole;
    const before = silence.tripped;
    silence.failed(steadyMs());
    const pauseMs = request.isInteractionCallback ? 0 : PAUSES_MS[this.#failedRoute(request) - 1];
    if (silence.tripped && !before) {
      this.#sinceMs ??= steadyMs();
      log.warn({ why, route: request.route }, 'Discord does not answer; everything waits, nothing is lost');
    }
    if (pauseMs !== undefined && pauseMs > 0) await wait(pauseMs);
  }

  /** How often the route has failed in a row by now. */
  #failedRoute({ route }: DiscordRequest): number {
    const known = this.#routes.get(route) ?? new BackOff({ freeFailures: 3, firstMs: 2_000, capMs: 60_000 });
    known.failed(this.#options.steadyMs());
    this.#routes.set(route, known);
    const [oldest] = this.#routes.keys();
    if (this.#routes.size > ROUTES_MAX && oldest !== undefined) this.#routes.delete(oldest);
    return known.failures;
  }

  #succeeded(request: DiscordRequest): void {
    this.#doubt.worked(request);
    this.#routes.delete(request.route);
    this.#limits.delete(request.route);
    this.#whole.ban.succeeded();
    this.#whole.silence.succeeded();
    if (this.#sinceMs === undefined) return;
    const awayMs = Math.round(this.#options.steadyMs() - this.#sinceMs);
    this.#sinceMs = undefined;
    this.#options.log.warn({ awayMs }, 'Discord answers again: the show goes on');
  }
}
