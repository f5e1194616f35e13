// Rate limits with Discord's headers: a bucket per route and major resource, and 50 requests a second in all.
// Discord does not publish the buckets and may change them; these are as observed, and clients obey the headers.
// https://discord.com/developers/docs/topics/rate-limits
import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { slowDown } from '../rules/refusal.ts';

export interface BucketRule {
  readonly limit: number;
  readonly windowMs: number;
}

/** Where a request counts: its route (`POST /channels/:channel/messages`) and major resource. */
export interface Counted {
  readonly route: string;
  readonly resource: string;
  readonly rule: BucketRule;
}

export const ordinaryRule: BucketRule = { limit: 10, windowMs: 1000 };
const globalRule: BucketRule = { limit: 50, windowMs: 1000 };
/** Around 30 webhook messages a minute in a channel, whichever webhooks they come from. */
const channelWebhookRule: BucketRule = { limit: 30, windowMs: 60_000 };

interface Window {
  used: number;
  resetAtMs: number;
}

export class Buckets {
  readonly #clock: Clock;
  readonly #windows = new Map<string, Window>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a request against the whole application. Throws 429 with `global` when there were 50 in this second. */
  countGlobally(): void {
    const window = this.#count('global', globalRule);
    if (window.used > globalRule.limit) throw slowDown({ waitMs: this.#left(window), scope: 'global' });
  }

  /** Counts a request in its bucket; returns the headers of its answer. Throws 429 when the bucket is empty. */
  count(counted: Counted): Record<string, string> {
    const window = this.#count(`${counted.route} ${counted.resource}`, counted.rule);
    const headers = {
      'x-ratelimit-limit': String(counted.rule.limit),
      'x-ratelimit-remaining': String(Math.max(counted.rule.limit - window.used, 0)),
      'x-ratelimit-reset': (window.resetAtMs / 1000).toFixed(3),
      'x-ratelimit-reset-after': (this.#left(window) / 1000).toFixed(3),
      'x-ratelimit-bucket': createHash('sha1').update(counted.route).digest('hex').slice(0, 32),
    };
    if (window.used <= counted.rule.limit) return headers;
    throw slowDown({ waitMs: this.#left(window), scope: 'user', headers });
  }

  /** Counts a webhook's message in its channel. Throws 429 with the scope `shared`, outside the bucket's headers. */
  countWebhookMessage(channelId: string): void {
    const window = this.#count(`webhooks of ${channelId}`, channelWebhookRule);
    if (window.used > channelWebhookRule.limit)
      throw slowDown({ waitMs: this.#left(window), scope: 'shared' });
  }

  /** Counts an edit of a message over an hour old. Throws 429 with 30046 after three in 20 seconds in a channel. */
  countOldEdit(channelId: string): void {
    const rule: BucketRule = { limit: 3, windowMs: 20_000 };
    const window = this.#count(`old edits of ${channelId}`, rule);
    if (window.used <= rule.limit) return;
    throw slowDown({
      waitMs: this.#left(window),
      scope: 'user',
      code: 30046,
      message: 'Maximum number of edits to messages older than 1 hour reached. Try again later.',
    });
  }

  #count(key: string, rule: BucketRule): Window {
    const nowMs = this.#clock.nowMs();
    if (this.#windows.size > 10_000) this.#forgetPast(nowMs);
    let window = this.#windows.get(key);
    if (window === undefined || window.resetAtMs <= nowMs) {
      window = { used: 0, resetAtMs: nowMs + rule.windowMs };
      this.#windows.set(key, window);
    }
    window.used += 1;
    return window;
  }

  #forgetPast(nowMs: number): void {
    for (const [key, window] of this.#windows) if (window.resetAtMs <= nowMs) this.#windows.delete(key);
  }

  #left(window: Window): number {
    return Math.max(window.resetAtMs - this.#clock.nowMs(), 1);
  }
}
