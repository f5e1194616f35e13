// How often cards may be shared with everybody: by a member once a minute, and in a guild six times in ten minutes, so
// that neither one nor many flood a channel. It is not remembered over a restart, which nobody can bring about at will.

import type { GuildId, ViewerId } from '../../show/ids.ts';

export const SHARE_EVERY_MS = 60_000;
export const GUILD_SHARES_MAX = 6;
export const GUILD_SHARES_WITHIN_MS = 10 * 60_000;
/** Members and guilds remembered; those who shared longest ago are forgotten first. */
const SHARERS_KEPT = 10_000;

export interface Sharer {
  readonly guild: GuildId;
  readonly viewer: ViewerId;
}

export class Shares {
  /** When each member shared last, the newest at the end. */
  readonly #byMembers = new Map<string, number>();
  /** When the latest were shared in each guild, the newest at the end. */
  readonly #inGuilds = new Map<GuildId, readonly number[]>();

  /** Takes the turn of a member who may share now; gives when they may where they may not. */
  take({ guild, viewer }: Sharer, nowMs: number): number | undefined {
    const member = `${guild}:${viewer}`;
    const latest = this.#inGuilds.get(guild) ?? [];
    const readyAtMs = Math.max(
      (this.#byMembers.get(member) ?? Number.NEGATIVE_INFINITY) + SHARE_EVERY_MS,
      (latest.at(-GUILD_SHARES_MAX) ?? Number.NEGATIVE_INFINITY) + GUILD_SHARES_WITHIN_MS,
    );
    if (nowMs < readyAtMs) return readyAtMs;
    remember(this.#byMembers, member, nowMs);
    remember(this.#inGuilds, guild, [...latest, nowMs].slice(-GUILD_SHARES_MAX));
    return undefined;
  }
}

function remember<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > SHARERS_KEPT && oldest !== undefined) map.delete(oldest);
}
