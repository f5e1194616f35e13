// INTERACTION_CREATE as Discord sends it, around what the person did (`data`).
// https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
import { FILE_BYTES_MAX } from '../http/body.ts';
import { apiChannel } from '../wire/channel.ts';
import { apiMessage } from '../wire/message.ts';
import { apiMember, userById } from '../wire/user.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { InteractionRecord } from '../world/records/interaction.ts';
import type { World } from '../world/world.ts';

export type Payload = Readonly<Record<string, unknown>>;

interface Done {
  readonly data: Payload;
  /** Of the client in which it was done. */
  readonly locale: string;
}

export function interactionPayload(
  world: World,
  interaction: InteractionRecord,
  { data, locale }: Done,
): Payload {
  const channel = world.channels.get(interaction.channelId);
  const source =
    interaction.sourceMessageId === null ? undefined : world.messages.get(interaction.sourceMessageId);
  const granted = (userId: string): string =>
    channel === undefined ? '0' : channelPermissions(world, channel, userId).toString();
  return {
    ...{
      id: interaction.id,
      application_id: world.applicationId,
      type: interaction.type,
      token: interaction.token,
    },
    ...{ version: 1, channel_id: interaction.channelId, data, entitlements: [], entitlement_sku_ids: [] },
    channel:
      channel === undefined
        ? undefined
        : { ...apiChannel(world, channel), permissions: granted(interaction.userId) },
    app_permissions: granted(world.applicationId),
    locale,
    attachment_size_limit: FILE_BYTES_MAX,
    ...(source === undefined ? {} : { message: apiMessage(world, source) }),
    ...placeFields(world, interaction, granted(interaction.userId)),
  };
}

function placeFields(world: World, interaction: InteractionRecord, permissions: string): Payload {
  const guild = interaction.guildId === null ? undefined : world.guilds.get(interaction.guildId);
  if (guild === undefined) {
    return {
      ...{ context: 1, authorizing_integration_owners: { '0': '0' } },
      user: userById(world, interaction.userId),
    };
  }
  return {
    ...{ context: 0, authorizing_integration_owners: { '0': guild.id } },
    ...{ guild_id: guild.id, guild_locale: guild.preferredLocale },
    guild: { id: guild.id, locale: guild.preferredLocale, features: [] },
    member: { ...apiMember(world, guild, interaction.userId), permissions },
  };
}
