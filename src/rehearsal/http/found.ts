// What a path names, or Discord's refusal when there is no such thing.
import { refusal } from '../rules/refusal.ts';
import { requireInChannel } from '../world/permissions.ts';
import type { ChannelRecord } from '../world/records/channel.ts';
import type { GuildRecord } from '../world/records/guild.ts';
import type { InteractionRecord } from '../world/records/interaction.ts';
import { isExpired } from '../world/records/interaction.ts';
import type { MessageRecord } from '../world/records/message.ts';
import type { WebhookRecord } from '../world/records/webhook.ts';
import type { World } from '../world/world.ts';
import { type Asked, type Call, part } from './call.ts';

/** The guild of the path, of which the application must be a member. */
export function foundGuild(call: Call): GuildRecord {
  const guild = call.world.guilds.get(part(call, 'guild'));
  if (guild === undefined || guild.unavailable) throw refusal('unknownGuild');
  if (guild.members[call.world.applicationId] === undefined) throw refusal('missingAccess');
  return guild;
}

/** The channel of the path, with these permissions of the application in it (seeing it included). */
export function foundChannel(call: Call, ...needed: readonly bigint[]): ChannelRecord {
  const channel = call.world.channels.get(part(call, 'channel'));
  if (channel === undefined) throw refusal('unknownChannel');
  requireAvailable(call.world, channel);
  requireInChannel(call.world, channel, ...needed);
  return channel;
}

/** Throws what an outage of the channel's guild answers: Unknown Channel, as though there had never been one, or 50001. */
export function requireAvailable(world: World, channel: ChannelRecord): void {
  if (channel.guildId === null) return;
  const guild = world.guilds.get(channel.guildId);
  if (guild === undefined) throw refusal('unknownChannel');
  if (guild.unavailable) throw refusal(guild.outageAnswer ?? 'unknownChannel');
}

/** The message of the path in that channel, unless it is for one viewer's eyes only. */
export function foundMessage(call: Call, channelId: string): MessageRecord {
  const message = call.world.messages.get(part(call, 'message'));
  if (message === undefined || message.channelId !== channelId || message.ephemeralFor !== null) {
    throw refusal('unknownMessage');
  }
  return message;
}

/** The webhook of the path; where the path has its token, the right one. */
export function foundWebhook(call: Asked): WebhookRecord {
  const webhook = call.world.webhooks.get(part(call, 'webhook'));
  if (webhook === undefined) throw refusal('unknownWebhook');
  const token = call.params['token'];
  if (token !== undefined && token !== webhook.token) throw refusal('invalidWebhookToken');
  return webhook;
}

/** The interaction of the path, with its token. */
export function foundInteraction(call: Asked): InteractionRecord {
  const interaction = call.world.interactions.get(part(call, 'interaction'));
  if (interaction?.token !== part(call, 'token')) throw refusal('unknownInteraction');
  return interaction;
}

/** The interaction whose token the path has, answered and not older than 15 minutes. */
export function foundAnswered(call: Asked): InteractionRecord {
  const token = part(call, 'token');
  const interaction = call.world.interactions.get(token.split('.')[0] ?? '');
  if (interaction?.token !== token) throw refusal('invalidWebhookToken');
  if (isExpired(interaction, call.world.clock.nowMs())) throw refusal('invalidWebhookToken');
  if (interaction.answeredWith === null) throw refusal('unknownWebhook');
  return interaction;
}
