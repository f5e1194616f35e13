// Whether a guild can be told anything now. An outage and a removal are told apart by the gateway alone: while one
// lasts, the API answers 404 and 403 for channels that are still there, and that proves nothing.
// https://discord.com/developers/docs/events/gateway-events#guild-delete

import type { Client } from 'discord.js';
import { HeldUp } from '../../director/held-up/held-up.ts';
import type { GuildId } from '../../show/ids.ts';

const LOOK_AGAIN_AFTER_MS = 1_000;

/** Why not, in a few words; undefined where it can. */
export function absence(client: Client, guild: GuildId): string | undefined {
  const there = client.guilds.cache.get(guild);
  if (there === undefined) return 'the bot is not in this server';
  return there.available ? undefined : 'Discord reports an outage of this server';
}

/** Throws HeldUp while the guild is away. */
export function checkPresence(client: Client, guild: GuildId): void {
  const why = absence(client, guild);
  if (why !== undefined) throw new HeldUp(why, { againAfterMs: LOOK_AGAIN_AFTER_MS });
}

/**
 * Whether a channel of which the API said that it is not there is gone: its guild is here and does not have it. Of a
 * thread, which is no place of the show, the API's word is enough.
 */
export function isDeleted(client: Client, guild: GuildId, channel: string): boolean {
  const there = client.guilds.cache.get(guild);
  if (there?.available !== true) return false;
  return there.channels.cache.get(channel)?.isThread() ?? true;
}
