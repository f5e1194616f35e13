// What a person sees: the channels, messages and commands of a guild, as the page draws them.
import {
  type APIApplicationCommand,
  PermissionFlagsBits as Bit,
  ChannelType,
  MessageFlags,
} from 'discord-api-types/v10';
import type {
  PageAuthor,
  PageChannel,
  PageEvent,
  PageMessage,
  PageRole,
  PageViewer,
} from '../page/protocol.ts';
import { apiMessage } from '../wire/message.ts';
import { avatarUrl, shownName } from '../wire/user.ts';
import { channelsOf, threadsOf } from '../world/channels.ts';
import { mayUse } from '../world/command-permissions.ts';
import { messagesOf } from '../world/messages.ts';
import { allPermissions, canSee, channelPermissions, guildPermissions } from '../world/permissions.ts';
import type { ChannelRecord } from '../world/records/channel.ts';
import type { MessageRecord } from '../world/records/message.ts';
import { DIRECT, type World } from '../world/world.ts';

export function pageViewer(world: World, guildId: string, userId: string): PageViewer {
  const user = world.users.get(userId);
  const guild = world.guilds.get(guildId);
  return {
    id: userId,
    name: user === undefined ? 'Unknown' : shownName(user),
    admin: guild !== undefined && guildPermissions(guild, userId) === allPermissions,
    avatarUrl: avatarUrl(world, { id: userId, avatar: null }),
  };
}

export function pageApp(world: World): PageAuthor {
  const id = world.applicationId;
  const name = world.users.get(id)?.username ?? 'App';
  return { id, name, avatarUrl: avatarUrl(world, { id, avatar: null }), bot: true };
}

export function seenChannels(world: World, guildId: string, userId: string): ChannelRecord[] {
  const threads = threadsOf(world, guildId).filter((thread) => thread.thread?.archived === false);
  const direct = world.channels.of(DIRECT).filter((channel) => channel.recipientId === userId);
  return [...channelsOf(world, guildId), ...threads, ...direct].filter((channel) =>
    canSee(world, channel, userId),
  );
}

export function pageChannel(world: World, channel: ChannelRecord): PageChannel {
  const direct = channel.type === ChannelType.DM;
  return {
    ...{ id: channel.id, type: channel.type, parentId: channel.parentId, position: channel.position },
    name: direct ? (world.users.get(world.applicationId)?.username ?? 'App') : channel.name,
    topic: channel.topic,
  };
}

export function pageRoles(world: World, guildId: string): PageRole[] {
  const roles = world.guilds.get(guildId)?.roles ?? [];
  return roles.toSorted((a, b) => b.position - a.position).map(({ id, name }) => ({ id, name }));
}

export function pageEvents({ scheduledEvents, clock }: World, guildId: string): PageEvent[] {
  const coming = scheduledEvents.where((each) => each.guildId === guildId && each.endsAtMs > clock.nowMs());
  return coming
    .toSorted((a, b) => a.startsAtMs - b.startsAtMs)
    .map(({ id, name, location, startsAtMs }) => ({
      ...{ id, name, location },
      startsAt: new Date(startsAtMs).toISOString(),
    }));
}

export function seesMessage(world: World, message: MessageRecord, userId: string): boolean {
  if (message.ephemeralFor !== null && message.ephemeralFor !== userId) return false;
  const channel = world.channels.get(message.channelId);
  return channel !== undefined && canSee(world, channel, userId);
}

/** The messages of a channel that this person sees, oldest first. */
export function seenMessages(world: World, channelId: string, userId: string): PageMessage[] {
  return messagesOf(world, channelId)
    .filter((message) => seesMessage(world, message, userId))
    .map((message) => pageMessage(world, message));
}

/** The commands this person may use in the guild, of every type; a guild's own hides a global one of the same name. */
export function usableCommands(world: World, guildId: string, userId: string): APIApplicationCommand[] {
  const guild = world.guilds.get(guildId);
  if (guild?.members[world.applicationId] === undefined) return [];
  const here = world.commands.where((command) => command.guild_id === guildId);
  const global = world.commands.where(
    (command) =>
      command.guild_id === undefined &&
      !here.some((own) => own.name === command.name && own.type === command.type),
  );
  return [...global, ...here].filter((command) => mayUse(world, guild, { userId, command }));
}

export function mayUseCommands(world: World, channel: ChannelRecord, userId: string): boolean {
  return (channelPermissions(world, channel, userId) & Bit.UseApplicationCommands) !== 0n;
}

export function pageMessage(world: World, message: MessageRecord): PageMessage {
  const api = apiMessage(world, message);
  return {
    ...{
      id: message.id,
      channelId: message.channelId,
      type: message.type,
      author: pageAuthor(world, message),
    },
    ...{ content: message.content, embeds: api.embeds, attachments: api.attachments, flags: message.flags },
    components: (message.flags & MessageFlags.Loading) === 0 ? (api.components ?? []) : [],
    ...{ timestamp: api.timestamp, editedTimestamp: api.edited_timestamp },
    ...(message.threadId === null ? {} : { threadId: message.threadId }),
    ...(message.ephemeralFor === null ? {} : { ephemeralFor: message.ephemeralFor }),
    ...(message.replyTo === null ? {} : { referencedMessageId: message.replyTo }),
    ...interactionFields(world, message),
  };
}

function interactionFields(world: World, message: MessageRecord) {
  if (message.interaction === null) return {};
  const { id, userId, commandName, targetMessageId } = message.interaction;
  const user = world.users.get(userId);
  return {
    interaction: {
      ...{ id, userId, userName: user === undefined ? 'Unknown' : shownName(user), commandName },
      ...(targetMessageId === undefined ? {} : { targetMessageId }),
    },
  };
}

function pageAuthor(world: World, message: MessageRecord): PageAuthor {
  const { author } = message;
  const user = world.users.get(author.id);
  if (user !== undefined) {
    const url = avatarUrl(world, { id: user.id, avatar: null });
    return { id: user.id, name: shownName(user), avatarUrl: url, bot: user.bot };
  }
  return {
    id: author.id,
    name: author.name,
    avatarUrl: author.avatarUrl ?? avatarUrl(world, author),
    bot: true,
  };
}
