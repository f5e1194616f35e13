// What a piece of news is on the gateway: the event's name and data, the guild whose shard gets it, and the intent it
// takes (0: none). https://discord.com/developers/docs/events/gateway#list-of-intents
import { GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { apiChannel } from '../wire/channel.ts';
import { apiGuild, apiRole, guildCreatePayload } from '../wire/guild.ts';
import { readMessage } from '../wire/message.ts';
import type { Announcement } from '../world/announcement.ts';
import { canSee } from '../world/permissions.ts';
import type { ChannelRecord } from '../world/records/channel.ts';
import { isThread } from '../world/records/channel.ts';
import type { MessageRecord } from '../world/records/message.ts';
import type { World } from '../world/world.ts';

export interface GatewayDispatch {
  readonly type: string;
  readonly data: unknown;
  readonly guildId: string | null;
  readonly intent: number;
}

export function dispatchesOf(world: World, news: Announcement): GatewayDispatch[] {
  switch (news.kind) {
    case 'interaction': {
      const { guildId } = news.interaction;
      return [{ type: 'INTERACTION_CREATE', data: news.payload, guildId, intent: 0 }];
    }
    case 'message':
    case 'messageUpdate':
    case 'messageDelete':
      return ofMessage(world, news.kind, news.message);
    case 'channelCreate':
    case 'channelUpdate':
    case 'channelDelete':
      return ofChannel(world, news.kind, news.channel);
    case 'guildCreate':
    case 'guildUpdate':
    case 'guildLeft':
    case 'guildOutage':
      return ofGuild(world, news.kind, news.guildId);
    case 'webhooks': {
      const data = { guild_id: news.guildId, channel_id: news.channelId };
      return [{ type: 'WEBHOOKS_UPDATE', data, guildId: news.guildId, intent: Intent.GuildWebhooks }];
    }
    case 'roleCreate':
      return ofRole(world, news);
    case 'roleDelete':
      return [ofGoneRole(news)];
    // The application has no intent for events.
    case 'scheduledEvents':
    case 'commands':
    case 'answer':
      return [];
  }
}

function ofRole(world: World, { guildId, roleId }: { guildId: string; roleId: string }): GatewayDispatch[] {
  const role = world.guilds.get(guildId)?.roles.find(({ id }) => id === roleId);
  if (role === undefined) return [];
  const data = { guild_id: guildId, role: apiRole(role) };
  return [{ type: 'GUILD_ROLE_CREATE', data, guildId, intent: Intent.Guilds }];
}

const ofGoneRole = ({ guildId, roleId }: { guildId: string; roleId: string }): GatewayDispatch => ({
  ...{ type: 'GUILD_ROLE_DELETE', guildId, intent: Intent.Guilds },
  data: { guild_id: guildId, role_id: roleId },
});

const messageEvents = {
  message: 'MESSAGE_CREATE',
  messageUpdate: 'MESSAGE_UPDATE',
  messageDelete: 'MESSAGE_DELETE',
};

function ofMessage(
  world: World,
  kind: keyof typeof messageEvents,
  message: MessageRecord,
): GatewayDispatch[] {
  const channel = world.channels.get(message.channelId);
  if (channel === undefined || !canSee(world, channel, world.applicationId)) return [];
  // Ephemeral messages are dispatched to the application that sent them, and to nobody else.
  const { guildId } = message;
  const guild = guildId === null ? {} : { guild_id: guildId };
  const data =
    kind === 'messageDelete'
      ? { id: message.id, channel_id: message.channelId, ...guild }
      : { ...readMessage(world, message), ...guild };
  const intent = guildId === null ? Intent.DirectMessages : Intent.GuildMessages;
  return [{ type: messageEvents[kind], data, guildId, intent }];
}

const channelEvents = {
  channelCreate: ['CHANNEL_CREATE', 'THREAD_CREATE'],
  channelUpdate: ['CHANNEL_UPDATE', 'THREAD_UPDATE'],
  channelDelete: ['CHANNEL_DELETE', 'THREAD_DELETE'],
} as const;

function ofChannel(
  world: World,
  kind: keyof typeof channelEvents,
  channel: ChannelRecord,
): GatewayDispatch[] {
  const seen = kind === 'channelDelete' || canSee(world, channel, world.applicationId);
  if (channel.guildId === null || !seen) return [];
  const [ofPlain, ofThread] = channelEvents[kind];
  const type = isThread(channel) ? ofThread : ofPlain;
  const created = type === 'THREAD_CREATE' ? { newly_created: true } : {};
  const data = { ...apiChannel(world, channel), ...created };
  return [{ type, data, guildId: channel.guildId, intent: Intent.Guilds }];
}

type GuildKind = 'guildCreate' | 'guildUpdate' | 'guildLeft' | 'guildOutage';

function ofGuild(world: World, kind: GuildKind, guildId: string): GatewayDispatch[] {
  const shared = { guildId, intent: Intent.Guilds };
  if (kind === 'guildLeft') return [{ type: 'GUILD_DELETE', data: { id: guildId }, ...shared }];
  if (kind === 'guildOutage')
    return [{ type: 'GUILD_DELETE', data: { id: guildId, unavailable: true }, ...shared }];
  const guild = world.guilds.get(guildId);
  if (guild === undefined) return [];
  if (kind === 'guildUpdate') return [{ type: 'GUILD_UPDATE', data: apiGuild(guild), ...shared }];
  return [{ type: 'GUILD_CREATE', data: guildCreatePayload(world, guild), ...shared }];
}
