// A loopback Discord of many shards, with servers that are spread over them evenly.
import { type Loopback, type LoopbackOptions, openLoopback } from '../../../src/rehearsal/loopback.ts';
import { type GuildId, guildId } from '../../../src/show/ids.ts';

export interface ShardedDiscord {
  readonly loopback: Loopback;
  /** By the shard that they lie in. */
  readonly guilds: readonly GuildId[];
}

export interface ShardedOptions extends Pick<LoopbackOptions, 'heartbeatIntervalMs' | 'rateLimits'> {
  readonly shards: number;
  /** At most one a shard. */
  readonly guilds: number;
}

/** https://discord.com/developers/docs/events/gateway#sharding */
export const shardOf = (guild: string, shards: number): number =>
  Number((BigInt(guild) >> 22n) % BigInt(shards));

export async function openShardedDiscord({
  shards,
  guilds,
  ...options
}: ShardedOptions): Promise<ShardedDiscord> {
  let nowMs = Date.now() - 1_000_000;
  let isSet = true;
  // Ids are made of the time: set by hand, it gives servers of the shards that are wanted.
  const clock = { nowMs: () => (isSet ? nowMs : Date.now()) };
  const loopback = await openLoopback({ ...options, clock, shards, maxConcurrency: shards });
  const made: string[] = [loopback.guildId];
  while (made.length < guilds) {
    nowMs += Math.floor(shards / guilds);
    made.push(await loopback.addGuild({ name: `Server ${made.length}` }));
  }
  isSet = false;
  return { loopback, guilds: made.sort((a, b) => shardOf(a, shards) - shardOf(b, shards)).map(guildId) };
}
