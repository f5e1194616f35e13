// How often a member may share a card with everybody: once a minute, so that nobody floods a channel. It is not
// remembered over a restart, which nobody can bring about at will.

import type { GuildId, ViewerId } from '../../show/ids.ts';

export const SHARE_EVERY_MS = 60_000;
/** Members remembered over all guilds; the oldest are forgotten first. */
const SHARERS_KEPT = 10_000;

export interface Sharer {
  readonly guild: GuildId;
  readonly viewer: ViewerId;
}

export class Shares {
  /** When each shared last, the newest at the end. */
  readonly #sharedAtMs = new Map<string, number>();

  /** Takes the turn of a member who may share now; gives when they may where they may not. */
  take({ guild, viewer }: Sharer, nowMs: number): number | undefined {
    const key = `${guild}:${viewer}`;
    const readyAtMs = (this.#sharedAtMs.get(key) ?? Number.NEGATIVE_INFINITY) + SHARE_EVERY_MS;
    if (nowMs < readyAtMs) return readyAtMs;
    this.#sharedAtMs.delete(key);
    this.#sharedAtMs.set(key, nowMs);
    const [oldest] = this.#sharedAtMs.keys();
    if (this.#sharedAtMs.size > SHARERS_KEPT && oldest !== undefined) this.#sharedAtMs.delete(oldest);
    return undefined;
  }
}
