// How the client is connected and what it holds in memory, in numbers.

import { type Client, Status } from 'discord.js';

export interface Census {
  /** Shards that are connected, and all of this process. */
  readonly shardsUp: number;
  readonly shards: number;
  /** The slowest heartbeat; null: none is known yet. */
  readonly pingMs: number | null;
  /** How many of each are cached. */
  readonly cached: Readonly<
    Record<'guilds' | 'channels' | 'roles' | 'members' | 'users' | 'messages', number>
  >;
}

export function censusOf(client: Client): Census {
  const shards = [...client.ws.shards.values()];
  const pings = shards.map(({ ping }) => ping).filter((ping) => ping >= 0);
  const cached = {
    guilds: client.guilds.cache.size,
    channels: 0,
    roles: 0,
    members: 0,
    users: 0,
    messages: 0,
  };
  cached.users = client.users.cache.size;
  cached.channels = client.channels.cache.size;
  for (const { roles, members } of client.guilds.cache.values()) {
    cached.roles += roles.cache.size;
    cached.members += members.cache.size;
  }
  for (const channel of client.channels.cache.values())
    if ('messages' in channel) cached.messages += channel.messages.cache.size;
  return {
    shardsUp: shards.filter(({ status }) => status === Status.Ready).length,
    shards: shards.length,
    pingMs: pings.length === 0 ? null : Math.max(...pings),
    cached,
  };
}
