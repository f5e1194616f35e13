// Several servers that play one mind. Questions are shared out by weight; a server that fails is tried again after a
// while and the next one at once; where one is slow, a second is asked as well and the first answer counts. One server
// alone is a pool of one.

import { ExponentialBackoff, handleWhen, retry } from 'cockatiel';
import { TooLate } from '../answer/too-late.ts';
import type { Answering, Question } from './chat-server.ts';
import { RemoteFault } from './remote-fault.ts';
import { type ServerHealth, type WatchedServer, wasNotAsked } from './watched-server.ts';

export interface ServerPoolOptions {
  readonly servers: readonly WatchedServer[];
  /** Before a question is put again; the next pause is longer. */
  readonly firstPauseMs?: number;
  /** No server is slow within that. */
  readonly slowMsMin?: number;
}

/** Tries of one question, the first included; hedges are none of their own. */
const TRIES = 3;
const FIRST_PAUSE_MS = 200;
/** A second server is asked when the first takes this many times what answers took of late, */
const SLOW_TIMES = 3;
/** but not within a moment, nor so late that it would not help. */
const SLOW_MS_MIN = 250;
const SLOW_SHARE_MAX = 0.4;
/** Kept back of a deadline, so that a late server is known as late before its asker gives up. */
const RESERVE_MS = 100;

/** Timers may fire so much before their time: a server whose time ran out is not asked again for the rest of it. */
const TIMER_EARLY_MS = 2;

export class ServerPool implements Answering {
  readonly #servers: readonly WatchedServer[];
  readonly #backoff: ExponentialBackoff<unknown>;
  readonly #slowMsMin: number;
  readonly #turns: Map<WatchedServer, number>;
  #hedges = 0;

  constructor({ servers, firstPauseMs = FIRST_PAUSE_MS, slowMsMin = SLOW_MS_MIN }: ServerPoolOptions) {
    this.#slowMsMin = slowMsMin;
    this.#servers = servers;
    this.#turns = new Map(servers.map((server) => [server, 0]));
    this.#backoff = new ExponentialBackoff({ initialDelay: firstPauseMs });
  }

  get health(): readonly ServerHealth[] {
    return this.#servers.map(({ health }) => health);
  }

  /** How often a second server was asked for want of the first one's answer. */
  get hedges(): number {
    return this.#hedges;
  }

  async ask(question: Question): Promise<unknown> {
    const { deadlineMs } = question;
    const endsAtMs = performance.now() + deadlineMs - Math.min(RESERVE_MS, deadlineMs / 10);
    const deadline = AbortSignal.timeout(Math.max(1, Math.ceil(deadlineMs)));
    const signal = AbortSignal.any([question.signal, deadline]);
    const tried = new Set<WatchedServer>();
    const isOver = (): boolean => performance.now() >= endsAtMs - TIMER_EARLY_MS;
    // What one server refuses for good, such as a key, another one may take.
    const isWorthATry = (error: unknown): boolean =>
      error instanceof RemoteFault &&
      !isOver() &&
      (error.kind === 'passing' || tried.size < this.#servers.length);
    const policy = retry(handleWhen(isWorthATry), { maxAttempts: TRIES - 1, backoff: this.#backoff });
    const asking = policy.execute(() => {
      const leftMs = Math.max(1, endsAtMs - performance.now());
      return this.#hedged({ ...question, deadlineMs: leftMs, signal }, tried);
    }, signal);
    try {
      return await untilAborted(asking, signal);
    } catch (error) {
      if (question.signal.aborted) throw new TooLate('aborted');
      throw deadline.aborted || isOver() ? new TooLate('deadline') : error;
    }
  }

  /** The first answer of one server, or of two where the first is slow; the other is called off. */
  async #hedged(question: Question, tried: Set<WatchedServer>): Promise<unknown> {
    const over = new AbortController();
    const race = { ...question, signal: AbortSignal.any([question.signal, over.signal]) };
    try {
      const first = this.#askOne(race, tried);
      if (this.#servers.length === 1) return await first;
      const isSlow = await Promise.race([settled(first), slow(this.#slowAfterMs(question), race.signal)]);
      if (!isSlow) return await first;
      this.#hedges += 1;
      return await firstOf(first, this.#askOne(race, tried));
    } finally {
      over.abort();
    }
  }

  /** Of the servers that take a question, the one whose turn it is; those that were not tried come first. */
  async #askOne(question: Question, tried: Set<WatchedServer>): Promise<unknown> {
    const candidates = this.#inTurn();
    const fresh = candidates.filter((server) => !tried.has(server));
    for (const server of [...fresh, ...candidates.filter((each) => !fresh.includes(each))]) {
      tried.add(server);
      try {
        return await server.ask(question);
      } catch (error) {
        if (!wasNotAsked(error)) throw error;
      }
    }
    throw new RemoteFault(
      'No server of this mind takes a question now: each failed of late, or is full.',
      'passing',
    );
  }

  /** Smooth weighted turns: of weights 3 and 1 the first has three questions of four, and never three in a row at once. */
  #inTurn(): readonly WatchedServer[] {
    const whole = this.#servers.reduce((sum, { weight }) => sum + weight, 0);
    for (const server of this.#servers) this.#turns.set(server, this.#turnOf(server) + server.weight);
    const inOrder = this.#servers.toSorted((one, other) => this.#turnOf(other) - this.#turnOf(one));
    const [chosen] = inOrder;
    if (chosen !== undefined) this.#turns.set(chosen, this.#turnOf(chosen) - whole);
    return inOrder;
  }

  #turnOf(server: WatchedServer): number {
    return this.#turns.get(server) ?? 0;
  }

  #slowAfterMs({ deadlineMs }: Question): number {
    const medians = this.#servers.flatMap(({ medianMs }) => (medianMs === null ? [] : [medianMs]));
    const usualMs = medians.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...medians) * SLOW_TIMES;
    return Math.min(Math.max(usualMs, this.#slowMsMin), deadlineMs * SLOW_SHARE_MAX);
  }
}

const settled = (work: Promise<unknown>): Promise<false> =>
  work.then(
    () => false as const,
    () => false as const,
  );

/** Resolves after a while, or at the signal. */
const slow = (afterMs: number, signal: AbortSignal): Promise<true> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    const timer = setTimeout(end, afterMs);
    signal.addEventListener('abort', end, { once: true });
  });

/** The first that answers; where neither does, the fault of the first. */
async function firstOf(first: Promise<unknown>, second: Promise<unknown>): Promise<unknown> {
  try {
    return await Promise.any([first, second]);
  } catch {
    return first;
  }
}

/** Who waits in a queue of a policy does not hear of a signal. */
async function untilAborted(work: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  signal.throwIfAborted();
  let giveUp: () => void = () => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    giveUp = () => reject(signal.reason);
    signal.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', giveUp);
    // Nobody hears of it any more.
    work.catch(() => undefined);
  }
}
