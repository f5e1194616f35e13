// How many messages a guild's rooms get together where its floor is not loud: about four a round, whatever its pace.
// Whoever speaks when it is used up is heard with the next in the room, in one message.

import { paceMs } from '../../show/rounds/power-hour.ts';
import { PACES_MS } from '../../show/state/settings.ts';
import type { Show } from '../../show/state/show.ts';
import { noiseAt } from '../../views/floor/noise.ts';

/** At the normal pace of five minutes: 50 an hour, and with those saved up less than 60 in any. */
const MESSAGES_A_ROUND = 50 / 12;
const EVERY_MS_MAX = PACES_MS.normal / MESSAGES_A_ROUND;
const SAVED_MAX = 6;

/** Where there are more shows than Discord takes messages for, whatever the noise: half of the rounds have two. */
const BUNDLED_A_ROUND = 1.5;

/** How far apart the messages of a guild's rooms are on average; null where only Discord counts them. */
export function apartMs(
  show: Pick<Show, 'settings' | 'powerHourUntilMs'>,
  { atMs, bundles }: { readonly atMs: number; readonly bundles: boolean },
): number | null {
  const pace = paceMs(show, atMs);
  if (bundles) return pace / BUNDLED_A_ROUND;
  if (noiseAt(show.settings, atMs) === 'loud' || pace <= PACES_MS.loud) return null;
  return Math.min(EVERY_MS_MAX, pace / MESSAGES_A_ROUND);
}

export class Allowance {
  readonly #saved = new Map<string, { messages: number; atMs: number }>();

  /** Messages that a guild's rooms may get now. */
  left(guild: string, everyMs: number, nowMs: number): number {
    const saved = this.#saved.get(guild);
    if (saved === undefined) return SAVED_MAX;
    return Math.min(SAVED_MAX, saved.messages + Math.max(0, nowMs - saved.atMs) / everyMs);
  }

  /** One message was made, or is about to be. */
  take(guild: string, everyMs: number, nowMs: number): void {
    this.#saved.set(guild, { messages: this.left(guild, everyMs, nowMs) - 1, atMs: nowMs });
  }

  /** The guild's show stands still: what it goes on with is saved up. */
  letGo(guild: string): void {
    this.#saved.delete(guild);
  }

  /** When the next message fits. */
  readyAtMs(guild: string, everyMs: number, nowMs: number): number {
    const missing = Math.max(0, 1 - this.left(guild, everyMs, nowMs));
    return nowMs + Math.ceil(missing * everyMs);
  }
}
