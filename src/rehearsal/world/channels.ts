// Making, changing and removing channels, with all that hangs on them: messages, threads, webhooks, pictures.

import { forgetMessage } from './messages.ts';
import type { ChannelRecord } from './records/channel.ts';
import { isThread } from './records/channel.ts';
import { byId } from './snowflake.ts';
import type { World } from './world.ts';

export type ChannelParts = Partial<ChannelRecord> & Pick<ChannelRecord, 'guildId' | 'type' | 'name'>;

/** Makes a channel at the end of the list, and announces it. */
export function putChannel(world: World, parts: ChannelParts): ChannelRecord {
  const channel: ChannelRecord = {
    id: world.mint.next(),
    parentId: null,
    position: parts.guildId === null ? 0 : channelsOf(world, parts.guildId).length,
    topic: null,
    nsfw: false,
    rateLimitPerUserSeconds: 0,
    overwrites: [],
    lastMessageId: null,
    ownerId: null,
    thread: null,
    recipientId: null,
    ...parts,
  };
  world.channels.put(channel);
  world.announce({ kind: 'channelCreate', channel });
  return channel;
}

export function changeChannel(world: World, channel: ChannelRecord): ChannelRecord {
  world.channels.put(channel);
  world.announce({ kind: 'channelUpdate', channel });
  return channel;
}

/** The guild's channels without its threads, in Discord's order. */
export function channelsOf(world: World, guildId: string): ChannelRecord[] {
  return world.channels
    .of(guildId)
    .filter((channel) => !isThread(channel))
    .sort((a, b) => a.position - b.position || byId(a, b));
}

export function threadsOf(world: World, guildId: string): ChannelRecord[] {
  return world.channels.of(guildId).filter(isThread).sort(byId);
}

const THREADS_PER_CHANNEL = 100;

/** Removes the oldest threads of a channel beyond those that are kept. */
export function thinThreads(world: World, parentId: string): void {
  const threads = world.channels.where((each) => isThread(each) && each.parentId === parentId).sort(byId);
  for (const old of threads.slice(0, Math.max(threads.length - THREADS_PER_CHANNEL, 0)))
    removeChannel(world, old);
}

/** Removes a channel; a category's channels stay and stand at the top. */
export function removeChannel(world: World, channel: ChannelRecord): void {
  for (const child of world.channels.where((each) => each.parentId === channel.id)) {
    if (isThread(child)) removeChannel(world, child);
    else changeChannel(world, { ...child, parentId: null });
  }
  for (const id of [...(world.history.get(channel.id) ?? [])]) forgetMessage(world, id);
  world.history.delete(channel.id);
  for (const webhook of world.webhooks.of(channel.id)) {
    world.webhooks.remove(webhook.id);
  }
  world.channels.remove(channel.id);
  world.announce({ kind: 'channelDelete', channel });
}
