// Channels and threads as Discord's API writes them.
import type { ChannelRecord } from '../world/records/channel.ts';
import { madeAtMs } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';
import { userById } from './user.ts';

export type ChannelJson = Readonly<Record<string, unknown>> & { readonly id: string };

export function apiChannel(world: World, channel: ChannelRecord): ChannelJson {
  if (channel.guildId === null) {
    const recipient = channel.recipientId === null ? undefined : userById(world, channel.recipientId);
    return {
      ...{ id: channel.id, type: channel.type, last_message_id: channel.lastMessageId, flags: 0 },
      recipients: recipient === undefined ? [] : [recipient],
    };
  }
  const shared = {
    ...{ id: channel.id, type: channel.type, guild_id: channel.guildId, name: channel.name },
    ...{ parent_id: channel.parentId, last_message_id: channel.lastMessageId, flags: 0 },
    rate_limit_per_user: channel.rateLimitPerUserSeconds,
  };
  if (channel.thread !== null) return { ...shared, ...threadFields(channel, channel.thread) };
  return {
    ...shared,
    ...{ position: channel.position, topic: channel.topic, nsfw: channel.nsfw },
    permission_overwrites: channel.overwrites,
  };
}

function threadFields(channel: ChannelRecord, thread: NonNullable<ChannelRecord['thread']>) {
  return {
    owner_id: channel.ownerId,
    message_count: thread.messageCount,
    total_message_sent: thread.messageCount,
    member_count: 1,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.autoArchiveMinutes,
      archive_timestamp: new Date(thread.archiveChangedAtMs).toISOString(),
      create_timestamp: new Date(madeAtMs(channel.id)).toISOString(),
    },
    member: {
      ...{ id: channel.id, user_id: channel.ownerId, flags: 0 },
      join_timestamp: new Date(madeAtMs(channel.id)).toISOString(),
    },
  };
}
