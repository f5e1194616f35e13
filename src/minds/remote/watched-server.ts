// One server of several under its policies, which are cockatiel's: so many questions at a time, a time limit for each,
// and a circuit that is broken after failures in a row, so that a server that is down costs no turn its deadline.

import {
  BrokenCircuitError,
  type BulkheadPolicy,
  BulkheadRejectedError,
  bulkhead,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleType,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel';
import { TooLate } from '../answer/too-late.ts';
import { UnusableAnswer } from '../answer/unusable-answer.ts';
import type { Answering, Question } from './chat-server.ts';
import { RemoteFault } from './remote-fault.ts';

/** How much a server is trusted with. */
export interface ServerPolicy {
  /** Questions at a time; as many again may wait. */
  readonly atOnce: number;
  /** Failures in a row after which it is left alone. */
  readonly failuresMax: number;
  /** For how long, at first; each time that it fails again, twice as long. */
  readonly leftAloneMs: number;
}

export const SERVER_POLICY: ServerPolicy = { atOnce: 16, failuresMax: 3, leftAloneMs: 2_000 };
const LEFT_ALONE_MS_MAX = 60_000;
/** Of how many answers the time is remembered. */
const TIMES_KEPT = 20;

/** How a server fares, for `/doctor` and the metrics. */
export interface ServerHealth {
  readonly host: string;
  readonly weight: number;
  /** `probed`: one question shows whether it answers again. */
  readonly state: 'well' | 'leftAlone' | 'probed';
  /** Questions that it has now. */
  readonly underWay: number;
  /** Since the start. `late`: it did not answer in time; a question that was called off is counted nowhere. */
  readonly answered: number;
  readonly failed: number;
  readonly late: number;
  /** The median of its last answers; null: none yet. */
  readonly tookMs: number | null;
}

export interface WatchedServerOptions {
  readonly server: Answering & { readonly host: string };
  readonly weight: number;
  readonly policy: ServerPolicy;
}

const isOutOfTime = (error: unknown): boolean =>
  error instanceof TaskCancelledError || (error instanceof TooLate && error.reason !== 'closed');

/** It was not even asked: it is left alone, or has all that it can take. */
export const wasNotAsked = (error: unknown): boolean =>
  error instanceof BrokenCircuitError || error instanceof BulkheadRejectedError;

export class WatchedServer {
  readonly weight: number;
  readonly #server: WatchedServerOptions['server'];
  readonly #bulkhead: BulkheadPolicy;
  readonly #breaker: CircuitBreakerPolicy;
  readonly #counts = { answered: 0, failed: 0, late: 0 };
  #underWay = 0;
  #tookMs: readonly number[] = [];

  constructor({ server, weight, policy }: WatchedServerOptions) {
    this.#server = server;
    this.weight = weight;
    this.#bulkhead = bulkhead(policy.atOnce, policy.atOnce);
    this.#breaker = circuitBreaker(handleType(RemoteFault), {
      breaker: new ConsecutiveBreaker(policy.failuresMax),
      halfOpenAfter: new ExponentialBackoff({
        initialDelay: policy.leftAloneMs,
        maxDelay: LEFT_ALONE_MS_MAX,
      }),
    });
  }

  get health(): ServerHealth {
    return {
      ...{ host: this.#server.host, weight: this.weight, state: STATES[this.#breaker.state] },
      ...{ underWay: this.#underWay, ...this.#counts, tookMs: this.medianMs },
    };
  }

  /** Null: it has not answered yet. */
  get medianMs(): number | null {
    return this.#tookMs.toSorted((one, other) => one - other)[Math.floor(this.#tookMs.length / 2)] ?? null;
  }

  /**
   * Rejects as a server does, with RemoteFault also where its time runs out, and with what `wasNotAsked` knows. The
   * signal withdraws the question: that is no fault of the server.
   */
  ask(question: Question): Promise<unknown> {
    const policy = wrap(this.#bulkhead, this.#breaker);
    return policy.execute(() => this.#ask(question), question.signal);
  }

  async #ask(question: Question): Promise<unknown> {
    const beganAtMs = performance.now();
    const tookMs = (): number => performance.now() - beganAtMs;
    this.#underWay += 1;
    try {
      const answer = await this.#inTime(question);
      this.#answered(tookMs());
      return answer;
    } catch (error) {
      // What the model wrote is no use, but its server answered.
      if (error instanceof UnusableAnswer) this.#answered(tookMs());
      if (question.signal.aborted) throw error;
      if (error instanceof RemoteFault) this.#counts.failed += 1;
      if (!isOutOfTime(error)) throw error;
      this.#counts.late += 1;
      throw new RemoteFault(
        `${this.#server.host} did not answer within ${Math.round(tookMs())} ms.`,
        'passing',
      );
    } finally {
      this.#underWay -= 1;
    }
  }

  #inTime(question: Question): Promise<unknown> {
    const limit = timeout(question.deadlineMs, TimeoutStrategy.Aggressive);
    return limit.execute(({ signal }) => this.#server.ask({ ...question, signal }), question.signal);
  }

  #answered(tookMs: number): void {
    this.#counts.answered += 1;
    this.#tookMs = [...this.#tookMs, tookMs].slice(-TIMES_KEPT);
  }
}

const STATES: Readonly<Record<CircuitState, ServerHealth['state']>> = {
  [CircuitState.Closed]: 'well',
  [CircuitState.Open]: 'leftAlone',
  [CircuitState.HalfOpen]: 'probed',
  [CircuitState.Isolated]: 'leftAlone',
};
