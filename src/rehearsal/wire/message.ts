// Messages as Discord's API writes them; and as an application without the intent MESSAGE_CONTENT reads them.
// https://discord.com/developers/docs/events/gateway#message-content-intent
import { type APIMessage, InteractionType } from 'discord-api-types/v10';
import type { MessageRecord } from '../world/records/message.ts';
import { madeAtMs } from '../world/snowflake.ts';
import type { World } from '../world/world.ts';
import { apiChannel } from './channel.ts';
import { apiAttachment, filesOf, resolvedComponents, resolvedEmbeds } from './media.ts';
import { userById } from './user.ts';

export function apiMessage(world: World, message: MessageRecord): APIMessage {
  const files = filesOf(world, message).map((file) => apiAttachment(world, file));
  const { embeds, used } = resolvedEmbeds(files, message.embeds);
  const thread = message.threadId === null ? undefined : world.channels.get(message.threadId);
  return {
    ...{ id: message.id, channel_id: message.channelId, type: message.type, content: message.content },
    author: authorOf(world, message),
    embeds,
    attachments: files.filter((file) => !used.has(file.filename)),
    components: resolvedComponents(files, message.components),
    ...{ flags: message.flags, tts: message.tts, pinned: message.pinned },
    timestamp: new Date(madeAtMs(message.id)).toISOString(),
    edited_timestamp: message.editedAtMs === null ? null : new Date(message.editedAtMs).toISOString(),
    mentions: message.mentions.flatMap((id) => userById(world, id) ?? []),
    ...{ mention_roles: [], mention_everyone: false },
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId }),
    ...(message.applicationId === null ? {} : { application_id: message.applicationId }),
    ...(thread === undefined ? {} : { thread: apiChannel(world, thread) }),
    ...referenceFields(message),
    ...interactionFields(world, message),
  } as unknown as APIMessage;
}

/**
 * The message as the application reads it with its own token, over HTTP and on the gateway: what it did not write, and
 * what does not mention it, comes without its content. What its webhooks wrote counts as written by somebody else
 * (discord-api-docs issue 5411); with the webhook's own token all is there.
 */
export function readMessage(world: World, message: MessageRecord): APIMessage {
  const { applicationId } = world;
  const own = message.author.id === applicationId;
  const shown = own || message.guildId === null || message.mentions.includes(applicationId);
  const whole = apiMessage(world, message);
  return shown ? whole : { ...whole, content: '', embeds: [], attachments: [], components: [] };
}

function authorOf(world: World, message: MessageRecord) {
  const user =
    message.webhookId === null || message.interactionToken !== null
      ? userById(world, message.author.id)
      : undefined;
  if (user !== undefined) return user;
  return {
    ...{ id: message.author.id, username: message.author.name, avatar: message.author.avatar },
    ...{ discriminator: '0000', global_name: null, bot: true, public_flags: 0, flags: 0 },
  };
}

function referenceFields(message: MessageRecord) {
  if (message.replyTo === null) return {};
  const { replyTo, channelId, guildId } = message;
  return {
    message_reference: {
      ...{ type: 0, message_id: replyTo, channel_id: channelId },
      ...(guildId === null ? {} : { guild_id: guildId }),
    },
  };
}

function interactionFields(world: World, message: MessageRecord) {
  if (message.interaction === null) return {};
  const { id, type, userId, commandName, targetMessageId } = message.interaction;
  const user = userById(world, userId);
  return {
    interaction_metadata: {
      ...{ id, type, user, authorizing_integration_owners: { '0': message.guildId ?? '0' } },
      ...(message.ephemeralFor === null ? { original_response_message_id: message.id } : {}),
      ...(targetMessageId === undefined ? {} : { target_message_id: targetMessageId }),
    },
    ...(type === InteractionType.ApplicationCommand
      ? { interaction: { id, type, name: commandName, user } }
      : {}),
  };
}
