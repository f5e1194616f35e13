// Ways to be heard that refused: a channel, its pictures, its webhooks. Each is left alone for a while, longer
// after each refusal, and opens again by itself: when its time is up, or when something changes there.
// 10,000 refused requests in 10 minutes ban the host's address.
// https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans

import type { GuildId } from '../../show/ids.ts';
import type { Refusal } from '../../views/doctor/refusal.ts';

const FIRST_WAIT_MS = 2_000;
/** Rights and room for webhooks come back by somebody's hand, and every room has a way of its own. */
const FIRST_WAIT_FOR_VOICES_MS = 6_000;
const WAIT_MS_MAX = 600_000;

export type Way =
  | `channel:${string}`
  | `pictures:${string}`
  | `webhooks:${string}`
  | `voice:${string}`
  | `place:${string}`;

/** A way that refused. */
export interface ClosedWay {
  readonly way: Way;
  readonly guild: GuildId;
  /** What is wrong and how to mend it, for an admin to read. */
  readonly why: Refusal;
  readonly sinceMs: number;
}

interface Closed extends ClosedWay {
  readonly waitMs: number;
  readonly againAtMs: number;
}

export class Ways {
  readonly #closed = new Map<Way, Closed>();
  readonly #onClosed: (closed: ClosedWay) => void;

  /** `onClosed` hears of each way that was open until now. */
  constructor(onClosed: (closed: ClosedWay) => void = () => undefined) {
    this.#onClosed = onClosed;
  }

  /** How long the way is to be left alone from now on; 0: it may be tried. */
  waitMs(way: Way, nowMs: number): number {
    const againAtMs = this.#closed.get(way)?.againAtMs ?? nowMs;
    // A clock that was set back must not keep it closed for longer than a wait lasts.
    return Math.min(Math.max(0, againAtMs - nowMs), WAIT_MS_MAX);
  }

  isOpen(way: Way, nowMs: number): boolean {
    return this.waitMs(way, nowMs) === 0;
  }

  /** It refused. Returns for how long it is left alone now. */
  close(way: Way, { guild, why, nowMs }: { guild: GuildId; why: Refusal; nowMs: number }): number {
    const before = this.#closed.get(way);
    const firstMs = /^(webhooks|voice):/.test(way) ? FIRST_WAIT_FOR_VOICES_MS : FIRST_WAIT_MS;
    const waitMs = before === undefined ? firstMs : Math.min(before.waitMs * 2, WAIT_MS_MAX);
    const closed = { way, guild, why, sinceMs: before?.sinceMs ?? nowMs, waitMs, againAtMs: nowMs + waitMs };
    this.#closed.set(way, closed);
    if (before === undefined) this.#onClosed(closed);
    return waitMs;
  }

  /** It worked. */
  open(way: Way): void {
    this.#closed.delete(way);
  }

  /** A role, a channel or the bot's own membership changed, or `/setup` was run: all may be tried again at once. */
  reopen(guild: string): void {
    for (const [way, closed] of this.#closed) if (closed.guild === guild) this.#closed.delete(way);
  }

  /** The channel is gone, and whatever was wrong in it. */
  forgetChannel(channel: string): void {
    for (const way of this.#closed.keys()) if (way.split(/[:/]/)[1] === channel) this.#closed.delete(way);
  }

  /** What refuses in a guild now. */
  closedIn(guild: GuildId): readonly ClosedWay[] {
    return [...this.#closed.values()].filter((closed) => closed.guild === guild);
  }
}
