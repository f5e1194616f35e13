// How many messages a channel may get: a token bucket for each, after what Discord's staff say of webhooks
// (about 30 a minute per channel). REST obeys the headers; the budget keeps lines from queueing for ever, and from
// waiting there, where they cannot be told together any more: what comes at once and what is refilled in a minute are
// never more than a minute's worth.

const MINUTE_MS = 60_000;

export interface BudgetOptions {
  /** How many in any minute. */
  readonly perMinute?: number;
  /** How many may come at once after a silence. */
  readonly burst?: number;
}

export class Budget {
  readonly #refilledPerMinute: number;
  readonly #burst: number;
  readonly #buckets = new Map<string, { tokens: number; atMs: number }>();

  constructor({ perMinute = 30, burst = 8 }: BudgetOptions = {}) {
    this.#refilledPerMinute = perMinute - burst;
    this.#burst = burst;
  }

  /** Takes one message's worth from a channel's bucket; false where it is empty. */
  take(channel: string, nowMs: number): boolean {
    const tokens = this.#tokens(channel, nowMs);
    const taken = tokens >= 1;
    this.#buckets.set(channel, { tokens: taken ? tokens - 1 : tokens, atMs: nowMs });
    return taken;
  }

  /** Nothing was posted there for so long that the bucket is full again. */
  letGo(channel: string): void {
    this.#buckets.delete(channel);
  }

  /** When the next message fits. */
  readyAtMs(channel: string, nowMs: number): number {
    const missing = Math.max(0, 1 - this.#tokens(channel, nowMs));
    return nowMs + Math.ceil((missing * MINUTE_MS) / this.#refilledPerMinute);
  }

  #tokens(channel: string, nowMs: number): number {
    const bucket = this.#buckets.get(channel);
    if (bucket === undefined) return this.#burst;
    const refilled = (Math.max(0, nowMs - bucket.atMs) * this.#refilledPerMinute) / MINUTE_MS;
    return Math.min(this.#burst, bucket.tokens + refilled);
  }
}
